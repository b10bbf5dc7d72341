import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { longHistory } from './support/long-history.ts';
import { settled } from './support/screens.ts';
import { finishedInterview } from './support/seed.ts';
import { openWorld, type World } from './support/world.ts';

const count = 400;
/** A first page, which is drawn whole; later only the rows in view and some on either side of it. */
const mostRows = 60;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.closeWindows());
afterAll(() => world.close());

// Most of the time goes into making the interviews.
const patience = { timeout: 240_000 };

test(
  'a long history shows every row on the way down, and holds few of them at a time',
  patience,
  async () => {
    const { page, account } = await world.candidate();
    await longHistory(account, count);
    await page.goto('/interviews');
    await settled(page);
    const rows = page.getByRole('list', { name: 'Interviews' }).getByRole('listitem');
    const seen = new Map<string, string>();
    const look = async () => {
      const shown = await rows.evaluateAll((items) =>
        items.map((item) => [
          item.getAttribute('aria-posinset') ?? '',
          item.querySelector('a')?.getAttribute('href') ?? '',
        ]),
      );
      expect(shown.length).toBeLessThanOrEqual(mostRows);
      for (const [position = '', href = ''] of shown) {
        expect(seen.get(position) ?? href).toBe(href);
        seen.set(position, href);
      }
      return seen.size;
    };
    await expect
      .poll(
        async () => {
          await page.mouse.wheel(0, 600);
          return look();
        },
        { timeout: 120_000, interval: 20 },
      )
      .toBe(count);
    expect(new Set(seen.values()).size).toBe(count);
    await page.evaluate(() => scrollTo(0, 0));
    await rows.first().waitFor();
    await expect.poll(() => rows.first().getAttribute('aria-posinset')).toBe('1');
  },
);

test('filters and the order narrow the list, stand in the address and outlive a reload', async () => {
  const { page, account } = await world.candidate();
  await finishedInterview(account, ['weak'], { job_role: 'Data Engineer' });
  await finishedInterview(account, ['strong'], { job_role: 'Backend Engineer' });
  await longHistory(account, 1);
  await page.goto('/interviews');
  const headings = page.getByRole('list', { name: 'Interviews' }).getByRole('heading');
  await expect.poll(() => headings.count()).toBe(3);
  await page.getByLabel('Status').selectOption('completed');
  await page.getByLabel('Sort by').selectOption('best');
  await expect
    .poll(() => headings.allTextContents())
    .toEqual(['Backend Engineer', 'Data Engineer']);
  await page.getByLabel('Search').fill('data');
  await expect.poll(() => headings.allTextContents()).toEqual(['Data Engineer']);
  await page.waitForURL(/search=data/);
  await page.reload();
  await expect.poll(() => headings.allTextContents()).toEqual(['Data Engineer']);
  expect(await page.getByLabel('Sort by').inputValue()).toBe('best');
});

test('a deleted interview goes at once, comes back when that is undone, and stays away else', async () => {
  const { page, account } = await world.candidate();
  await longHistory(account, 2);
  await page.goto('/interviews');
  const rows = page.getByRole('list', { name: 'Interviews' }).getByRole('listitem');
  await expect.poll(() => rows.count()).toBe(2);
  const remove = rows.first().getByRole('button');
  await remove.click();
  await expect.poll(() => rows.count()).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => rows.count()).toBe(2);
  await remove.click();
  await page.getByRole('button', { name: 'Close' }).click();
  const left = async () => (await account.api.interview.list.query({})).interviews.length;
  await expect.poll(left).toBe(1);
});
