import algorithms from './algorithms.json' with { type: 'json' };

/** Every file of this folder; `pnpm bank:index` writes this list. */
export const bankFiles: readonly unknown[] = [
  algorithms,
];
