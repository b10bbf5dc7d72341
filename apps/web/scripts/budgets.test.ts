import { expect, test } from 'vitest';
import { firstLoads, type Manifest } from './budgets.ts';

const manifest: Manifest = {
  'index.html': {
    file: 'index.js',
    isEntry: true,
    imports: ['_vendor.js'],
    dynamicImports: ['src/app/shell.tsx', 'src/room.tsx'],
  },
  '_vendor.js': { file: 'vendor.js', imports: ['index.html'] },
  '_form.js': { file: 'form.js', imports: ['_vendor.js'] },
  'src/app/shell.tsx': { file: 'shell.js', imports: ['_vendor.js'] },
  'src/room.tsx': { file: 'room.js', imports: ['_form.js'], dynamicImports: ['src/editor.tsx'] },
  'src/editor.tsx': { file: 'editor.js' },
};
const sizes: Record<string, number> = {
  'index.js': 1,
  'vendor.js': 2,
  'form.js': 4,
  'shell.js': 8,
  'room.js': 16,
  'editor.js': 32,
  'theme.js': 64,
};

test('each page counts what it needs at once and nothing twice', () => {
  const loads = firstLoads({
    manifest,
    sizeOf: (file) => sizes[file] ?? Number.NaN,
    extra: ['theme.js'],
  });
  expect(loads.map(({ name, bytes }) => [name, bytes])).toEqual([
    ['landing', 1 + 2 + 64],
    ['src/app/shell.tsx', 8],
    ['src/room.tsx', 4 + 8 + 16],
  ]);
});

test('a manifest without an entry is refused', () => {
  expect(() => firstLoads({ manifest: {}, sizeOf: () => 0, extra: [] })).toThrow('no entry');
});
