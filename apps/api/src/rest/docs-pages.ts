import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import express, { type Router } from 'express';
import { absolutePath } from 'swagger-ui-dist';
import { docsPageHeaders } from '../http/security-headers.ts';
import { openApiDocument } from './openapi-document.ts';

const require = createRequire(import.meta.url);

const swaggerPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>AI Interview Simulator - Swagger UI</title>
    <link rel="stylesheet" href="/api/docs/assets/swagger-ui.css" />
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/api/docs/assets/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

const swaggerStart = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', deepLinking: true });\n`;

const redocPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>AI Interview Simulator - ReDoc</title>
  </head>
  <body>
    <redoc spec-url="/api/openapi.json"></redoc>
    <script src="/api/redoc/assets/redoc.standalone.js"></script>
  </body>
</html>
`;

/** `/api/openapi.json`, Swagger UI at `/api/docs`, ReDoc at `/api/redoc`; nothing comes from a CDN. */
export function docsPages(info: { name: string; version: string }): Router {
  const router = express.Router();
  const document = openApiDocument(info);
  router.get('/openapi.json', (_request, response) => {
    response.json(document);
  });
  router.use(['/docs', '/redoc'], docsPageHeaders);
  router.get('/docs', (_request, response) => {
    response.type('html').send(swaggerPage);
  });
  router.get('/docs/start.js', (_request, response) => {
    response.type('js').send(swaggerStart);
  });
  router.get('/redoc', (_request, response) => {
    response.type('html').send(redocPage);
  });
  router.use('/docs/assets', express.static(absolutePath(), { index: false }));
  const redocFolder = dirname(require.resolve('redoc/bundles/redoc.standalone.js'));
  router.use('/redoc/assets', express.static(redocFolder, { index: false }));
  return router;
}
