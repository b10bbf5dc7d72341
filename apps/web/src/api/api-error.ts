import type { ErrorCode } from '@interview/core';
import { TRPCClientError } from '@trpc/client';

/** One field that the server refused. */
export interface FieldIssue {
  readonly loc: readonly (string | number)[];
  readonly msg: string;
}

/** What the app needs to know of a failed call. */
export interface ApiFailure {
  /** `network`: no answer came at all. `unknown`: the server's own fault. */
  readonly code: ErrorCode | 'network' | 'invalid_input' | 'unknown';
  readonly message: string;
  readonly issues: readonly FieldIssue[];
  /** Seconds. */
  readonly retry_after: number | null;
}

interface ErrorData {
  readonly code_name?: ErrorCode | null;
  readonly retry_after?: number | null;
  readonly issues?: readonly FieldIssue[];
}

/** Reads any thrown value; what is no answer of the server counts as a network failure. */
export function readFailure(error: unknown): ApiFailure {
  const none = { issues: [], retry_after: null };
  if (!(error instanceof TRPCClientError)) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...none, code: isAbortOrNetwork(error) ? 'network' : 'unknown', message };
  }
  const data: ErrorData | undefined = error.data ?? undefined;
  if (data === undefined) return { ...none, code: 'network', message: error.message };
  const issues = data.issues ?? [];
  const code = data.code_name ?? (issues.length > 0 ? 'invalid_input' : 'unknown');
  return { code, message: error.message, issues, retry_after: data.retry_after ?? null };
}

/** True when signing in again is what helps. */
export function isSignedOut(error: unknown): boolean {
  const { code } = readFailure(error);
  return code === 'not_authenticated' || code === 'invalid_token';
}

/** True when the same call may work a moment later. */
export function isTransient(error: unknown): boolean {
  const { code } = readFailure(error);
  return code === 'network' || code === 'unavailable';
}

function isAbortOrNetwork(error: unknown): boolean {
  return (
    error instanceof TypeError || (error instanceof DOMException && error.name === 'AbortError')
  );
}
