import { errors, type ErrorCode, InterviewError } from '@interview/core';
import type { Response } from 'express';
import { isInputError, knownError } from '../trpc/transport-errors.ts';
import { type ValidationIssue, validationIssues } from '../trpc/validation-issues.ts';
import type { Endpoint } from './endpoints.ts';
import { issuePlace } from './request-input.ts';

/** A malformed id in the path is an id that does not exist. */
export const missingByField: Readonly<Record<string, ErrorCode>> = {
  interview_id: 'interview_not_found',
  question_id: 'question_not_found',
  session_id: 'session_not_found',
};

/** The call that failed, to say where in the request a bad field stands. */
export interface FailedCall {
  readonly endpoint: Endpoint;
  readonly input: unknown;
}

/** Sends a failure as FastAPI would: `{detail}` with a text, or with a list for bad input. */
export function sendError(response: Response, error: unknown, failed?: FailedCall): void {
  const issues = failed === undefined ? undefined : inputIssues(error, failed);
  if (issues !== undefined && !issues.every((issue) => issue.loc[0] === 'path')) {
    response.status(422).json({ detail: issues.filter((issue) => issue.loc[0] !== 'path') });
    return;
  }
  const known = issues === undefined ? knownError(error) : missing(issues);
  if (known === undefined) {
    response.status(500).json({ detail: 'Internal Server Error' });
    return;
  }
  const { status } = errors[known.code];
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  if (known.retryAfter !== undefined) response.setHeader('Retry-After', String(known.retryAfter));
  response.status(status).json({ detail: known.message });
}

function inputIssues(
  error: unknown,
  { endpoint, input }: FailedCall,
): ValidationIssue[] | undefined {
  if (!isInputError(error)) return undefined;
  return validationIssues(error.cause, input).map((issue) => ({
    ...issue,
    loc: [issuePlace(endpoint, issue.loc[0]), ...issue.loc],
  }));
}

function missing(issues: readonly ValidationIssue[]): InterviewError {
  const field = String(issues[0]?.loc[1]);
  return new InterviewError(missingByField[field] ?? 'not_found');
}
