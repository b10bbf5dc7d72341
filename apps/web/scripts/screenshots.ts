/** Pictures of every screen, light and dark, on a desk and on a phone: `.screenshots/`. */
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fillGallery, openScreen, screens, windowFor } from '../e2e/support/screens.ts';
import { openWorld } from '../e2e/support/world.ts';

const folder = fileURLToPath(new URL('../.screenshots/', import.meta.url));
const themes = ['light', 'dark'] as const;
const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

/** Words that the names of the wanted screens begin with; none means every screen. */
const wanted = process.argv.slice(2);
const chosen = screens.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
);

if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const world = await openWorld();
try {
  const gallery = await fillGallery(world);
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const theme of themes) {
      for (const screen of chosen) {
        const options = { who: screen.who, viewport, colorScheme: theme };
        const page = await windowFor(world, gallery, options);
        await openScreen(page, screen, gallery.practice);
        await page.waitForLoadState('networkidle');
        const hasDialog = (await page.locator('dialog[open]').count()) > 0;
        await page.screenshot({
          path: `${folder}${screen.name}-${size}-${theme}.png`,
          fullPage: !hasDialog,
          animations: 'disabled',
        });
        await page.context().close();
      }
    }
  }
  await world.closeWindows();
} finally {
  await world.close();
}
console.log(`Screenshots are in ${folder}`);
