import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { grade } from './support/room.ts';
import { settled } from './support/screens.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.closeWindows());
afterAll(() => world.close());

/** What the keyboard is on, as a screen reader would name it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const labels = element instanceof HTMLInputElement ? element.labels : null;
    const name = element?.getAttribute('aria-label') ?? labels?.[0]?.textContent;
    return (name ?? element?.textContent ?? '').trim();
  });
}

/** Presses Tab until the focus is on something of this name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    // oxlint-disable-next-line no-await-in-loop -- keys are pressed one after the other
    await page.keyboard.press('Tab');
    // oxlint-disable-next-line no-await-in-loop
    const at = await focused(page);
    if (typeof name === 'string' ? at === name : name.test(at)) return;
    seen.push(at);
  }
  throw new Error(`Tab never reached ${name}, but: ${seen.join(' | ')}`);
}

/** The outline of what has the focus; without one a person is lost. */
function outline(page: Page): Promise<string> {
  return page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
}

test('a whole interview without a mouse', async () => {
  const { page, account } = await world.candidate();
  await page.goto('/interviews/new');
  await settled(page);
  await tabTo(page, /^Role/);
  await page.keyboard.type('Backend Engineer');
  await page.keyboard.press('Escape');
  await tabTo(page, 'Start interview');
  await expect.poll(() => outline(page)).toBe('solid');
  await page.keyboard.press('Enter');
  await page.getByText('Question 1 of').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

  await page.getByRole('textbox', { name: 'Your answer' }).focus();
  await page.keyboard.type('A short answer of mine.');
  await page.keyboard.press('Control+Enter');
  await grade(page).waitFor();
  await expect.poll(() => focused(page)).toBe('Feedback');
  await tabTo(page, 'Finish interview');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('Finish interview');
  await page.keyboard.press('Enter');
  await tabTo(page, 'See results');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/results');
  await expect.poll(() => focused(page)).toBe('Results: Backend Engineer');
  const { interviews } = await account.api.interview.list.query({});
  expect(interviews.map(({ status }) => status)).toEqual(['completed']);
});

test('a grade is read and unfolded by keyboard', async () => {
  const page = await world.visitor();
  await page.goto('/');
  await page
    .getByLabel('Your answer')
    .fill('It depends on the case, and I would measure it first.');
  await page.keyboard.press('Control+Enter');
  await grade(page).waitFor();
  await tabTo(page, /^Model answer/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('details[open]').count()).toBe(1);
});

test('the first Tab offers to skip to the content', async () => {
  const { page } = await world.candidate();
  await page.goto('/settings');
  await settled(page);
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await page.locator('main:focus').waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe('Full name');
});

test('the account menu is a menu: arrows move, Escape gives the focus back', async () => {
  const { page } = await world.candidate();
  await page.goto('/settings');
  await settled(page);
  await tabTo(page, 'Account');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Settings');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focused(page)).toBe('Dark');
  await page.keyboard.press('Enter');
  await page.locator('html[data-theme="dark"]').waitFor();
  await page.keyboard.press('End');
  await expect.poll(() => focused(page)).toBe('Sign out');
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('Account');
  await page.getByRole('menu').waitFor({ state: 'detached' });
});
