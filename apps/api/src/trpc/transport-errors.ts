import { errors, type ErrorCode, InterviewError } from '@interview/core';
import { TRPCError } from '@trpc/server';
import { isBusy, isUnreachable } from '@interview/db';
import { z } from 'zod';

type Status = (typeof errors)[ErrorCode]['status'];

/** The tRPC code of each HTTP status that the error union uses; a new status must be added here. */
const trpcCodes = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_SUPPORTED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
  503: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<Status, TRPCError['code']>;

/** The failure a caller may be told about behind `error`, if there is one. */
export function knownError(error: unknown): InterviewError | undefined {
  if (error instanceof InterviewError) return error;
  if (error instanceof TRPCError && error.cause !== undefined) return knownError(error.cause);
  if (isUnreachable(error) || isBusy(error))
    return new InterviewError('unavailable', { cause: error, retryAfter: 5 });
  if (error instanceof TRPCError) return routingError(error);
  return undefined;
}

/** `error` for tRPC: a known failure keeps its text and gets its code, anything else stays hidden. */
export function toTrpcError(error: unknown): TRPCError {
  const known = knownError(error);
  if (known !== undefined) {
    return new TRPCError({
      code: trpcCodes[errors[known.code].status],
      message: known.message,
      cause: known,
    });
  }
  if (error instanceof TRPCError) return error;
  return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error });
}

function routingError(error: TRPCError): InterviewError | undefined {
  const codes: Partial<Record<TRPCError['code'], ErrorCode>> = {
    NOT_FOUND: 'not_found',
    METHOD_NOT_SUPPORTED: 'method_not_allowed',
    PAYLOAD_TOO_LARGE: 'body_too_large',
    UNSUPPORTED_MEDIA_TYPE: 'unsupported_media_type',
  };
  const code = codes[error.code];
  return code === undefined ? undefined : new InterviewError(code, { cause: error });
}

/** True for input that does not fit its schema; the caller is told which field and why. */
export function isInputError(error: unknown): error is TRPCError & { cause: z.ZodError } {
  return (
    error instanceof TRPCError && error.code === 'BAD_REQUEST' && error.cause instanceof z.ZodError
  );
}
