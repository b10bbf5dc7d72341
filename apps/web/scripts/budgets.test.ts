import { expect, test } from 'vitest';
import { firstLoads, type Manifest } from './budgets.ts';

const manifest: Manifest = {
  'index.html': {
    file: 'index.js',
    isEntry: true,
    imports: ['_vendor.js'],
    dynamicImports: ['src/app/shell.tsx', 'src/page.tsx', 'src/features/room/room.tsx'],
  },
  '_vendor.js': { file: 'vendor.js', imports: ['index.html'] },
  '_form.js': { file: 'form.js', imports: ['_vendor.js'] },
  'src/app/shell.tsx': { file: 'shell.js', imports: ['_vendor.js'] },
  'src/page.tsx': { file: 'page.js', imports: ['_form.js'], dynamicImports: ['src/chart.tsx'] },
  'src/features/room/room.tsx': { file: 'room.js', imports: ['_form.js'] },
  'src/chart.tsx': { file: 'chart.js' },
};
const sizes: Record<string, number> = {
  'index.js': 1,
  'vendor.js': 2,
  'form.js': 4,
  'shell.js': 8,
  'page.js': 16,
  'room.js': 32,
  'chart.js': 64,
  'theme.js': 128,
};

test('each page counts what it needs at once and nothing twice', () => {
  const loads = firstLoads({
    manifest,
    sizeOf: (file) => sizes[file] ?? Number.NaN,
    extra: ['theme.js'],
  });
  expect(loads.map(({ name, bytes }) => [name, bytes])).toEqual([
    ['landing', 1 + 2 + 128],
    ['src/app/shell.tsx', 8],
    ['src/page.tsx', 4 + 8 + 16],
    ['src/features/room/room.tsx', 4 + 32],
  ]);
});

test('a manifest without an entry is refused', () => {
  expect(() => firstLoads({ manifest: {}, sizeOf: () => 0, extra: [] })).toThrow('no entry');
});
