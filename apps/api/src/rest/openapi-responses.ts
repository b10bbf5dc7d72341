import { type ErrorCode, errors } from '@interview/core';
import { z } from 'zod';
import type { Endpoint } from './endpoints.ts';
import { missingByField } from './error-response.ts';
import { takesBody } from './request-input.ts';

export type Json = Record<string, unknown>;

/** What a route answers, by status: its output, and each failure with its texts. */
export function responses(endpoint: Endpoint): Json {
  const { route, input, output } = endpoint;
  const failed = Map.groupBy(failures(endpoint), (code) => errors[code].status);
  return {
    [String(route.status ?? 200)]: success(output),
    ...Object.fromEntries([...failed].map(([status, codes]) => [String(status), failure(codes)])),
    ...(input !== undefined && { '422': answer('Validation Error', ref('HTTPValidationError')) }),
  };
}

/** A success with its body. */
export function success(schema: z.ZodType): Json {
  return answer('Successful Response', jsonSchema(schema, 'output'));
}

/** The JSON schema of one side of a procedure, as it stands in a document. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

function failures(endpoint: Endpoint): ErrorCode[] {
  const { route, path_fields } = endpoint;
  const signedIn = ['not_authenticated', 'invalid_token', 'account_inactive'] as const;
  const ofBody = ['body_too_large', 'unsupported_media_type'] as const;
  return [
    ...(route.open === true ? [] : signedIn),
    ...path_fields.flatMap((field) => missingByField[field] ?? []),
    ...(takesBody(endpoint) ? ofBody : []),
    ...(route.errors ?? []),
    'unavailable',
  ];
}

function failure(codes: readonly ErrorCode[]): Json {
  return answer(codes.map((code) => errors[code].detail).join(' / '), ref('HTTPError'));
}

function answer(description: string, schema: Json): Json {
  return { description, content: { 'application/json': { schema } } };
}

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}
