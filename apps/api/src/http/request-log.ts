import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

const idHeader = 'X-Request-Id';

/**
 * Gives each request an id and logs its end: method, path without query, status, duration. What went
 * well is for debugging only, so that a terminal stays readable.
 */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID();
    const started = performance.now();
    response.setHeader(idHeader, id);
    response.once('finish', () => {
      log[response.statusCode < 500 ? 'debug' : 'error'](
        {
          request_id: id,
          method: request.method,
          path: request.originalUrl.split('?')[0],
          status: response.statusCode,
          milliseconds: Math.round(performance.now() - started),
        },
        'request',
      );
    });
    next();
  };
}

/** A log whose lines carry the id of the request that `response` answers. */
export function logOfRequest(log: Logger, response: Response): Logger {
  return log.child({ request_id: response.getHeader(idHeader) });
}
