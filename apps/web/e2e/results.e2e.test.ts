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

async function save(page: Page, kind: string): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: kind }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
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

  const markdown = await save(page, 'Markdown');
  expect(markdown).toContain('# Results: Backend Engineer');
  expect(markdown).toContain('> I am not sure. I think it depends.');
  const json: unknown = JSON.parse(await save(page, 'JSON'));
  expect(json).toMatchObject({ results: { responses: [{}, {}] }, skill_gaps: [{}] });

  await page.getByRole('link', { name: 'Practise this' }).first().click();
  await page.waitForURL(/\/interviews\/new\?.*focus=/);
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
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(question);
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
  expect(await remark.getAttribute('aria-pressed')).toBe('true');
  expect(await marks.filter({ visible: true }).count()).toBeGreaterThan(0);
  const quote = /Evidence: “([^”]+)”/.exec((await remark.textContent()) ?? '')?.[1] ?? '';
  expect(answer).toContain(quote.slice(0, 20));
  await page.keyboard.press('Tab');
  expect(await remark.getAttribute('aria-pressed')).toBe('false');
  await remark.hover();
  expect(await remark.getAttribute('aria-pressed')).toBe('true');
});

test('the printed report unfolds every answer and leaves the navigation out', async () => {
  const { page, account } = await world.candidate();
  const interview = await finishedInterview(account, ['partial', 'weak']);
  await page.goto(`${roomPath(interview)}/results`);
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(false);
  const points = page.getByRole('heading', { name: 'Expected points', includeHidden: true });
  expect(await points.count()).toBe(2);
  expect(await points.last().isVisible()).toBe(true);
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
