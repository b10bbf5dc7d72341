import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { answerBox, enterRoom, grade, submit } from './support/room.ts';
import { openWorld, type World } from './support/world.ts';

const answer = 'An index speeds up reads, and every write has to update the index as well.';
const creation = '**/trpc/interview.createStream**';
const submission = '**/trpc/interview.submitAnswerStream**';

/** Lets the first of these calls reach the server, and its answer never come back. */
async function loseFirstAnswer(page: Page, calls: string): Promise<void> {
  let lost = 0;
  await page.route(calls, async (route) => {
    lost += 1;
    if (lost > 1) return route.fallback();
    await route.fetch();
    return route.abort('connectionreset');
  });
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.closeWindows());
afterAll(() => world.close());

test('a network that is gone keeps the answer and sends it by itself later', async () => {
  const visit = await world.candidate();
  const { page, context } = visit;
  await enterRoom(visit);
  await answerBox(page).fill(answer);
  await context.setOffline(true);
  await page.getByText('You are offline. What you type is kept on this device.').waitFor();
  await submit(page);
  await page.getByText('No connection. Your answer is kept on this device.').waitFor();
  await page.getByRole('button', { name: 'Try now' }).click();
  await page.getByText('No connection. Your answer is kept on this device.').waitFor();
  await context.setOffline(false);
  await grade(page).waitFor();
  await expect.poll(() => page.getByText('You are offline').count()).toBe(0);
});

test('a network lost after the server took the answer grades it once', async () => {
  const visit = await world.candidate();
  const { page, account } = visit;
  const { interview_id } = await enterRoom(visit);
  await answerBox(page).fill(answer);
  await loseFirstAnswer(page, submission);
  await submit(page);
  await page.getByRole('button', { name: 'Try now' }).click();
  await grade(page).waitFor();
  const { responses } = await account.api.interview.results.query({ interview_id });
  expect(responses.map(({ user_answer }) => user_answer)).toEqual([answer]);
  expect(await page.getByText('was not submitted').count()).toBe(0);
});

test('a reload while the answer waits for the network still has it', async () => {
  const visit = await world.candidate();
  const { page } = visit;
  await enterRoom(visit);
  await answerBox(page).fill(answer);
  await page.route(submission, (route) => route.abort('connectionfailed'));
  await submit(page);
  await page.getByText('No connection. Your answer is kept on this device.').waitFor();
  await page.unroute(submission);
  await page.reload();
  await expect.poll(() => answerBox(page).inputValue()).toBe(answer);
  await submit(page);
  await grade(page).waitFor();
});

test('a network lost after the server made the interview opens that one on the next try', async () => {
  const { page, account } = await world.candidate();
  await loseFirstAnswer(page, creation);
  await page.goto('/interviews/new');
  await page.getByRole('combobox', { name: 'Role' }).fill('Data Engineer');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Start interview' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByRole('button', { name: 'Start interview' }).click();
  await answerBox(page).waitFor();
  const { interviews } = await account.api.interview.list.query({});
  expect(interviews).toHaveLength(1);
  expect(page.url()).toContain(interviews[0]?.interview_id);
});

test('two tabs share a draft, and one that submits takes the other along', async () => {
  const visit = await world.candidate();
  const { page, context } = visit;
  await enterRoom(visit);
  const other = await context.newPage();
  await other.goto(page.url());
  await answerBox(other).waitFor();
  await answerBox(page).pressSequentially('An index ');
  await expect.poll(() => answerBox(other).inputValue()).toBe('An index ');
  await answerBox(other).fill(answer);
  await expect.poll(() => answerBox(page).inputValue()).toBe(answer);
  await submit(page);
  await grade(page).waitFor();
  await grade(other).waitFor();
  await answerBox(other).waitFor({ state: 'detached' });
});

test('a second device that submits later is told, and its words are shown', async () => {
  const visit = await world.candidate();
  const device = await world.candidate({}, visit.account);
  const { interview_id } = await enterRoom(visit);
  await device.page.goto(visit.page.url());
  await answerBox(device.page).fill('Other words, written elsewhere.');
  await answerBox(visit.page).fill(answer);
  await submit(visit.page);
  await grade(visit.page).waitFor();
  await submit(device.page);
  await device.page.getByText('This question was already answered').first().waitFor();
  await device.page.getByText('Other words, written elsewhere.').waitFor();
  const { responses } = await visit.account.api.interview.results.query({ interview_id });
  expect(responses).toHaveLength(1);
});

test('an expired session comes back to the same question with the draft', async () => {
  const visit = await world.candidate();
  const { page, account } = visit;
  await enterRoom(visit);
  await page.getByRole('button', { name: 'Question 2, not answered' }).click();
  await page.getByText('Question 2 of 3').waitFor();
  await answerBox(page).fill(answer);
  await account.api.auth.logoutEverywhere.mutate();
  await submit(page);
  await page.getByText('Your session ended.').waitFor();
  await page.getByLabel('Email').fill(account.email);
  await page.getByLabel('Password', { exact: true }).fill(account.password);
  await page.keyboard.press('Enter');
  await page.getByText('Question 2 of 3').waitFor();
  await expect.poll(() => answerBox(page).inputValue()).toBe(answer);
  await submit(page);
  await grade(page).waitFor();
});
