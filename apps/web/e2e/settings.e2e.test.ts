import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { settled } from './support/screens.ts';
import { finishedInterview } from './support/seed.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.closeWindows());
afterAll(() => world.close());

async function openSettings(page: Page): Promise<void> {
  await page.goto('/settings');
  await settled(page);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);

test('the profile is saved, and what the server refuses stands beside its field', async () => {
  const other = await world.account();
  const { page } = await world.candidate();
  await openSettings(page);
  await page.getByLabel('Full name').fill('Grace Candidate');
  await page.getByLabel('Username').fill(other.username);
  await button(page, 'Save profile').click();
  await page.getByText('Username already taken').waitFor();
  await page.getByLabel('Username').fill('g');
  await button(page, 'Save profile').click();
  await page.getByText('String should have at least 3 characters').waitFor();
  await page.getByLabel('Username').fill('grace');
  await button(page, 'Save profile').click();
  await page.getByText('Profile saved').first().waitFor();
  await page.reload();
  await settled(page);
  await expect.poll(() => page.getByLabel('Username').inputValue()).toBe('grace');
});

test('a theme is kept over reloads and beats that of the system', async () => {
  const { page } = await world.candidate({ colorScheme: 'light' });
  await openSettings(page);
  await page.getByText('Easier on the eyes at night').click();
  await expect.poll(() => theme(page)).toBe('dark');
  await page.reload();
  await expect.poll(() => theme(page)).toBe('dark');
  await page.getByText('As this device is set').click();
  await expect.poll(() => theme(page)).toBe('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => theme(page)).toBe('dark');
});

test('a new password signs out other devices and is needed from then on', async () => {
  const { page, account } = await world.candidate();
  const again = await account.api.auth.login.mutate(account);
  expect(again.access_token).not.toBe('');
  await openSettings(page);
  await page.getByLabel('Current password', { exact: true }).fill('Wrong1234');
  await page.getByLabel('New password', { exact: true }).fill('Interview2');
  await button(page, 'Change password').click();
  await page.getByText(/password is incorrect/i).waitFor();
  const sessions = page.getByRole('listitem').filter({ hasText: 'Last used' });
  await expect.poll(() => sessions.count()).toBe(2);
  await page.getByLabel('Current password', { exact: true }).fill(account.password);
  await button(page, 'Change password').click();
  await page.getByText('Password changed; other devices are signed out').first().waitFor();
  await expect.poll(() => sessions.count()).toBe(1);
  await expect(account.api.auth.login.mutate(account)).rejects.toThrow(/incorrect/i);
});

test('the export holds everything', async () => {
  const { page, account } = await world.candidate();
  await finishedInterview(account, ['partial']);
  await openSettings(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Export all data').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^interviews-candidate\d+-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    user: { email: account.email },
    interviews: [{}],
    responses: [{}],
  });
});

test('signing out everywhere ends this session too', async () => {
  const { page, account } = await world.candidate();
  await openSettings(page);
  await button(page, 'Sign out everywhere').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click();
  await page.getByRole('link', { name: 'Sign in' }).waitFor();
  await expect(account.api.auth.me.query()).rejects.toThrow('Could not validate credentials');
  await page.goto('/settings');
  await page.waitForURL('**/sign-in?next=%2Fsettings');
});

test('an account is deleted only with its password', async () => {
  const { page, account } = await world.candidate();
  await openSettings(page);
  await button(page, 'Delete my account').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your password').fill('Wrong1234');
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await dialog.getByText(/password is incorrect/i).waitFor();
  await dialog.getByLabel('Your password').fill(account.password);
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('link', { name: 'Sign in' }).waitFor();
  await expect(account.api.auth.login.mutate(account)).rejects.toThrow(/incorrect/i);
});
