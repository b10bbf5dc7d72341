/**
 * Opens a long history, scrolls through it and prints how long the first row and the frames took.
 *
 *   pnpm --filter @interview/web scroll-history [interviews]   10,000 unless told
 */
import type { Page } from 'playwright-core';
import { longHistory } from '../e2e/support/long-history.ts';
import { settled } from '../e2e/support/screens.ts';
import { openWorld } from '../e2e/support/world.ts';

const interviews = Number(process.argv[2] ?? 10_000);
/** A fast hand on a wheel. */
const step = { pixels: 240, frames: 300 };

/** Milliseconds between the frames of a scroll down the list. */
function frames(page: Page): Promise<number[]> {
  return page.evaluate(async ({ pixels, frames: count }) => {
    const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const took: number[] = [];
    let last = await nextFrame();
    while (took.length < count) {
      scrollBy(0, pixels);
      // oxlint-disable-next-line no-await-in-loop -- one frame after the other
      const now = await nextFrame();
      took.push(now - last);
      last = now;
    }
    return took;
  }, step);
}

function percentile(values: readonly number[], part: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return `${(sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN).toFixed(1)} ms`;
}

const world = await openWorld();
try {
  const { page, account, context } = await world.candidate({ reducedMotion: 'no-preference' });
  await longHistory(account, interviews);
  const start = performance.now();
  await page.goto('/interviews');
  await page.getByRole('listitem').first().waitFor();
  const shown = performance.now() - start;
  await settled(page);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const work = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  };
  const before = await work();
  const took = await frames(page);
  const after = await work();
  const [middle, p95, most] = [0.5, 0.95, 1].map((part) => percentile(took, part));
  console.log(
    `${interviews} interviews, ${took.length} frames: p50 ${middle}, p95 ${p95}, longest ${most}`,
  );
  const elements = await page.locator('*').count();
  console.log(`first interview after ${shown.toFixed(0)} ms, ${elements} elements at the end`);
  for (const name of ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration', 'TaskDuration']) {
    const seconds = (after.get(name) ?? 0) - (before.get(name) ?? 0);
    console.log(`${name.padEnd(20)} ${((1000 * seconds) / took.length).toFixed(2)} ms a frame`);
  }
} finally {
  await world.close();
}
