import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { answerBox, enterRoom, grade, roomPath, submit } from './support/room.ts';
import { openWorld, type World } from './support/world.ts';

const answer =
  'An index makes reads faster because the planner can seek, but each write must update it too.';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.closeWindows());
afterAll(() => world.close());

test('a reload in the middle of an answer loses no letter and stays on its question', async () => {
  const visit = await world.candidate();
  const { page } = visit;
  await enterRoom(visit);
  await page.getByRole('button', { name: 'Question 2, not answered' }).click();
  await page.getByText('Question 2 of 3').waitFor();
  await answerBox(page).pressSequentially(answer);
  await page.reload();
  await page.getByText('Question 2 of 3').waitFor();
  await expect.poll(() => answerBox(page).inputValue()).toBe(answer);
  await page.getByText('17 words').waitFor();
});

test('an answer outlives a crash of the tab', async () => {
  const visit = await world.candidate();
  const interview = await enterRoom(visit);
  await answerBox(visit.page).fill(answer);
  await visit.page.close({ runBeforeUnload: false });
  const again = await visit.context.newPage();
  await again.goto(roomPath(interview));
  await answerBox(again).waitFor();
  await expect.poll(() => answerBox(again).inputValue()).toBe(answer);
});

test('skip, back, jump, leave and resume', async () => {
  const visit = await world.candidate();
  const { page } = visit;
  const interview = await enterRoom(visit);
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByText('Question 2 of 3').waitFor();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: 'Question 1, skipped' }).waitFor();
  await page.getByRole('button', { name: 'Question 3, not answered' }).click();
  await page.getByText('Question 3 of 3').waitFor();
  await page.goBack();
  await page.getByText('Question 1 of 3').waitFor();
  await page.getByRole('link', { name: /^Leave/ }).click();
  await page.waitForURL('**/dashboard');
  const device = await world.candidate({}, visit.account);
  await device.page.goto(roomPath(interview));
  await device.page.getByText('Question 2 of 3').waitFor();
  const skipped = device.page.getByRole('button', { name: 'Question 1, skipped' });
  await expect.poll(() => skipped.count()).toBe(1);
});

test('an empty answer and one that is too long are refused beside the editor', async () => {
  const visit = await world.candidate();
  const { page } = visit;
  await enterRoom(visit);
  await submit(page);
  await page.getByText('Write an answer first, or skip the question.').waitFor();
  await expect.poll(() => page.locator('textarea:focus').count()).toBe(1);
  await answerBox(page).fill('word '.repeat(1001));
  await submit(page);
  await page.getByRole('alert').getByText('5 characters too long').waitFor();
});

test('an exam gives no hints and keeps its feedback to the end', async () => {
  const visit = await world.candidate();
  const { page } = visit;
  await enterRoom(visit, { mode: 'exam' });
  expect(await page.getByText(/hint/i).count()).toBe(0);
  await answerBox(page).fill(answer);
  await submit(page);
  await page.getByText('This is an exam: all feedback comes at the end.').waitFor();
  expect(await grade(page).count()).toBe(0);
});

test('code is written in an editor that keeps its draft and submits by keyboard', async () => {
  const visit = await world.candidate();
  const { page } = visit;
  await enterRoom(visit, { question_type: 'coding', num_questions: 1 });
  await answerBox(page).click();
  await page.keyboard.type('function add(a, b) {\nreturn a + b');
  await page.reload();
  await page.getByText('return a + b').waitFor();
  await answerBox(page).click();
  await page.keyboard.press('Control+Enter');
  await grade(page).waitFor();
  const shown = page.locator('section', { hasText: 'Your answer' });
  await expect.poll(() => shown.textContent()).toContain('a + b');
});
