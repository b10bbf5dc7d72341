import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { answerBox } from './support/room.ts';
import { settled } from './support/screens.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.closeWindows());
afterAll(() => world.close());

test('a job description offers the role and the skills it names', async () => {
  const { page, account } = await world.candidate();
  await page.goto('/interviews/new');
  await settled(page);
  await page.getByText('Start from a job description').click();
  const advertisement = 'We seek a data engineer. You know SQL well, and SQL again.';
  await page.getByLabel('Job description').fill(advertisement);
  await page.getByRole('button', { name: 'Role: Data Engineer' }).click();
  await page.getByRole('button', { name: 'Focus on SQL' }).click();
  await page.getByRole('button', { name: 'Start interview' }).click();
  await answerBox(page).waitFor();
  const { interviews } = await account.api.interview.list.query({});
  expect(interviews).toMatchObject([{ job_role: 'Data Engineer', focus_skill: 'SQL' }]);
});
