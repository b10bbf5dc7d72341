import { createInterviewInputSchema } from '@interview/core';
import { expect, test } from 'vitest';
import { newRequestId } from './request-id.ts';

test('each is another, and such as the server takes', () => {
  const ids = Array.from({ length: 100 }, newRequestId);
  expect(new Set(ids).size).toBe(100);
  for (const request_id of ids) {
    const input = { job_role: 'Data Engineer', request_id };
    expect(createInterviewInputSchema.safeParse(input).success).toBe(true);
  }
});
