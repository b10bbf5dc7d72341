import type { InterviewDetail, ResponseDetail } from '@interview/core';
import { summaryPrompt, summaryReplySchema } from '@interview/core/llm';
import type { AppContext } from '../context.ts';

/** The model's summary of an interview; undefined without a model, without answers, or when it fails. */
export async function modelSummary(
  { model, config, log }: AppContext,
  { job_role, difficulty }: InterviewDetail,
  responses: readonly ResponseDetail[],
): Promise<string | undefined> {
  if (model === undefined || responses.length === 0) return undefined;
  try {
    const prompt = summaryPrompt({ job_role, difficulty }, responses);
    const reply = await model.complete({ ...prompt, temperature: config.OPENAI_TEMPERATURE });
    return summaryReplySchema.parse(reply);
  } catch (error) {
    log.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'summed up offline');
    return undefined;
  }
}
