import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { roomPath } from './support/room.ts';
import { fillGallery, screens, settled, windowFor, type Gallery } from './support/screens.ts';
import { openWorld, type World } from './support/world.ts';

const calls = '**/trpc/**';
const wanted = ['landing', 'dashboard', 'room', 'results', 'history', 'skill-gaps', 'settings'];
const fetching = screens.filter(({ name }) => wanted.includes(name));

let world: World;
let gallery: Gallery;
beforeAll(async () => {
  world = await openWorld();
  gallery = await fillGallery(world);
});
afterEach(() => world.closeWindows());
afterAll(() => world.close());

/** How far the page has jumped since it was opened; what a person caused does not count. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list
            .getEntries()
            .filter((entry) => Reflect.get(entry, 'hadRecentInput') === false);
          resolve(shifts.reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 300);
      }),
  );
}

describe.each(fetching)('$name', (screen) => {
  test('says that it is loading, then shows its content without a jump', async () => {
    const page = await windowFor(world, gallery, { who: screen.who });
    const held = Promise.withResolvers<void>();
    await page.route(calls, async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(screen.path(gallery.practice));
    await page.getByRole('status', { name: 'Loading' }).first().waitFor();
    held.resolve();
    await settled(page);
    expect(await layoutShift(page)).toBeLessThan(0.1);
  });

  test('says what failed, and works when it is tried again', async () => {
    const page = await windowFor(world, gallery, { who: screen.who });
    await page.route(calls, (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
    await page.goto(screen.path(gallery.practice));
    const failure = page.getByRole('alert').filter({ hasText: 'This did not load' });
    await failure.first().waitFor();
    // One part fails before another: counted before the last has, that one would look like one left over.
    await page.waitForFunction(() => document.querySelector('.skeleton') === null);
    await page.unroute(calls);
    const before = await failure.count();
    for (let left = before; left > 0; left = await failure.count()) {
      await failure.first().getByRole('button', { name: 'Try again' }).click();
      await expect.poll(() => failure.count(), { timeout: 5000 }).toBeLessThan(left);
    }
    await settled(page);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});

test.each(['/dashboard', '/interviews', '/skill-gaps'])(
  'who has done nothing yet is led from %s to a first interview',
  async (path) => {
    const page = await windowFor(world, gallery, { who: 'newcomer' });
    await page.goto(path);
    await settled(page);
    await page
      .getByRole('main')
      .getByRole('link', { name: /interview/i })
      .first()
      .click();
    await page.waitForURL('**/interviews/new**');
    await page.getByRole('heading', { name: 'New interview' }).waitFor();
    expect(page.url()).toContain('/interviews/new');
  },
);

test('a page that breaks says so instead of going blank', async () => {
  const page = await windowFor(world, gallery, { who: 'practised' });
  await page.route('**/trpc/*interview.get*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('"questions":', '"lost":');
    await route.fulfill({ response, body });
  });
  await page.goto(roomPath(gallery.practice.open));
  await page.getByRole('button', { name: 'Reload the page' }).waitFor();
  expect(await page.getByRole('alert').getByRole('heading', { level: 1 }).count()).toBe(1);
});
