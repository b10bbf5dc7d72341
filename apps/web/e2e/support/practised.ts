import type { InterviewDetail } from '@interview/core';
import type { Account } from './account.ts';
import { answerQuestion, createInterview, finishedInterview } from './seed.ts';

/** What an account with some practice has. */
export interface Practice {
  readonly finished: InterviewDetail;
  readonly retake: InterviewDetail;
  /** Its first question is answered. */
  readonly open: InterviewDetail;
  readonly coding: InterviewDetail;
}

/** Practises with an account: better and worse interviews, a retake, and two left open. */
export async function practise(account: Account): Promise<Practice> {
  await finishedInterview(account, ['weak', 'weak'], { difficulty: 'beginner' });
  await finishedInterview(account, ['partial', 'weak', 'partial'], {
    job_role: 'Data Engineer',
    mode: 'exam',
  });
  const finished = await finishedInterview(account, ['strong', 'partial', 'weak'], {
    num_questions: 4,
    question_type: 'mixed',
  });
  const retake = await retakeOf(account, finished);
  await finishedInterview(account, ['strong', 'strong'], { job_role: 'Frontend Developer' });
  const coding = await createInterview(account, { question_type: 'coding', num_questions: 1 });
  const open = await createInterview(account, { num_questions: 5 });
  await answerQuestion(account, open, { position: 1, quality: 'partial' });
  return { finished, retake, open, coding };
}

async function retakeOf(account: Account, { interview_id }: InterviewDetail) {
  const retake = await account.api.interview.retake.mutate({ interview_id });
  const answers = [
    { position: 1, quality: 'strong' },
    { position: 2, quality: 'strong' },
    { position: 3, quality: 'partial' },
  ] as const;
  for (const answer of answers) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
    await answerQuestion(account, retake, answer);
  }
  await account.api.interview.complete.mutate({ interview_id: retake.interview_id });
  await account.api.skillGap.analyze.mutate({ interview_id: retake.interview_id });
  return retake;
}
