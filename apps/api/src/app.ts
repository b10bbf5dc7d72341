import compression from 'compression';
import express, { type Express, type Response } from 'express';
import type { AppContext, Caller, RequestContext } from './context.ts';
import { restCaller, trpcCaller } from './http/caller.ts';
import { crossOrigin } from './http/cross-origin.ts';
import { failedRequest, unknownPath } from './http/fallback.ts';
import { logOfRequest, requestLog } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';
import { maxBodySize, trpcHandler } from './http/trpc-handler.ts';
import { webApp } from './http/web-app.ts';
import { reportError } from './log.ts';
import { docsPages } from './rest/docs-pages.ts';
import { isJson } from './rest/request-input.ts';
import { restRoutes } from './rest/rest-routes.ts';

/** The HTTP application: tRPC, REST, documentation and the web app on one port. */
export function createApp(context: AppContext): Express {
  const { config, log } = context;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.set('trust proxy', config.TRUST_PROXY);
  app.use(requestLog(log));
  app.use((_request, response, next) => {
    if (context.stopping.aborted) response.setHeader('Connection', 'close');
    next();
  });
  app.use(securityHeaders(config.production));
  app.use(crossOrigin(config.ALLOWED_ORIGINS));

  const called = (caller: Caller, response: Response): RequestContext => ({
    ...context,
    caller,
    log: logOfRequest(log, response),
  });
  app.use(
    '/trpc',
    trpcHandler((request, response) => called(trpcCaller(request, response, config), response)),
  );
  app.use('/api', compression(), express.json({ limit: maxBodySize, strict: false, type: isJson }));
  app.use('/api', docsPages({ name: config.APP_NAME, version: config.APP_VERSION }));
  app.use(
    '/api',
    restRoutes((request, response) => called(restCaller(request), response)),
  );
  app.use('/api', unknownPath);
  app.use(webApp(config.web_dir));
  app.get('/', (_request, response) => {
    response.json({
      message: `Welcome to ${config.APP_NAME} API`,
      version: config.APP_VERSION,
      status: 'running',
      docs: '/api/docs',
    });
  });
  app.use(unknownPath);
  app.use(failedRequest((error, where) => reportError(context, error, where)));
  return app;
}
