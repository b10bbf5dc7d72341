import { z } from 'zod';

/** A model's reply, read; or why it could not be. */
export type ModelReply<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'no_json' | 'wrong_shape';
      readonly detail: string;
    };

/**
 * Reads a reply that should be JSON of a given shape. JSON in a Markdown fence or between sentences
 * is found; a value out of its range or of another type is refused, never mended.
 */
export function parseModelReply<Value>(text: string, schema: z.ZodType<Value>): ModelReply<Value> {
  if (text.trim() === '') return { ok: false, reason: 'empty', detail: 'The reply is empty' };
  const json = jsonIn(text);
  if (json === undefined)
    return { ok: false, reason: 'no_json', detail: 'The reply holds no JSON' };
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, reason: 'wrong_shape', detail: z.prettifyError(parsed.error) };
}

function jsonIn(text: string): unknown {
  const fenced = /```(?:json)?\s*([\s\S]*?)```/.exec(text)?.[1];
  const outermost = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  for (const candidate of [text, fenced, outermost]) {
    const value = candidate === undefined ? undefined : tryParse(candidate);
    if (value !== undefined) return value;
  }
  return undefined;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
