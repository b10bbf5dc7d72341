import { InterviewError } from '@interview/core';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import express, { type Request, type Response, type Router } from 'express';
import type { RequestContext } from '../context.ts';
import { reportError } from '../log.ts';
import { sendError } from '../rest/error-response.ts';
import { appRouter } from '../routers/app-router.ts';

/** Largest body, in bytes, and most calls in one batch. */
export const maxBodySize = 256 * 1024;
const maxBatchSize = 10;

/** tRPC over HTTP: JSON only, bounded bodies and batches, streaming answers. */
export function trpcHandler(
  makeContext: (request: Request, response: Response) => RequestContext,
): Router {
  const router = express.Router();
  router.use((request, response, next) => {
    const isJson = /^application\/json\b/i.test(request.get('content-type') ?? '');
    if (request.method === 'POST' && !isJson) {
      sendError(response, new InterviewError('unsupported_media_type'));
    } else next();
  });
  router.use(
    createExpressMiddleware({
      router: appRouter,
      createContext: ({ req, res }) => makeContext(req, res),
      maxBodySize,
      maxBatchSize,
      onError: ({ ctx, error, path }) => ctx && reportError(ctx, error, path ?? 'trpc'),
    }),
  );
  return router;
}
