import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseModelReply } from './model-reply.ts';

const schema = z.strictObject({ score: z.number().min(0).max(100), why: z.string().min(1) });
const value = { score: 70, why: 'It is {clear}.' };
const json = JSON.stringify(value);

test.each([
  ['bare', json],
  ['with white space around it', `\n  ${json}\n`],
  ['in a fence', `\`\`\`json\n${json}\n\`\`\``],
  ['in a fence without a language', `\`\`\`\n${json}\n\`\`\``],
  ['in a fence between sentences', `Here it is:\n\`\`\`json\n${json}\n\`\`\`\nGood luck!`],
  ['between sentences', `Sure! ${json} I hope that helps.`],
  ['over several lines', JSON.stringify(value, null, 2)],
])('JSON %s is read', (_where, text) => {
  expect(parseModelReply(text, schema)).toEqual({ ok: true, value });
});

test.each([
  ['', 'empty'],
  [' \n\t', 'empty'],
  ['I cannot grade this.', 'no_json'],
  ['{"score": 70, "why": "cut o', 'no_json'],
  ['{score: 70}', 'no_json'],
  ['}{', 'no_json'],
  ['```json\n```', 'no_json'],
  ['null', 'wrong_shape'],
  ['70', 'wrong_shape'],
  ['[]', 'wrong_shape'],
  ['{}', 'wrong_shape'],
  ['{"score": "70", "why": "text for a number"}', 'wrong_shape'],
  ['{"score": 101, "why": "out of range"}', 'wrong_shape'],
  ['{"score": -1, "why": "out of range"}', 'wrong_shape'],
  ['{"score": null, "why": "nothing"}', 'wrong_shape'],
  ['{"score": 1e999, "why": "infinite"}', 'wrong_shape'],
  ['{"score": 70, "why": ""}', 'wrong_shape'],
  ['{"score": 70, "why": "x", "more": 1}', 'wrong_shape'],
  [`[${json}]`, 'wrong_shape'],
])('%j is refused as %s', (text, reason) => {
  expect(parseModelReply(text, schema)).toMatchObject({ ok: false, reason });
});

describe('a refusal', () => {
  test('says what is wrong with the shape', () => {
    const reply = parseModelReply('{"score": 101, "why": "x"}', schema);
    expect(reply).toMatchObject({ detail: expect.stringContaining('score') });
  });
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.json(), (noise, some) => {
      expect(parseModelReply(noise + some + noise, schema)).toHaveProperty('ok');
    }),
  );
});

test('what is read always fits the schema', () => {
  fc.assert(
    fc.property(
      fc.record({ score: fc.integer({ min: -50, max: 150 }), why: fc.string() }),
      (given) => {
        const reply = parseModelReply(JSON.stringify(given), schema);
        expect(reply.ok).toBe(schema.safeParse(given).success);
      },
    ),
  );
});
