import { type BankQuestion, questionContent } from '@interview/core/bank';
import { z } from 'zod';
import written from '../written-answers.json' with { type: 'json' };
import type { Sample } from './samples.ts';

/** An answer to a question of the bank, written for this project, with what it is worth, 0 to 100. */
const writtenAnswerSchema = z.object({
  question_id: z.string(),
  kind: z.enum(['good', 'mixed', 'vague', 'wrong']),
  score: z.number().min(0).max(100),
  answer: z.string().min(1),
});

const dataset = 'written';

/** Whether a sample is one of the written answers. */
export function isWritten(sample: Sample): boolean {
  return sample.dataset === dataset;
}

/** The written answers to questions that the bank still has. */
export function writtenSamples(bank: readonly BankQuestion[]): Sample[] {
  const questions = new Map(bank.map((question) => [question.id, questionContent(question)]));
  return z
    .array(writtenAnswerSchema)
    .parse(written)
    .flatMap(({ question_id, kind, score, answer }) => {
      const question = questions.get(question_id);
      const target = score / 100;
      if (question === undefined) return [];
      return [
        {
          question_id,
          dataset,
          question,
          answer,
          target,
          weight: 1,
          unrelated: false,
          kind,
        },
      ];
    });
}
