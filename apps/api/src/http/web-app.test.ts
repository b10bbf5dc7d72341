import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webApp } from './web-app.ts';

const script = `console.log('${'practice '.repeat(200)}');`;
const html = `<!doctype html><title>${'Interview '.repeat(200)}</title>`;

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'interview-web-app-'));
  mkdirSync(join(folder, 'assets'));
  for (const [name, text] of [
    ['index.html', html],
    ['assets/start-x1.js', script],
  ] as const) {
    writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
  }
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *');
  writeFileSync(
    join(folder, 'preloads.json'),
    JSON.stringify([
      { pattern: '/interviews/new', files: ['assets/new.js'] },
      { pattern: '/interviews/:interview_id', files: ['assets/room.js', 'assets/form.js'] },
    ]),
  );
  const app = express().use(webApp(folder));
  server = createServer(app.use((_request, response) => void response.status(418).end()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** One request as it travels: nothing is decoded on the way. */
function get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return new Promise<Answer>((resolve, reject) => {
    const asking = request({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const { statusCode: status, headers: said } = answer;
        resolve({ status, headers: said, body: Buffer.concat(parts) });
      });
    });
    asking.on('error', reject).end();
  });
}

const asset = '/assets/start-x1.js';

describe('a hashed file', () => {
  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
  ])('goes to a browser that takes %s as %s', async (accepted, encoding, decode) => {
    const { status, headers, body } = await get(asset, { 'Accept-Encoding': accepted });
    expect([status, headers['content-encoding']]).toEqual([200, encoding]);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['vary']).toContain('Accept-Encoding');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(decode(body).toString()).toBe(script);
  });

  test.each([{}, { 'Accept-Encoding': 'zstd' }, { 'Accept-Encoding': 'identity' }])(
    'goes as it is to who says %j',
    async (headers) => {
      const answer = await get(asset, headers);
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(answer.headers['vary']).toContain('Accept-Encoding');
      expect(answer.body.toString()).toBe(script);
    },
  );

  test('is asked for its head alone with the same headers', async () => {
    const { headers, body } = await get(asset, { 'Accept-Encoding': 'br' }, 'HEAD');
    expect(headers['content-encoding']).toBe('br');
    expect(body).toHaveLength(0);
  });

  test('that is gone is 404, never the page', async () => {
    const { status, headers } = await get('/assets/old.js', { Accept: 'text/html' });
    expect([status, headers['cache-control']]).toEqual([404, undefined]);
  });
});

describe('the page', () => {
  const browser = { Accept: 'text/html,*/*', 'Accept-Encoding': 'gzip, deflate, br' };

  test.each(['/', '/index.html', '/interviews/5/results?q=1'])('stands at %s', async (path) => {
    const { headers, body } = await get(path, browser);
    expect(headers['content-encoding']).toBe('br');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(brotliDecompressSync(body).toString()).toBe(html);
  });

  test.each([
    ['/interviews/new?role=x', '</assets/new.js>; rel=modulepreload'],
    ['/interviews/5', '</assets/room.js>; rel=modulepreload, </assets/form.js>; rel=modulepreload'],
    ['/interviews/5/results', undefined],
    ['/', undefined],
  ])('at %s names the scripts that it needs beside the first', async (path, link) => {
    const { status, headers } = await get(path, browser);
    expect([status, headers['link']]).toEqual([200, link]);
  });

  test('is asked for again only when it has changed', async () => {
    const { headers } = await get('/', browser);
    const again = await get('/', { ...browser, 'If-None-Match': headers['etag'] ?? '' });
    expect(again.status).toBe(304);
  });

  test.each(['/api/nothing', '/trpc/x'])('does not stand at %s', async (path) => {
    expect((await get(path, browser)).status).toBe(418);
  });

  test('is not for programs, and files stand before it', async () => {
    expect((await get('/', { Accept: 'application/json' })).status).toBe(418);
    const robots = await get('/robots.txt', browser);
    expect(robots.headers['content-encoding']).toBeUndefined();
    expect(robots.body.toString()).toBe('User-agent: *');
  });
});
