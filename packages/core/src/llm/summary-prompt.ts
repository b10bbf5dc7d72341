import { z } from 'zod';
import type { ResponseDetail } from '../schemas/response.ts';
import type { SummaryFrame } from '../scoring/interview-summary.ts';
import type { Prompt } from './prompt.ts';

/** A summary's text; longer ones are refused rather than cut. */
export const summaryReplySchema = z.string().trim().min(20).max(1500);

const system =
  'You sum up a job interview for the candidate in two to four sentences: what went well, what ' +
  'to work on, what to practise next. Be specific and kind, invent nothing, give no score. Plain text.';

/** Asks for the summary of an interview; it is given evaluations, not answers. */
export function summaryPrompt(frame: SummaryFrame, responses: readonly ResponseDetail[]): Prompt {
  const answers = responses.map(
    ({ question_text, score, strengths, improvements }) =>
      `Question: ${question_text}\nScore: ${score ?? 'none'}\nStrengths: ${strengths.join('; ')}\n` +
      `Improvements: ${improvements.join('; ')}`,
  );
  const opening = `Role: ${JSON.stringify(frame.job_role)}, ${frame.difficulty}`;
  return { system, user: [opening, ...answers].join('\n\n') };
}
