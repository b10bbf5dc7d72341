import { patterns } from '../src/app/paths.ts';

/** What of Vite's manifest is needed here. */
export type Manifest = Readonly<Record<string, Chunk>>;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
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

/** The entry's scripts, which are the landing page, and what each other page needs beside them. */
export function pageFiles(manifest: Manifest): { landing: string[]; pages: PageFiles[] } {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (entry === undefined) throw new Error('The manifest has no entry');
  const landing = filesOf(manifest, [entry]);
  const pages = Object.entries(pageModules).map(([pattern, modules]) => {
    const files = [...filesOf(manifest, modules)].filter((file) => !landing.has(file));
    return { pattern, files };
  });
  return { landing: [...landing], pages };
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
