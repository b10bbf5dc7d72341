import type { Evaluation, Grader, GraderInfo, GradingInput } from '@interview/core';
import {
  gradingPrompt,
  gradingPromptVersion,
  gradingReplySchema,
  modelEvaluation,
} from '@interview/core/llm';
import type { Logger } from 'pino';
import type { ModelClient } from './model-client.ts';
import { askForJson } from './model-reply.ts';

interface Parts {
  readonly model: ModelClient;
  readonly offline: Grader;
  readonly log: Logger;
}

/**
 * Grades by a model, with the offline grade beside it as a check. When the model cannot answer the
 * offline grade is given, marked as a fallback.
 */
export function createModelGrader({ model, offline, log }: Parts): Grader {
  const name = `llm:${model.model}`;
  const version = `${gradingPromptVersion}+${offline.version}`;
  const grader: GraderInfo = { name, version, fallback: false };
  return {
    name,
    version,
    async grade(input) {
      const checked = await offline.grade(input);
      try {
        return await gradeByModel({ model, input, offline: checked, grader });
      } catch (error) {
        log.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'graded offline');
        return { ...checked, grader: { ...checked.grader, fallback: true } };
      }
    },
  };
}

interface ModelGrading {
  readonly model: ModelClient;
  readonly input: GradingInput;
  readonly offline: Evaluation;
  readonly grader: GraderInfo;
}

async function gradeByModel({ model, ...grading }: ModelGrading): Promise<Evaluation> {
  const prompt = gradingPrompt(grading.input);
  const reply = await askForJson(model, { prompt, schema: gradingReplySchema, temperature: 0 });
  return modelEvaluation({ ...grading, reply });
}
