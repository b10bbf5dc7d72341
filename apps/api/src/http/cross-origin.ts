import cors from 'cors';
import type { RequestHandler } from 'express';

/** Lets the pages of `origins` call the API. OPTIONS that asks for nothing is a method like others. */
export function crossOrigin(origins: readonly string[]): RequestHandler {
  const allow = cors({ origin: [...origins], credentials: true, maxAge: 600 });
  return (request, response, next) => {
    const isPreflight = request.get('access-control-request-method') !== undefined;
    if (request.method === 'OPTIONS' && !isPreflight) next();
    else allow(request, response, next);
  };
}
