import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answerBox, enterRoom, grade, submit } from './support/room.ts';
import { fillGallery, openScreen, screens, windowFor, type Gallery } from './support/screens.ts';
import { openWorld, type World } from './support/world.ts';

/** A phone; the narrowest page there is; and a desk at 200 % zoom. */
const sizes = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 640, height: 400 },
] as const;

let world: World;
let gallery: Gallery;
beforeAll(async () => {
  world = await openWorld();
  gallery = await fillGallery(world);
});
afterEach(() => world.closeWindows());
afterAll(() => world.close());

/** What sticks out to the right of the page, for which one would have to scroll sideways. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName} ${element.className}`);
  });
}

/** What is too small for a thumb, links within text aside. */
function smallTargets(page: Page): Promise<string[]> {
  const least = 24;
  return page.evaluate((size) => {
    const targets = document.querySelectorAll('button, select, input:not(.sr-only), nav a');
    return [...targets]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < size || box.height < size))
      .map(({ element }) => element.outerHTML.slice(0, 120));
  }, least);
}

describe.each(sizes)(
  'nothing sticks out or is too small to press at $width × $height',
  (viewport) => {
    test.each(screens)('$name', async (screen) => {
      const page = await windowFor(world, gallery, { who: screen.who, viewport });
      await openScreen(page, screen, gallery.practice);
      expect(await overflowing(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
    });
  },
);

test('an interview on a phone, by touch', async () => {
  const visit = await world.candidate({ viewport: sizes[0], hasTouch: true, isMobile: true });
  const { page } = visit;
  await enterRoom(visit, { num_questions: 1 });
  await answerBox(page).tap();
  await answerBox(page).fill('A short answer.');
  await submit(page);
  await grade(page).waitFor();
  await page.getByRole('button', { name: 'Finish interview' }).tap();
  await page.getByRole('button', { name: 'See results' }).tap();
  await page.waitForURL('**/results');
  await page.getByRole('navigation').getByRole('link', { name: 'Dashboard' }).tap();
  await page.waitForURL('**/dashboard');
  expect(await overflowing(page)).toEqual([]);
});
