import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Logger } from 'pino';

const checkInterval = 1000;
const longestStop = 10_000;

/** Logs what nobody caught, by the log's rules, and exits: nothing is known of the state left behind. */
export function endOnUncaught(log: Logger): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught');
    process.exit(1);
  });
}

/** Says what to do when the embedded database can do nothing more, and exits. */
export function endOnPanic({ message }: Error): never {
  process.stderr.write(
    `DATA_DIR: the database had to stop: ${message}. What was saved is kept. ` +
      'Free some space and start again.\n',
  );
  process.exit(1);
}

/** Runs `stop` on SIGINT and SIGTERM; exits anyway when it takes too long. */
export function onStopSignal(stop: () => unknown): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), longestStop).unref();
      stop();
    });
  }
}

/**
 * Runs `stop` when a package manager that started this process has ended. One that is told to stop
 * does not pass it on, and would leave behind a server that nobody sees.
 */
export function endWithLauncher(stop: () => unknown): void {
  const watched = launchers(process.ppid);
  const timer = setInterval(() => {
    if (watched.every(isAlive)) return;
    clearInterval(timer);
    stop();
  }, checkInterval).unref();
}

/** The processes from `pid` up to the outermost package manager above it; none without /proc. */
function launchers(pid: number): number[] {
  const above: { pid: number; manages: boolean }[] = [];
  for (let next = pid; next > 1; next = parentOf(next)) {
    above.push({ pid: next, manages: isPackageManager(next) });
  }
  const outermost = above.findLastIndex(({ manages }) => manages);
  return above.slice(0, outermost + 1).map((ancestor) => ancestor.pid);
}

function isPackageManager(pid: number): boolean {
  const [program = '', script = ''] = procFile(pid, 'cmdline').split(/[\0 ]/);
  return [program, script].some((name) => /^(npm|npx|pnpm)\b/.test(basename(name)));
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s*(\d+)/m.exec(procFile(pid, 'status'))?.[1] ?? 0);
}

function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  return /^State:\s*[^ZX]/m.test(procFile(pid, 'status'));
}
