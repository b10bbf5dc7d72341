import { expect, test } from 'vitest';
import { firstLoads } from './budgets.ts';
import { pageFiles, type Manifest } from './page-files.ts';

const alone = { file: 'other.js', imports: ['_vendor.js'] };
const manifest: Manifest = {
  'index.html': {
    file: 'index.js',
    isEntry: true,
    imports: ['_vendor.js'],
    dynamicImports: ['src/app/shell.tsx', 'src/features/landing/result.tsx'],
  },
  'src/features/landing/result.tsx': alone,
  '_vendor.js': { file: 'vendor.js', imports: ['index.html'] },
  '_form.js': { file: 'form.js', imports: ['_vendor.js'] },
  'src/app/shell.tsx': { file: 'shell.js', imports: ['_vendor.js'] },
  'src/features/auth/sign-in.tsx': alone,
  'src/features/auth/sign-up.tsx': alone,
  'src/features/dashboard/dashboard.tsx': {
    file: 'dashboard.js',
    imports: ['_form.js'],
    dynamicImports: ['src/chart.tsx'],
  },
  'src/chart.tsx': { file: 'chart.js' },
  'src/features/setup/new-interview.tsx': alone,
  'src/features/history/history.tsx': alone,
  'src/features/results/results-page.tsx': alone,
  'src/features/gaps/skill-gaps.tsx': alone,
  'src/features/settings/settings.tsx': alone,
  'src/features/room/room-page.tsx': { file: 'room.js', imports: ['_form.js'] },
};
const sizes: Record<string, number> = {
  'index.js': 1,
  'vendor.js': 2,
  'form.js': 4,
  'shell.js': 8,
  'dashboard.js': 16,
  'room.js': 32,
  'other.js': 64,
  'theme.js': 128,
  'chart.js': 256,
};

test('each page counts what it needs at once and nothing twice', () => {
  const sizeOf = (file: string) => sizes[file] ?? Number.NaN;
  const loads = firstLoads({ manifest, sizeOf, extra: ['theme.js'] });
  expect(loads.map(({ name, bytes }) => [name, bytes])).toEqual([
    ['/', 1 + 2 + 128],
    ['/sign-in', 64],
    ['/sign-up', 64],
    ['/dashboard', 4 + 8 + 16],
    ['/interviews/new', 8 + 64],
    ['/interviews', 8 + 64],
    ['/interviews/:interview_id/results', 8 + 64],
    ['/skill-gaps', 8 + 64],
    ['/settings', 8 + 64],
    ['/interviews/:interview_id', 4 + 32],
    ['src/features/landing/result.tsx', 64],
  ]);
});

test('a path that two pages match belongs to the first, as in the router', () => {
  const patterns = pageFiles(manifest).pages.map(({ pattern }) => pattern);
  expect(patterns.indexOf('/interviews/new')).toBeLessThan(
    patterns.indexOf('/interviews/:interview_id'),
  );
});

test('a manifest that lacks a page or the entry is refused', () => {
  const { 'src/app/shell.tsx': _, ...without } = manifest;
  expect(() => pageFiles(without)).toThrow('no src/app/shell.tsx');
  expect(() => pageFiles({})).toThrow('no entry');
});
