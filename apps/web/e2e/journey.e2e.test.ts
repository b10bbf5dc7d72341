import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { newAccountFields } from './support/account.ts';
import { answerBox, grade, submit } from './support/room.ts';
import { settled } from './support/screens.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.closeWindows());
afterAll(() => world.close());

const link = (page: Page, name: string) => page.getByRole('link', { name }).first();
const button = (page: Page, name: string) => page.getByRole('button', { name }).first();

async function signUp(page: Page) {
  const account = newAccountFields();
  await page.getByLabel('Full name').fill(account.full_name);
  await page.getByLabel('Email').fill(account.email);
  await page.getByLabel('Username').fill(account.username);
  await page.getByLabel('Password', { exact: true }).fill(account.password);
  await button(page, 'Create account').click();
  return account;
}

test('from the first visit to practising again, in one sitting', async () => {
  const page = await world.visitor();

  await page.goto('/');
  await page
    .getByLabel('Your answer')
    .fill('I would measure first, then look at the slowest part.');
  await button(page, 'Grade my answer').click();
  await grade(page).waitFor();
  await link(page, 'Create account and keep it').click();
  await page.getByText('Your practice answer is kept').waitFor();
  const account = await signUp(page);

  await page.waitForURL('**/dashboard');
  await page.getByRole('heading', { name: 'The question you tried' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Set up an interview' }).click();
  await page.getByRole('combobox', { name: 'Role' }).fill('Data Engineer');
  await page.keyboard.press('Escape');
  await page.getByText('Beginner', { exact: true }).click();
  await button(page, 'Start interview').click();

  await page.getByText('Question 1 of').waitFor();
  await answerBox(page).fill('An index speeds up reads and slows down writes.');
  await submit(page);
  await grade(page).waitFor();
  await button(page, 'Next question').click();
  await page.getByText('Question 2 of').waitFor();
  await button(page, 'Skip for now').click();
  await page.getByText('Question 3 of').waitFor();
  await link(page, 'Leave').click();

  await link(page, 'Resume').click();
  await page.getByText(/Question [34] of/).waitFor();
  await button(page, 'Question 1, answered').click();
  await button(page, 'Finish interview').click();
  await button(page, 'See results').click();

  await page.getByRole('heading', { name: 'Results: Data Engineer' }).waitFor();
  await settled(page);
  await link(page, 'Practise this').click();
  await page.getByRole('heading', { name: 'New interview' }).waitFor();
  const role = page.getByRole('combobox', { name: 'Role' });
  await expect.poll(() => role.inputValue()).toBe('Data Engineer');

  await link(page, 'History').click();
  await page.getByText('Data Engineer').first().waitFor();
  await link(page, 'Skill gaps').click();
  await page.getByRole('heading', { level: 1, name: 'Skill gaps' }).waitFor();
  await settled(page);
  await page
    .getByRole('link', { name: /^Practise this/ })
    .first()
    .waitFor();

  await button(page, 'Account').click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await link(page, 'Sign in').click();
  await page.getByLabel('Email').fill(account.email);
  await page.getByLabel('Password', { exact: true }).fill('wrong');
  await button(page, 'Sign in').click();
  await page.getByText('Incorrect email or password').waitFor();
  await page.getByLabel('Password', { exact: true }).fill(account.password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/dashboard');
});

test('what the server refuses at sign-up stands beside its field', async () => {
  const taken = await world.account();
  const page = await world.visitor();
  await page.goto('/sign-up');
  await button(page, 'Create account').click();
  await expect.poll(() => page.getByText('Field required').count()).toBe(4);
  await page.getByLabel('Full name').fill('Ada Candidate');
  await page.getByLabel('Email').fill(taken.email);
  await page.getByLabel('Username').fill('somebody');
  await page.getByLabel('Password', { exact: true }).fill('interview');
  await button(page, 'Create account').click();
  await page.getByText('Password must contain at least one uppercase letter').waitFor();
  await page.getByLabel('Password', { exact: true }).fill('Interview1');
  await button(page, 'Create account').click();
  await page.getByText('Email already registered').waitFor();
  await expect.poll(() => page.getByLabel('Email').getAttribute('aria-invalid')).toBe('true');
});

test('an address that needs an account leads there after signing in', async () => {
  const account = await world.account();
  const page = await world.visitor();
  await page.goto('/interviews?status=completed');
  await page.waitForURL('**/sign-in?next=**');
  await page.getByLabel('Email').fill(account.email);
  await page.getByLabel('Password', { exact: true }).fill(account.password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/interviews?status=completed');
  await page.goto('/sign-in?next=//evil.example');
  await page.getByLabel('Email').fill(account.email);
  await page.getByLabel('Password', { exact: true }).fill(account.password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/dashboard');
  expect(new URL(page.url()).origin).toBe(new URL(world.url).origin);
});
