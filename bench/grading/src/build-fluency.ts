/**
 * Counts which kinds of words follow each other in the texts of the question bank, for core's fluency check.
 *
 *   pnpm --filter @interview/bench-grading fluency
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadBank } from '@interview/core/bank';
import { tokenize, wordClass } from '@interview/core/grading/training';

const target = fileURLToPath(
  new URL('../../../packages/core/src/grading/fluency/counts.json', import.meta.url),
);
/** Pairs seen fewer times than this say too little. */
const fewest = 3;
const smoothing = 0.5;

const sentences = loadBank()
  .flatMap((question) => [
    question.question,
    question.model_answer,
    ...question.follow_ups,
    ...question.hints,
    ...question.expected_points.flatMap(({ point, explanation, paraphrases }) => [
      point,
      explanation,
      ...paraphrases,
    ]),
    ...question.misconceptions.flatMap(({ claim, correction }) => [claim, correction]),
  ])
  .flatMap((text) => text.split(/(?<=[.!?:])\s+|\n/))
  .map((sentence) => tokenize(sentence).map(wordClass));

const single = new Map<string, number>();
const double = new Map<string, number>();
const count = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);
for (const classes of sentences)
  for (const [index, name] of classes.entries()) {
    count(single, name);
    const next = classes[index + 1];
    if (next !== undefined) count(double, `${name} ${next}`);
  }

const classes = [...single]
  .filter(([, seen]) => seen >= fewest)
  .map(([name]) => name)
  .toSorted();
const total = [...single.values()].reduce((sum, seen) => sum + seen, 0);
const ratio = (first: string, second: string, seen: number): number => {
  const of = (name: string): number => single.get(name) ?? 0;
  const expected = (of(first) * of(second)) / total;
  return Math.round(100 * Math.log((seen + smoothing * expected) / ((1 + smoothing) * expected)));
};
const pairs = classes.flatMap((first, i) =>
  classes.flatMap((second, j) => {
    const seen = double.get(`${first} ${second}`) ?? 0;
    const expected = ((single.get(first) ?? 0) * (single.get(second) ?? 0)) / total;
    // A rare pair is told by its absence only where it was to be expected.
    return seen < fewest && expected < fewest
      ? []
      : [[i, j, Math.max(-150, ratio(first, second, seen))]];
  }),
);
writeFileSync(target, `${JSON.stringify({ classes, pairs, unseen: -50 })}\n`);
console.log(`${sentences.length} sentences, ${classes.length} classes, ${pairs.length} pairs`);
