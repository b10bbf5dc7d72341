import type { DatabaseHandle } from '@interview/db';
import { createOfflineGrader } from '@interview/core/grading';
import type { Logger } from 'pino';
import { createModelClient } from './ai/model-client.ts';
import { createModelGrader } from './ai/model-grader.ts';
import { createQuestionMaker } from './ai/question-maker.ts';
import { secretKey } from './auth/secret-key.ts';
import { createTokenSigner } from './auth/token.ts';
import type { Config } from './config.ts';
import type { AppContext } from './context.ts';
import { createAnswerGrading } from './grading/answer-grading.ts';
import { createLog } from './log.ts';

export interface AppParts {
  readonly config: Config;
  readonly database: DatabaseHandle;
  readonly clock?: () => Date;
  readonly log?: Logger;
  readonly stopping?: AbortSignal;
}

/** Puts the application's parts together. */
export function createAppContext(parts: AppParts): AppContext {
  const { config, database, clock = () => new Date() } = parts;
  const log = parts.log ?? createLog(config.LOG_LEVEL);
  const model = createModelClient(config);
  const offline = createOfflineGrader({ strictness: config.GRADING_STRICTNESS });
  const samples = config.OPENAI_GRADING_SAMPLES;
  const grader =
    model === undefined ? offline : createModelGrader({ model, offline, log, samples });
  return {
    config,
    database,
    clock,
    log,
    model,
    offline_grader: offline,
    grader,
    questions: createQuestionMaker({ config, model, log }),
    grading: createAnswerGrading({
      database,
      grader,
      clock,
      log,
      lease_seconds: leaseSeconds(config),
    }),
    tokens: createTokenSigner(secretKey(config)),
    stopping: parts.stopping ?? new AbortController().signal,
  };
}

/** What saving takes beside the model, in seconds. */
const leaseReserve = 20;

/** Longer than any grading takes: a reply of the model, and one more where the first cannot be used. */
function leaseSeconds({ OPENAI_TIMEOUT_SECONDS }: Config): number {
  return 2 * OPENAI_TIMEOUT_SECONDS + leaseReserve;
}
