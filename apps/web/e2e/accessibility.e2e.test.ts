import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillGallery, openScreen, screens, windowsOf, type Gallery } from './support/screens.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
let gallery: Gallery;
let windows: ReturnType<typeof windowsOf>;
beforeAll(async () => {
  world = await openWorld();
  gallery = await fillGallery(world);
  windows = windowsOf(world, gallery);
});
afterAll(async () => {
  await world.closeWindows();
  await world.close();
});

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

describe('axe finds nothing, light or dark', () => {
  test.each(screens)('$name', async (screen) => {
    const page = await windows(screen.who);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openScreen(page, screen, gallery.practice);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.locator('html[data-theme="dark"]').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
