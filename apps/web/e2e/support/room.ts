import type { CreateInterviewFields, InterviewDetail } from '@interview/core';
import type { Locator, Page } from 'playwright-core';
import { createInterview } from './seed.ts';
import type { Visit } from './world.ts';

/** Starts an interview and stands before its first question. */
export async function enterRoom(
  { page, account }: Visit,
  fields: Partial<CreateInterviewFields> = {},
): Promise<InterviewDetail> {
  const interview = await createInterview(account, fields);
  await page.goto(roomPath(interview));
  await answerBox(page).waitFor();
  return interview;
}

export function roomPath({ interview_id }: InterviewDetail): string {
  return `/interviews/${interview_id}`;
}

export function answerBox(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Your answer' });
}

export async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit answer' }).click();
}

/** The parts of a grade that show that there is one. */
export function grade(page: Page): Locator {
  return page.getByText(/^Between \d+ and \d+ with \d+ % certainty$/);
}
