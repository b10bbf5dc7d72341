import { patterns } from '../src/app/paths.ts';
import { pageFiles, type Manifest } from './page-files.ts';

export interface FirstLoad {
  readonly name: string;
  readonly bytes: number;
  readonly budget: number;
}

interface Measured {
  readonly manifest: Manifest;
  /** Bytes of a built file as it travels. */
  readonly sizeOf: (file: string) => number;
  /** Scripts that the page loads beside the bundle. */
  readonly extra: readonly string[];
}

const kilobyte = 1000;

/** JavaScript of the first page, and most that any other page may add to it; gzipped. */
export const budgets = { landing: 110 * kilobyte, route: 60 * kilobyte };

/**
 * What the browser fetches for the landing page, and for each page and part that is loaded on demand, with
 * the shell where it stands around a page. What a page loads later does not count.
 */
export function firstLoads({ manifest, sizeOf, extra }: Measured): FirstLoad[] {
  const { landing, pages, parts } = pageFiles(manifest);
  const total = (files: readonly string[]) => files.reduce((sum, file) => sum + sizeOf(file), 0);
  const added = (name: string, files: readonly string[]): FirstLoad => {
    return { name, bytes: total(files), budget: budgets.route };
  };
  return [
    { name: patterns.landing, bytes: total([...landing, ...extra]), budget: budgets.landing },
    ...pages.map(({ pattern, files }) => added(pattern, files)),
    ...[...parts].map(([module, files]) => added(module, files)),
  ];
}
