import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fillGallery, openScreen, screens, windowFor, type Gallery } from './support/screens.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
let gallery: Gallery;
beforeAll(async () => {
  world = await openWorld();
  gallery = await fillGallery(world);
});
afterEach(() => world.closeWindows());
afterAll(() => world.close());

describe.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', (colorScheme) => {
  test.each(screens)('$name', async (screen) => {
    const page = await windowFor(world, gallery, { who: screen.who, colorScheme });
    await openScreen(page, screen, gallery.practice);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
    expect(found).toEqual([]);
  });
});
