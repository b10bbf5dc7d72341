import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from './support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('whatever the page starts with was compressed by the build', async () => {
  const headers = { Accept: 'text/html', 'Accept-Encoding': 'br' };
  const page = await fetch(server.url, { headers });
  const addresses = [...(await page.text()).matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)];
  expect(addresses.length).toBeGreaterThan(2);
  const files = addresses.map(([, path = '']) => fetch(new URL(path, server.url), { headers }));
  for (const { headers: got, url } of [page, ...(await Promise.all(files))]) {
    const said = ['content-encoding', 'transfer-encoding'].map((name) => got.get(name));
    expect({ url, said }).toEqual({ url, said: ['br', null] });
    expect(got.get('vary')).toContain('Accept-Encoding');
  }
});
