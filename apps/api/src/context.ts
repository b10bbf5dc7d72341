import type { Grader, InterviewError } from '@interview/core';
import type { DatabaseHandle } from '@interview/db';
import type { Logger } from 'pino';
import type { AnswerGrading } from './grading/answer-grading.ts';
import type { ModelClient } from './ai/model-client.ts';
import type { QuestionMaker } from './ai/question-maker.ts';
import type { TokenSigner } from './auth/token.ts';
import type { Config } from './config.ts';

/** What the application is built from; everything that changes or touches the world is in here. */
export interface AppContext {
  readonly config: Config;
  readonly database: DatabaseHandle;
  readonly clock: () => Date;
  readonly log: Logger;
  /** Absent without a key. */
  readonly model: ModelClient | undefined;
  /** Grades stored answers: the model when there is one, offline otherwise and on failure. */
  readonly grader: Grader;
  readonly offline_grader: Grader;
  readonly questions: QuestionMaker;
  readonly grading: AnswerGrading;
  readonly tokens: TokenSigner;
  /** Aborted once the process is about to end: it is not ready any more and lets connections go. */
  readonly stopping: AbortSignal;
}

/** One call: the application and who is calling. */
export interface RequestContext extends AppContext {
  readonly caller: Caller;
}

/** What a transport knows of the caller. */
export interface Caller {
  readonly ip: string;
  readonly user_agent: string;
  /** The token of the Authorization header or of the cookie. */
  readonly token: string | undefined;
  /** True when a browser asked to keep its session in a cookie. */
  readonly wants_cookie: boolean;
  /** Sets the session cookie, or clears it. */
  setCookie(token: string | undefined): void;
  /** A failure found before the procedure runs, for example a cookie sent by a foreign page. */
  readonly refused?: InterviewError;
}
