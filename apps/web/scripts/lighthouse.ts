/**
 * Prints Lighthouse's scores of the main screens, on a desk and on a phone.
 *
 *   pnpm --filter @interview/web lighthouse [runs]   the median of so many runs; 3 unless told
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import lighthouse, { desktopConfig } from 'lighthouse';
import { createAccount, signIn } from '../e2e/support/account.ts';
import { launchProfile } from '../e2e/support/chromium.ts';
import { practise, type Practice } from '../e2e/support/practised.ts';
import { roomPath } from '../e2e/support/room.ts';
import { startServer } from '../e2e/support/server.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const pages: Record<string, (practice: Practice) => string> = {
  landing: () => '/',
  dashboard: () => '/dashboard',
  room: ({ open }) => `${roomPath(open)}?q=2`,
  results: ({ finished }) => `${roomPath(finished)}/results`,
};
const runs = Number(process.argv[2] ?? 3);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Each run is a first visit; what signs the person in stays. */
async function clearCache(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await page.close();
}

interface Visit {
  readonly url: string;
  readonly port: number;
  readonly desktop: boolean;
}

interface Measured {
  readonly scores: readonly number[];
  readonly failing: readonly string[];
}

async function measure({ url, port, desktop }: Visit): Promise<Measured> {
  const result = await lighthouse(
    url,
    { port, logLevel: 'error', disableStorageReset: true, onlyCategories: [...categories] },
    desktop ? desktopConfig : undefined,
  );
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}`);
  const { lhr } = result;
  if (lhr.finalDisplayedUrl !== url) throw new Error(`${url} led to ${lhr.finalDisplayedUrl}`);
  const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  const failing = categories
    .slice(1)
    .flatMap((name) =>
      (lhr.categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && lhr.audits[id]?.score === 0)
        .map(({ id }) => id),
    );
  return { scores, failing };
}

const server = await startServer();
const folder = mkdtempSync(join(tmpdir(), 'interview-lighthouse-'));
const port = await freePort();
const context = await launchProfile(folder, port);
try {
  const account = await createAccount(server.url);
  const practice = await practise(account);
  console.log(['screen'.padEnd(20), ...categories.map((name) => name.padStart(15))].join(''));
  for (const [name, path] of Object.entries(pages)) {
    if (name === 'dashboard') {
      await signIn(context, server.url, account);
      const page = await context.newPage();
      await page.goto(`${server.url}/dashboard`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.close();
    }
    for (const desktop of [true, false]) {
      const measured: Measured[] = [];
      for (let run = 0; run < runs; run += 1) {
        await clearCache(context);
        measured.push(await measure({ url: server.url + path(practice), port, desktop }));
      }
      const scores = categories.map((_, index) =>
        median(measured.map((one) => one.scores[index] ?? 0)),
      );
      const label = `${name} ${desktop ? 'desktop' : 'mobile'}`;
      const failing = new Set(measured.flatMap((one) => one.failing));
      console.log(
        [
          label.padEnd(20),
          ...scores.map((score) => String(score).padStart(15)),
          '  ',
          [...failing].join(', '),
        ].join(''),
      );
    }
  }
} finally {
  await context.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
