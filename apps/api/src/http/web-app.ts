import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import express, { type Request, type RequestHandler, type Router } from 'express';
import { z } from 'zod';

const year = 365 * 24 * 3600;
const page = '/index.html';
const preloads = 'preloads.json';

/** The copies that the build leaves beside a file, the smallest first. */
const copies = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

/**
 * Serves the built web app as it was compressed by the build: hashed files for ever, the page for every
 * path that is no file. Programs that ask `/` for JSON are left to the API.
 */
export function webApp(folder: string): Router {
  const router = express.Router();
  if (!existsSync(join(folder, page))) return router;
  const files = filesOf(folder);
  if (files.has(`/${preloads}`)) router.use(scriptsAhead(join(folder, preloads)));
  router.use(pageForPaths(files));
  router.use(compressedCopy(files));
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: year * 1000, index: false }),
  );
  router.use('/assets', (_request, response) => {
    response.status(404).json({ detail: 'Not Found' });
  });
  router.use(
    express.static(folder, {
      index: false,
      setHeaders: (response) => void response.setHeader('Cache-Control', 'no-cache'),
    }),
  );
  return router;
}

/** The paths of all files; they do not change under a running server. */
function filesOf(folder: string): ReadonlySet<string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(names.map((name) => `/${name.replaceAll(sep, '/')}`));
}

const preloadsSchema = z.array(z.object({ pattern: z.string(), files: z.array(z.string()) }));

/**
 * Names the scripts that a path's page needs in the page's own headers, so that the browser fetches them
 * beside the first script rather than after it.
 */
function scriptsAhead(file: string): Router {
  const router = express.Router();
  for (const { pattern, files } of preloadsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))) {
    const link = files.map((name) => `</${name}>; rel=modulepreload`).join(', ');
    router.get(pattern, (request, response, next) => {
      if (wantsPage(request)) response.setHeader('Link', link);
      next('router');
    });
  }
  return router;
}

function pageForPaths(files: ReadonlySet<string>): RequestHandler {
  return (request, _response, next) => {
    if (wantsPage(request) && !files.has(request.path)) request.url = page;
    next();
  };
}

function wantsPage({ method, path, headers }: Request): boolean {
  if (!['GET', 'HEAD'].includes(method) || /^\/(api|trpc|assets)(\/|$)/.test(path)) return false;
  return headers.accept?.includes('text/html') ?? false;
}

/** Turns a request for a file into one for the best copy of it that the browser can read. */
function compressedCopy(files: ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    const { path } = request;
    const made = copies.filter(({ ending }) => files.has(path + ending));
    if (made.length > 0) response.vary('Accept-Encoding');
    const copy = made.find(({ encoding }) => request.acceptsEncodings(encoding));
    if (copy !== undefined) {
      response.setHeader('Content-Encoding', copy.encoding);
      response.type(extname(path));
      request.url = path + copy.ending;
    }
    next();
  };
}
