import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerBox, enterRoom, grade, submit } from './support/room.ts';
import {
  fillGallery,
  openScreen,
  screens,
  settled,
  windowsOf,
  type Gallery,
} from './support/screens.ts';
import { openWorld, type World } from './support/world.ts';

const phone = { width: 390, height: 844 };
/** The narrowest page there is, and a desk at 200 % zoom. */
const otherSizes = [
  { width: 320, height: 640 },
  { width: 640, height: 400 },
];

let world: World;
let gallery: Gallery;
let windows: ReturnType<typeof windowsOf>;
beforeAll(async () => {
  world = await openWorld();
  gallery = await fillGallery(world);
  windows = windowsOf(world, gallery, { viewport: phone });
});
afterAll(async () => {
  await world.closeWindows();
  await world.close();
});

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

describe('nothing sticks out or is too small to press, on a phone or at 200 %', () => {
  test.each(screens)('$name', async (screen) => {
    const page = await windows(screen.who);
    await page.setViewportSize(phone);
    await openScreen(page, screen, gallery.practice);
    for (const size of [phone, ...otherSizes]) {
      // oxlint-disable no-await-in-loop -- one page, one size after the other
      await page.setViewportSize(size);
      await expect.poll(() => overflowing(page)).toEqual([]);
      await expect.poll(() => smallTargets(page)).toEqual([]);
      // oxlint-enable no-await-in-loop
    }
  });
});

test('an interview on a phone, by touch', async () => {
  const visit = await world.candidate({ viewport: phone, hasTouch: true, isMobile: true });
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
  await page.getByRole('heading', { level: 1, name: 'Dashboard' }).waitFor();
  await settled(page);
  await expect.poll(() => overflowing(page)).toEqual([]);
});
