import { z } from 'zod';
import misleading from '../misleading-answers.json' with { type: 'json' };
import { questionOf } from './data.ts';
import type { Sample } from './samples.ts';

/**
 * A short question with one reference, and answers whose words mislead: right ones in other words than the
 * reference, wrong ones in its words. Written for this project, with what each is worth, 0 to 100.
 */
const misleadingSchema = z.object({
  id: z.string(),
  question: z.string(),
  reference: z.string(),
  answers: z.array(
    z.object({
      kind: z.enum(['full', 'terse', 'part', 'mixed', 'vague', 'wrong']),
      score: z.number().min(0).max(100),
      answer: z.string().min(1),
    }),
  ),
});

/** The set that these answers are; nothing may be trained on it. */
export const misleadingSet = 'misleading';

/** The answers whose words mislead. */
export function misleadingSamples(): Sample[] {
  return z
    .array(misleadingSchema)
    .parse(misleading)
    .flatMap((asked) => {
      const question = questionOf(asked);
      return asked.answers.map(({ kind, score, answer }) => ({
        question_id: `${misleadingSet}:${asked.id}`,
        dataset: misleadingSet,
        question,
        answer,
        target: score / 100,
        weight: 1,
        unrelated: false,
        kind,
      }));
    });
}
