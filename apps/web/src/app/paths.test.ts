import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paths, safeNext } from './paths.ts';

test.each([
  ['/interviews/5?q=2', '/interviews/5?q=2'],
  ['/', '/'],
  [null, '/dashboard'],
  ['', '/dashboard'],
  ['dashboard', '/dashboard'],
  ['//evil.example', '/dashboard'],
  ['/\\evil.example', '/dashboard'],
  ['/\t/evil.example', '/dashboard'],
  ['/.//evil.example', '/dashboard'],
  ['https://evil.example', '/dashboard'],
  ['javascript:alert(1)', '/dashboard'],
])('after signing in, %j leads to %s', (next, path) => {
  expect(safeNext(next)).toBe(path);
});

test('whatever the address says, one stays on this site', () => {
  const home = 'https://interviews.example';
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (next) => {
      expect(new URL(safeNext(`/${next}`), home).origin).toBe(home);
      expect(new URL(safeNext(next), home).origin).toBe(home);
    }),
    { examples: [['/evil.example'], ['\\evil.example'], ['\t/evil.example'], ['//evil.example']] },
  );
});

test('a link carries what was chosen and leaves out what was not', () => {
  expect(paths.newInterview({ role: 'C# & .NET', focus: 'SQL' })).toBe(
    '/interviews/new?role=C%23+%26+.NET&focus=SQL',
  );
  expect(paths.newInterview()).toBe('/interviews/new');
  expect(paths.signIn('/interviews/5?q=2')).toBe('/sign-in?next=%2Finterviews%2F5%3Fq%3D2');
});

test('an id of any characters stays one part of the path', () => {
  expect(paths.results('a/b?c')).toBe('/interviews/a%2Fb%3Fc/results');
});
