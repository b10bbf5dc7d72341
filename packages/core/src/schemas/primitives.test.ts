import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  idSchema,
  interviewTypeSchema,
  scoreSchema,
  textSchema,
  timestampSchema,
} from './primitives.ts';

describe('text', () => {
  const schema = textSchema(2, 5);

  test.each(['ab', 'abcde', ' ab ', '👍👍', '👍👍👍👍👍', 'é\u0301', 'a\nb', '数据'])(
    '%j is taken',
    (text) => {
      expect(schema.parse(text)).toBe(text);
    },
  );

  test.each([
    ['', 'Too small'],
    ['a', 'Too small'],
    ['abcdef', 'Too big'],
    ['👍', 'Too small'],
    ['👍👍👍👍👍👍', 'Too big'],
    ['👍 ', 'at least 2 characters that are not white space'],
    ['   ', 'at least 2 characters that are not white space'],
    [' a ', 'at least 2 characters that are not white space'],
    ['ab\u0000', 'NUL'],
    ['ab\uD800', 'surrogate'],
    ['\uDC00ab', 'surrogate'],
  ])('%j is refused', (text, message) => {
    expect(schema.safeParse(text).error?.issues[0]?.message).toContain(message);
  });

  test.each([undefined, null, 12, ['ab'], { text: 'ab' }])('%j is no text', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  test('one character is told in the singular', () => {
    expect(textSchema(1, 5).safeParse(' ').error?.issues[0]?.message).toBe(
      'String should have at least 1 character that are not white space',
    );
  });

  test('is given back unchanged, or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 8 }), (text) => {
        const read = schema.safeParse(text);
        const fits = Array.from(text).length <= 5 && Array.from(text.trim()).length >= 2;
        expect(read.success).toBe(fits && text.isWellFormed() && !text.includes('\0'));
        expect(read.data ?? text).toBe(text);
      }),
    );
  });
});

test.each([0, 0.01, 84.67, 100])('%d is a score', (score) => {
  expect(scoreSchema.safeParse(score).success).toBe(true);
});

test.each([-0.01, 100.01, Number.NaN, Number.POSITIVE_INFINITY, '50', null])(
  '%s is no score',
  (score) => {
    expect(scoreSchema.safeParse(score).success).toBe(false);
  },
);

test('ids are UUIDs and times are ISO 8601 in UTC', () => {
  expect(idSchema.safeParse('3f2504e0-4f89-41d3-9a0c-0305e82c3301').success).toBe(true);
  expect(idSchema.safeParse('3f2504e0').success).toBe(false);
  expect(timestampSchema.safeParse('2026-02-20T17:44:27.616Z').success).toBe(true);
  expect(timestampSchema.safeParse('2026-02-20 17:44').success).toBe(false);
  expect(timestampSchema.safeParse('2026-02-20T17:44:27+02:00').success).toBe(false);
});

test('an interview may be of every kind of question, or mixed', () => {
  expect(interviewTypeSchema.options).toEqual([
    'technical',
    'behavioral',
    'coding',
    'system_design',
    'mixed',
  ]);
});
