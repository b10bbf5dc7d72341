import { patterns } from '../src/app/paths.ts';

/** What of Vite's manifest is needed here. */
export type Manifest = Readonly<Record<string, Chunk>>;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

export interface PageFiles {
  /** As the router writes it: `/interviews/:interview_id`. */
  readonly pattern: string;
  /** The scripts that the page needs at once, paths from the site's root without the slash. */
  readonly files: readonly string[];
}

const shell = 'src/app/shell.tsx';

type PagePattern = Exclude<(typeof patterns)[keyof typeof patterns], typeof patterns.landing>;

/** The modules of each page that is not part of the entry; what matches a path first counts. */
const pageModules: Record<PagePattern, readonly string[]> = {
  [patterns.signIn]: ['src/features/auth/sign-in.tsx'],
  [patterns.signUp]: ['src/features/auth/sign-up.tsx'],
  [patterns.dashboard]: [shell, 'src/features/dashboard/dashboard.tsx'],
  [patterns.newInterview]: [shell, 'src/features/setup/new-interview.tsx'],
  [patterns.history]: [shell, 'src/features/history/history.tsx'],
  [patterns.results]: [shell, 'src/features/results/results-page.tsx'],
  [patterns.gaps]: [shell, 'src/features/gaps/skill-gaps.tsx'],
  [patterns.settings]: [shell, 'src/features/settings/settings.tsx'],
  [patterns.room]: ['src/features/room/room-page.tsx'],
};

interface SiteFiles {
  /** The entry's scripts, which are the landing page. */
  readonly landing: readonly string[];
  /** What each other page needs beside them. */
  readonly pages: readonly PageFiles[];
  /** What each part of a page that the entry loads later needs beside them, by its module. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

export function pageFiles(manifest: Manifest): SiteFiles {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (entry === undefined) throw new Error('The manifest has no entry');
  const landing = filesOf(manifest, [entry]);
  const beside = (modules: readonly string[]) =>
    [...filesOf(manifest, modules)].filter((file) => !landing.has(file));
  const pages = Object.entries(pageModules).map(([pattern, modules]) => ({
    pattern,
    files: beside(modules),
  }));
  const ofPages = new Set(Object.values(pageModules).flat());
  const parts = (manifest[entry]?.dynamicImports ?? []).filter((module) => !ofPages.has(module));
  return {
    landing: [...landing],
    pages,
    parts: new Map(parts.map((module) => [module, beside([module])])),
  };
}

function filesOf(manifest: Manifest, keys: readonly string[], found = new Set<string>()) {
  for (const key of keys) {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The manifest has no ${key}`);
    if (found.has(chunk.file)) continue;
    found.add(chunk.file);
    filesOf(manifest, chunk.imports ?? [], found);
  }
  return found;
}
