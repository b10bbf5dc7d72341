/** What of Vite's manifest is needed here. */
export type Manifest = Readonly<Record<string, Chunk>>;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

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

const shell = 'src/app/shell.tsx';
const outsideShell = ['src/features/auth/', 'src/features/landing/', 'src/features/room/'];

/**
 * What the browser fetches for the landing page, and for each page that is loaded on demand, with the
 * shell where it stands around the page. What a page loads later does not count.
 */
export function firstLoads({ manifest, sizeOf, extra }: Measured): FirstLoad[] {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (entry === undefined) throw new Error('The manifest has no entry');
  const landing = filesOf(manifest, [entry]);
  const total = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  const routes = manifest[entry]?.dynamicImports ?? [];
  return [
    { name: 'landing', bytes: total([...landing, ...extra]), budget: budgets.landing },
    ...routes.map((route) => {
      const alone = outsideShell.some((folder) => route.startsWith(folder));
      const files = filesOf(manifest, alone ? [route] : [shell, route]);
      const added = [...files].filter((file) => !landing.has(file));
      return { name: route, bytes: total(added), budget: budgets.route };
    }),
  ];
}

function filesOf(manifest: Manifest, keys: readonly string[], found = new Set<string>()) {
  for (const key of keys) {
    const chunk = manifest[key];
    if (chunk === undefined || found.has(chunk.file)) continue;
    found.add(chunk.file);
    filesOf(manifest, chunk.imports ?? [], found);
  }
  return found;
}
