import { type ModelReply, parseModelReply, type Prompt } from '@interview/core/llm';
import type { z } from 'zod';
import type { ModelClient } from './model-client.ts';

interface Asking<Value> {
  readonly prompt: Prompt;
  readonly schema: z.ZodType<Value>;
  readonly temperature: number;
}

/** Asks for JSON; a reply of the wrong shape gets one chance to be mended. Rejects when neither fits. */
export async function askForJson<Value>(
  model: ModelClient,
  { prompt, schema, temperature }: Asking<Value>,
): Promise<Value> {
  const first = await ask(model, { prompt, schema, temperature });
  if (first.ok) return first.value;
  const user =
    `${prompt.user}\n\nYour last reply could not be used: ${first.detail}\n` +
    'Reply again, with JSON of the required shape alone.';
  const second = await ask(model, { prompt: { ...prompt, user }, schema, temperature });
  if (second.ok) return second.value;
  throw new Error(`The model's reply could not be used: ${second.reason}`);
}

async function ask<Value>(
  model: ModelClient,
  { prompt, schema, temperature }: Asking<Value>,
): Promise<ModelReply<Value>> {
  return parseModelReply(await model.complete({ ...prompt, temperature }), schema);
}
