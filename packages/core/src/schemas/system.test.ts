import { expect, test } from 'vitest';
import { healthResponseSchema, testAiResponseSchema } from './system.ts';

test('a model is connected with a reply, or failed with an error', () => {
  const model = 'model-1';
  const parse = (value: unknown) => testAiResponseSchema.safeParse(value).success;
  expect(parse({ status: 'connected', model, response: 'Hello' })).toBe(true);
  expect(parse({ status: 'failed', model, error: 'Timed out' })).toBe(true);
  expect(parse({ status: 'connected', model, error: 'Timed out' })).toBe(false);
  expect(parse({ status: 'unknown', model })).toBe(false);
});

test('health is healthy or nothing', () => {
  const health = { status: 'healthy', app: 'Interview', version: '1.0.0' };
  expect(healthResponseSchema.parse(health)).toEqual(health);
  expect(healthResponseSchema.safeParse({ ...health, status: 'ill' }).success).toBe(false);
});
