import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { practise } from './support/practised.ts';
import { answerBox, roomPath } from './support/room.ts';
import { settled } from './support/screens.ts';
import { createInterview, finishedInterview } from './support/seed.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.closeWindows());
afterAll(() => world.close());

/** Asks for an export; what is returned waits for the file. */
async function ask(page: Page, kind: string): Promise<() => Promise<string>> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: kind }).click();
  return async () => readFile(await (await download).path(), 'utf8');
}

test('a report shows the score, its parts and what to practise, and can be taken along', async () => {
  const { page, account } = await world.candidate();
  const interview = await finishedInterview(account, ['strong', 'weak'], { num_questions: 3 });
  await page.goto(`${roomPath(interview)}/results`);
  await settled(page);
  await page.getByText('2 of 3 answered').waitFor();
  await page.getByText('Show as a table').click();
  await page.getByRole('row', { name: /^Technical \d+ 2\/[23]$/ }).waitFor();
  await page.getByText('Not answered').first().waitFor();
  await page.locator('summary', { hasText: '1.' }).first().click();
  await page.getByRole('heading', { name: 'Expected points' }).first().waitFor();

  const markdown = await (await ask(page, 'Markdown'))();
  expect(markdown).toContain('# Results: Backend Engineer');
  expect(markdown).toContain('> I am not sure. I think it depends.');
  const json: unknown = JSON.parse(await (await ask(page, 'JSON'))());
  expect(json).toMatchObject({ results: { responses: [{}, {}] }, skill_gaps: [{}] });

  await page.getByRole('link', { name: 'Practise this' }).first().click();
  await page.waitForURL(/\/interviews\/new\?.*focus=/);
});

test('an export asked for before the skill gaps have come holds them all the same', async () => {
  const { page, account } = await world.candidate();
  const interview = await finishedInterview(account, ['weak']);
  const held = Promise.withResolvers<void>();
  await page.route('**/trpc/*skillGap.byInterview*', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(`${roomPath(interview)}/results`);
  const exported = await ask(page, 'JSON');
  held.resolve();
  expect(JSON.parse(await exported())).toMatchObject({ skill_gaps: [{}] });
});

test('a retake asks the same questions and says whether the change is more than chance', async () => {
  const { page, account } = await world.candidate();
  const { finished, retake } = await practise(account);
  await page.goto(`${roomPath(retake)}/results`);
  await settled(page);
  await page.getByText(/^\+\d+ points: from \d+ to \d+$/).waitFor();
  await page.getByText(/likely a real change/).waitFor();
  await page.getByRole('link', { name: 'See the earlier results' }).click();
  await page.waitForURL(`**${roomPath(finished)}/results`);
  await page.getByRole('button', { name: 'Try again' }).click();
  await answerBox(page).waitFor();
  const question = finished.questions[0]?.question ?? '';
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(question);
});

test('a remark shows the words it is about, to a pointer and to the keyboard', async () => {
  const { page, account } = await world.candidate();
  const interview = await finishedInterview(account, ['strong']);
  await page.goto(`${roomPath(interview)}/results`);
  await settled(page);
  await page.getByRole('button', { name: 'Open all' }).click();
  const marks = page.locator('mark');
  const remark = page.locator('button[aria-pressed]').first();
  await remark.waitFor();
  const answer = (await marks.allTextContents()).join(' ');
  await remark.focus();
  await expect.poll(() => remark.getAttribute('aria-pressed')).toBe('true');
  await marks.filter({ visible: true }).first().waitFor();
  const quote = /Evidence: “([^”]+)”/.exec((await remark.textContent()) ?? '')?.[1] ?? '';
  expect(answer).toContain(quote.slice(0, 20));
  await page.keyboard.press('Tab');
  await expect.poll(() => remark.getAttribute('aria-pressed')).toBe('false');
  await remark.hover();
  await expect.poll(() => remark.getAttribute('aria-pressed')).toBe('true');
});

test('the printed report unfolds every answer and leaves the navigation out', async () => {
  const { page, account } = await world.candidate();
  const interview = await finishedInterview(account, ['partial', 'weak']);
  await page.goto(`${roomPath(interview)}/results`);
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  const navigation = page.getByRole('navigation').filter({ visible: true });
  await expect.poll(() => navigation.count()).toBe(0);
  await page.getByRole('button', { name: 'Try again' }).waitFor({ state: 'hidden' });
  const points = page.getByRole('heading', { name: 'Expected points', includeHidden: true });
  await expect.poll(() => points.count()).toBe(2);
  await points.last().waitFor();
});

test('an interview without an answer says so and offers the same questions again', async () => {
  const { page, account } = await world.candidate();
  const interview = await createInterview(account);
  await account.api.interview.complete.mutate({ interview_id: interview.interview_id });
  await page.goto(`${roomPath(interview)}/results`);
  await page.getByRole('heading', { name: 'No answers to show' }).waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await answerBox(page).waitFor();
  expect(page.url()).not.toContain(interview.interview_id);
});

test("another account's interview does not exist", async () => {
  const owner = await world.account();
  const interview = await finishedInterview(owner, ['weak']);
  const { page } = await world.candidate();
  for (const path of [`${roomPath(interview)}/results`, '/interviews/none/results']) {
    // oxlint-disable-next-line no-await-in-loop -- one page, one address after the other
    await page.goto(path);
    // oxlint-disable-next-line no-await-in-loop
    await page.getByRole('heading', { name: 'There is no such interview' }).waitFor();
  }
  await page.goto(roomPath(interview));
  await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
  expect(await page.getByText('Backend Engineer').count()).toBe(0);
});
