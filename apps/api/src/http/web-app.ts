import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express, { type Router } from 'express';

const year = 365 * 24 * 3600;

/**
 * Serves the built web app: hashed files for ever, the page for every path that is no file.
 * Programs that ask `/` for JSON are left to the API.
 */
export function webApp(folder: string): Router {
  const router = express.Router();
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return router;
  router.use(compression());
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: year * 1000, index: false }),
  );
  router.use('/assets', (_request, response) => {
    response.status(404).json({ detail: 'Not Found' });
  });
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get('/{*path}', (request, response, next) => {
    if (/^\/(api|trpc)(\/|$)/.test(request.path) || !wantsPage(request.headers.accept)) next();
    else response.setHeader('Cache-Control', 'no-cache').sendFile(page);
  });
  return router;
}

function wantsPage(accept: string | undefined): boolean {
  return accept?.includes('text/html') ?? false;
}
