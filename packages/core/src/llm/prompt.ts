import { z } from 'zod';

/** What a model is asked: instructions, then the material; the reply is to fit the JSON schema. */
export interface Prompt {
  readonly system: string;
  readonly user: string;
  readonly json?: { readonly name: string; readonly schema: Record<string, unknown> };
}

/** The strict JSON schema of a reply: every field required, none besides. */
export function strictJsonSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { target: 'draft-7' });
  return rest;
}
