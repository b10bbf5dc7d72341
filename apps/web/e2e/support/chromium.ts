import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

const programFiles = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']].flatMap(
  (folder) => (folder === undefined ? [] : [folder]),
);

const usualPlaces: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...programFiles.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

const launchArguments: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium or Chrome of this machine: `CHROME_PATH`, then the usual places. Where there is none,
 * root on Debian gets Debian's; anyone else is told what to install.
 */
export function findChromium(): string {
  const given = process.env['CHROME_PATH'];
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH: there is no file ${given}`);
  }
  const found = usualPlaces.find((place) => existsSync(place));
  if (found !== undefined) return found;
  if (isDebian() && process.getuid?.() === 0) return installed();
  throw new Error('Install Chromium or Google Chrome, or set CHROME_PATH to one.');
}

function isDebian(): boolean {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}

function installed(): string {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ]) {
    execFileSync('apt-get', words, { stdio: 'inherit', env });
  }
  return '/usr/bin/chromium';
}

/** Starts a browser that is closed with what it stored. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...launchArguments] });
}

/** Starts a browser with a profile that other programs can use through a port. */
export function launchProfile(folder: string, port: number): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: findChromium(),
    args: [...launchArguments, `--remote-debugging-port=${port}`],
  });
}
