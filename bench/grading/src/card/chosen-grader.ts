import type { Grader } from '@interview/core';
import { createOfflineGrader } from '@interview/core/grading';
import type { GraderSize } from '@interview/core/grading/training';
import { pino } from 'pino';
import { createModelClient } from '../../../../apps/api/src/ai/model-client.ts';
import { createModelGrader } from '../../../../apps/api/src/ai/model-grader.ts';
import { loadConfig } from '../../../../apps/api/src/config.ts';

export interface Choice {
  /** `offline`, or `llm` as the environment sets it up. */
  readonly name: string;
  readonly size: GraderSize;
  /** Of the offline grader, or of the offline grade beside the model's. */
  readonly strictness: number;
}

/** The grader to measure. */
export function chosenGrader({ name, size, strictness }: Choice): Grader {
  const offline = createOfflineGrader({ size, strictness });
  if (name === 'offline') return offline;
  if (name !== 'llm') throw new Error(`--grader takes offline or llm, not ${name}`);
  const model = createModelClient(loadConfig());
  if (model === undefined) throw new Error('--grader llm needs OPENAI_API_KEY');
  return createModelGrader({ model, offline, log: pino({ level: 'warn' }) });
}
