import type { Evaluation, Grader, GraderInfo, GradingInput } from '@interview/core';
import {
  gradingPrompt,
  gradingPromptVersion,
  gradingReplySchema,
  medianEvaluation,
  modelEvaluation,
} from '@interview/core/llm';
import type { Logger } from 'pino';
import type { ModelClient } from './model-client.ts';
import { askForJson } from './model-reply.ts';

interface Parts {
  readonly model: ModelClient;
  readonly offline: Grader;
  readonly log: Logger;
  /** How often each answer is graded; the median counts. One unless told. */
  readonly samples?: number;
}

/** One grading is as steady as it can be; several are worth asking for only where they may differ. */
const temperatures = { one: 0, several: 0.5 } as const;

/**
 * Grades by a model, with the offline grade beside it as a check. When the model cannot answer the
 * offline grade is given, marked as a fallback.
 */
export function createModelGrader({ model, offline, log, samples = 1 }: Parts): Grader {
  const name = `llm:${model.model}`;
  const median = samples === 1 ? '' : `x${samples}`;
  const version = `${gradingPromptVersion}${median}+${offline.version}`;
  const grader: GraderInfo = { name, version, fallback: false };
  return {
    name,
    version,
    async grade(input) {
      const checked = await offline.grade(input);
      try {
        return await gradeByModel({ model, samples, input, offline: checked, grader });
      } catch (error) {
        log.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'graded offline');
        return { ...checked, grader: { ...checked.grader, fallback: true } };
      }
    },
  };
}

interface ModelGrading {
  readonly model: ModelClient;
  readonly samples: number;
  readonly input: GradingInput;
  readonly offline: Evaluation;
  readonly grader: GraderInfo;
}

/** The median of the samples that could be had. Rejects when none could. */
async function gradeByModel({ model, samples, ...grading }: ModelGrading): Promise<Evaluation> {
  const prompt = gradingPrompt(grading.input);
  const temperature = samples === 1 ? temperatures.one : temperatures.several;
  const asked = await Promise.allSettled(
    Array.from({ length: samples }, () =>
      askForJson(model, { prompt, schema: gradingReplySchema, temperature }),
    ),
  );
  const replies = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const [first] = asked;
  if (replies.length === 0 && first?.status === 'rejected') throw first.reason;
  return medianEvaluation(replies.map((reply) => modelEvaluation({ ...grading, reply })));
}
