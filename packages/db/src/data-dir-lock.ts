import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Another process has the data folder open. */
export class DataDirInUseError extends Error {
  override readonly name = 'DataDirInUseError';
}

/**
 * Takes the lock of a data folder: a file beside it that names the process. PGlite has no lock of
 * its own, and two processes on one folder lose each other's data.
 * @returns how to give the lock back
 * @throws DataDirInUseError
 */
export function lockDataDir(dataDir: string): () => void {
  const file = `${dataDir}.lock`;
  const own = identity(process.pid);
  for (let attempt = 0; attempt < 2; attempt++) {
    if (writeNew(file, own)) return () => rmSync(file, { force: true });
    const holder = readLock(file);
    if (holder !== undefined && isAlive(holder)) throw inUse(dataDir, holder);
    rmSync(file, { force: true });
  }
  throw inUse(dataDir, readLock(file) ?? 'another process');
}

/** `pid starttime`: a process that later gets the same pid has another start time. */
function identity(pid: number): string {
  return `${pid} ${startTime(pid)}`;
}

function isAlive(holder: string): boolean {
  const pid = Number(holder.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  return identity(pid) === holder;
}

/** Field 22 of /proc/PID/stat (proc(5)), in clock ticks since boot; empty where there is no /proc. */
function startTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function writeNew(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function readLock(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function inUse(dataDir: string, holder: string): DataDirInUseError {
  return new DataDirInUseError(
    `${dataDir} is in use by process ${holder.split(' ')[0] ?? holder}. Stop it, or set DATA_DIR to another folder.`,
  );
}
