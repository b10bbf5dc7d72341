import type { DatabaseHandle } from '@interview/db';
import { createOfflineGrader } from '@interview/core/grading';
import { type Logger, pino } from 'pino';
import { createModelClient } from './ai/model-client.ts';
import { createModelGrader } from './ai/model-grader.ts';
import { createQuestionMaker } from './ai/question-maker.ts';
import { secretKey } from './auth/secret-key.ts';
import { createTokenSigner } from './auth/token.ts';
import type { Config } from './config.ts';
import type { AppContext } from './context.ts';
import { createAnswerGrading } from './grading/answer-grading.ts';
import { isInputError, knownError } from './trpc/transport-errors.ts';

export interface AppParts {
  readonly config: Config;
  readonly database: DatabaseHandle;
  readonly clock?: () => Date;
  readonly log?: Logger;
}

/** Puts the application's parts together. */
export function createAppContext(parts: AppParts): AppContext {
  const { config, database, clock = () => new Date() } = parts;
  const log = parts.log ?? createLog(config);
  const model = createModelClient(config);
  const offline = createOfflineGrader();
  const grader = model === undefined ? offline : createModelGrader({ model, offline, log });
  return {
    config,
    database,
    clock,
    log,
    model,
    offline_grader: offline,
    grader,
    questions: createQuestionMaker({ config, model, log }),
    grading: createAnswerGrading({ database, grader, clock, log }),
    tokens: createTokenSigner(secretKey(config)),
    reportError(error, where) {
      const known = knownError(error);
      if (known !== undefined && known.code !== 'unavailable') return;
      if (isInputError(error)) return;
      log.error({ err: error, where }, 'request failed');
    },
  };
}

/** Names what must never be logged; bodies and headers are not logged at all. */
function createLog(config: Config): Logger {
  return pino({
    level: config.LOG_LEVEL,
    redact: [
      '*.password',
      '*.token',
      '*.access_token',
      '*.authorization',
      '*.cookie',
      '*.user_answer',
    ],
  });
}
