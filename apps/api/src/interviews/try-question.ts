import { randomInt } from 'node:crypto';
import {
  InterviewError,
  type QuestionSource,
  type SampleQuestion,
  type SampleQuestionInput,
  type TryQuestionInput,
  type TryQuestionResponse,
} from '@interview/core';
import { type BankQuestion, loadBank } from '@interview/core/bank';
import type { RequestContext } from '../context.ts';

const defaultRole = 'Software Engineer';

/** How many are drawn, so that another one than the last is among them. */
const drawn = 3;

/** A beginner's question for a role, another one than the last. */
export async function sampleQuestion(
  bank: QuestionSource,
  { job_role = defaultRole, not_question_id }: SampleQuestionInput,
): Promise<SampleQuestion> {
  const chosen = await bank.choose({
    job_role,
    difficulty: 'beginner',
    question_type: 'technical',
    num_questions: drawn,
    seed: randomInt(2 ** 31 - 1),
  });
  const other = chosen.find(({ bank_id }) => bank_id !== null && bank_id !== not_question_id);
  return shown(bankQuestion(other?.bank_id ?? ''));
}

/** Grades an answer offline and stores nothing. @throws InterviewError `question_not_found` */
export async function tryQuestion(
  { offline_grader }: RequestContext,
  { question_id, user_answer }: TryQuestionInput,
): Promise<TryQuestionResponse> {
  const question = bankQuestion(question_id);
  const evaluation = await offline_grader.grade({ question, answer: user_answer });
  return {
    question: shown(question),
    user_answer,
    evaluation,
    model_answer: question.model_answer,
  };
}

function bankQuestion(id: string): BankQuestion {
  const question = loadBank().find((candidate) => candidate.id === id);
  if (question === undefined) throw new InterviewError('question_not_found');
  return question;
}

function shown(question: BankQuestion): SampleQuestion {
  return { ...question, question_id: question.id };
}
