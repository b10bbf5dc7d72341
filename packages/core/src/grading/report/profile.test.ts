import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analysed } from '../../testing/analysed.ts';
import { plainQuestion } from '../../testing/plain-question.ts';
import { locatePoints } from './point-results.ts';
import { profileOf } from './profile.ts';

const point = 'Elements leave a queue in order of arrival';

function profile(answer: string, mistakes = 0) {
  const { question, analysis } = analysed(plainQuestion([point]), answer);
  return profileOf(analysis, locatePoints(question, analysis), mistakes);
}

test('coverage follows the points made', () => {
  expect(profile(point).coverage).toBe(1);
  expect(profile('Bees make honey.').coverage).toBe(0);
});

test('accuracy falls with mistakes and is never below 0', () => {
  expect(profile(point, 1).accuracy).toBeCloseTo(profile(point).accuracy - 0.3, 10);
  expect(profile(point, 9).accuracy).toBe(0);
});

test('reasons, examples and figures make an answer deep', () => {
  const deep = 'It is fair, because the oldest of 100 jobs waits least; for example a printer.';
  expect(profile(deep).depth).toBeGreaterThan(
    profile('It is fair, the oldest job waits least, a printer works like that.').depth,
  );
});

test('fillers and endless sentences make an answer unclear', () => {
  expect(profile('um well like so basically it is um fair').clarity).toBeLessThan(
    profile('The oldest element is taken first, which is fair to all of them.').clarity,
  );
  const endless = 'and the next element of the queue is taken by the worker '.repeat(8);
  expect(profile(endless.trim()).clarity).toBeLessThanOrEqual(1);
});

test('every part of a profile is a share', () => {
  const words = fc
    .array(fc.constantFrom('queue', 'because', 'um', '42', 'not', 'leave', 'order.', 'the'), {
      maxLength: 60,
    })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(words, fc.nat(3), (answer, mistakes) => {
      for (const value of Object.values(profile(answer, mistakes))) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});
