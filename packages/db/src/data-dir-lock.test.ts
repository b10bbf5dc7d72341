import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataDirInUseError, lockDataDir } from './data-dir-lock.ts';

let folder: string;
let dataDir: string;
let lockFile: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interview-lock-'));
  dataDir = join(folder, 'data');
  lockFile = `${dataDir}.lock`;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const source = new URL('data-dir-lock.ts', import.meta.url).href;

/** Another process that takes the lock and keeps it until it is killed. */
async function startHolder() {
  const script = `
    const { lockDataDir } = await import(${JSON.stringify(source)});
    try { lockDataDir(${JSON.stringify(dataDir)}); console.log('held'); } catch (error) { console.log(error.message); }
    setInterval(() => {}, 1000);`;
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--input-type=module', '-e', script],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [said] = await once(child.stdout, 'data');
  return {
    pid: child.pid,
    said: String(said).trim(),
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

test('a folder is held once and can be taken again after it is given back', () => {
  const unlock = lockDataDir(dataDir);
  expect(() => lockDataDir(dataDir)).toThrow(DataDirInUseError);
  unlock();
  expect(existsSync(lockFile)).toBe(false);
  const again = lockDataDir(dataDir);
  expect(existsSync(lockFile)).toBe(true);
  again();
});

test('a second process is refused in one line that names the folder and the holder', async () => {
  const unlock = lockDataDir(dataDir);
  const second = await startHolder();
  await second.kill();
  unlock();
  expect(second.said.split('\n')).toHaveLength(1);
  expect(second.said).toContain(`${dataDir} is in use by process ${process.pid}.`);
});

test('what a killed process held is taken over', async () => {
  const holder = await startHolder();
  expect(holder.said).toBe('held');
  expect(() => lockDataDir(dataDir)).toThrow(`is in use by process ${holder.pid}.`);
  await holder.kill();
  const unlock = lockDataDir(dataDir);
  expect(readFileSync(lockFile, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  unlock();
});

test("a living process with a dead holder's pid is not taken for it", () => {
  writeFileSync(lockFile, `${process.pid} 1`);
  const unlock = lockDataDir(dataDir);
  expect(readFileSync(lockFile, 'utf8')).not.toBe(`${process.pid} 1`);
  unlock();
});

test.each(['', 'garbage', '-1 5', '0', '99999999999 1'])(
  'a lock that names no process (%j) is taken over',
  (text) => {
    writeFileSync(lockFile, text);
    const unlock = lockDataDir(dataDir);
    expect(readFileSync(lockFile, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
    unlock();
  },
);

test('fails loudly when the lock cannot be written', () => {
  const nowhere = join(folder, 'missing', 'data');
  expect(() => lockDataDir(nowhere)).toThrow('ENOENT');
});
