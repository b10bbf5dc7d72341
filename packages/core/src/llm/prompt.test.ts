import { expect, test } from 'vitest';
import { z } from 'zod';
import { strictJsonSchema } from './prompt.ts';

test('a strict object requires its fields and forbids others', () => {
  expect(strictJsonSchema(z.strictObject({ text: z.string(), n: z.number().min(0) }))).toEqual({
    type: 'object',
    properties: { text: { type: 'string' }, n: { type: 'number', minimum: 0 } },
    required: ['text', 'n'],
    additionalProperties: false,
  });
});

test('nested objects are strict too', () => {
  const schema = strictJsonSchema(z.strictObject({ list: z.array(z.strictObject({})) }));
  expect(schema).toMatchObject({
    properties: { list: { items: { additionalProperties: false } } },
  });
});
