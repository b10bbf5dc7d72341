import express, { type Request, type Response, type Router } from 'express';
import { InterviewError } from '@interview/core';
import type { RequestContext } from '../context.ts';
import { reportError } from '../log.ts';
import { appRouter } from '../routers/app-router.ts';
import { type Endpoint, endpoints } from './endpoints.ts';
import { sendError } from './error-response.ts';
import { isJson, requestInput, takesBody } from './request-input.ts';

type MakeContext = (request: Request, response: Response) => RequestContext;

/**
 * One Express route for each procedure that has one. Other methods of a known path are 405; a path
 * with a slash too many or too few is sent to the right one, as FastAPI does.
 */
export function restRoutes(makeContext: MakeContext): Router {
  const router = express.Router({ strict: true });
  const all = endpoints();
  for (const endpoint of all) {
    router[endpoint.route.method](expressPath(endpoint.route.path), async (request, response) =>
      serve(endpoint, { request, response, context: makeContext(request, response) }),
    );
  }
  for (const path of new Set(all.map((endpoint) => endpoint.route.path))) {
    const allowed = all.filter((endpoint) => endpoint.route.path === path);
    router.all(expressPath(path), (_request, response) => {
      const methods = allowed.map((endpoint) => endpoint.route.method.toUpperCase());
      response.setHeader('Allow', methods.join(', '));
      sendError(response, new InterviewError('method_not_allowed'));
    });
    router.all(expressPath(otherSlash(path)), (request, response) => {
      const query = /\?.*$/.exec(request.originalUrl)?.[0] ?? '';
      response.redirect(307, `${request.baseUrl}${otherSlash(request.path)}${query}`);
    });
  }
  return router;
}

interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly context: RequestContext;
}

async function serve(endpoint: Endpoint, exchange: Exchange): Promise<void> {
  const { request, response, context } = exchange;
  const input = requestInput(request, endpoint);
  try {
    if (takesBody(endpoint) && hasForeignBody(request)) {
      throw new InterviewError('unsupported_media_type');
    }
    const result = await call(endpoint, context, input);
    response.status(endpoint.route.status ?? 200).json(endpoint.output.parse(result));
  } catch (error) {
    reportError(context, error, `${request.method} ${request.path}`);
    sendError(response, error, { endpoint, input });
  }
}

async function call(endpoint: Endpoint, context: RequestContext, input: unknown): Promise<unknown> {
  let procedure: unknown = appRouter.createCaller(context);
  for (const name of endpoint.procedure_path.split('.')) {
    procedure = Reflect.get(Object(procedure), name);
  }
  if (typeof procedure !== 'function') throw new Error(`No procedure ${endpoint.procedure_path}`);
  return Reflect.apply(procedure, undefined, [input]);
}

function hasForeignBody(request: Request): boolean {
  return request.headers['content-length'] !== '0' && !isJson(request);
}

/** The same path with its last slash taken off, or with one. */
function otherSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
}

function expressPath(path: string): string {
  return path.replace(/^\/api/, '').replaceAll(/\{(\w+)\}/g, ':$1');
}
