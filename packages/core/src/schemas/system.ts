import { z } from 'zod';

export const rootResponseSchema = z.object({
  message: z.string(),
  version: z.string(),
  status: z.literal('running'),
  docs: z.string(),
});

export const healthResponseSchema = z.object({
  status: z.literal('healthy'),
  app: z.string(),
  version: z.string(),
});

export const readyResponseSchema = z.object({ status: z.literal('ready'), database: z.string() });

export const infoResponseSchema = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  docs: z.string(),
  redoc: z.string(),
  openapi: z.string(),
  grader: z.string(),
  database: z.string(),
});

export const testAiResponseSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('connected'), model: z.string(), response: z.string() }),
  z.object({ status: z.literal('failed'), model: z.string(), error: z.string() }),
]);
export type TestAiResponse = z.infer<typeof testAiResponseSchema>;
