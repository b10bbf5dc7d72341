import type { BankQuestion } from '@interview/core/bank';
import { z } from 'zod';
import paraphrases from '../../paraphrases.json' with { type: 'json' };

/** A fact of the field, with ways to say the same. Written for this project. */
const paraphraseSchema = z.object({
  statement: z.string().min(1),
  wordings: z.array(z.string().min(1)).min(1),
});

/**
 * Texts that mean the same, by what is easily taken for each other: the points of each question of the bank in
 * all their wordings, then facts of the field, each by itself.
 */
export function sameInOtherWords(bank: readonly BankQuestion[]): string[][][] {
  return [
    ...bank.map(({ expected_points }) =>
      expected_points.map((one) => [one.point, ...one.paraphrases]),
    ),
    ...z
      .array(paraphraseSchema)
      .parse(paraphrases)
      .map(({ statement, wordings }) => [[statement, ...wordings]]),
  ];
}
