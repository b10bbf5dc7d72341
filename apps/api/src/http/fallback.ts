import { InterviewError } from '@interview/core';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { z } from 'zod';
import { sendError } from '../rest/error-response.ts';

/** A path that nothing serves. */
export const unknownPath: RequestHandler = (_request, response) => {
  sendError(response, new InterviewError('not_found'));
};

const bodyErrorSchema = z.object({ type: z.string().optional(), status: z.number() });

/** What failed before a route was reached: a body that is no JSON or too large, a path of bad bytes. */
export function failedRequest(
  report: (error: unknown, where: string) => void,
): ErrorRequestHandler {
  // oxlint-disable-next-line max-params -- Express knows an error handler by its four parameters
  return (error, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const known = bodyErrorSchema.safeParse(error).data;
    if (known?.type === 'entity.parse.failed') {
      response
        .status(422)
        .json({ detail: [{ loc: ['body', 0], msg: 'JSON decode error', type: 'json_invalid' }] });
    } else if (known?.status === 413) sendError(response, new InterviewError('body_too_large'));
    else if (known?.status === 415)
      sendError(response, new InterviewError('unsupported_media_type'));
    else if (error instanceof URIError) sendError(response, new InterviewError('not_found'));
    else if (known !== undefined && known.status < 500) {
      response.status(known.status).json({ detail: 'There was an error parsing the body' });
    } else {
      report(error, `${request.method} ${request.path}`);
      sendError(response, error);
    }
  };
}
