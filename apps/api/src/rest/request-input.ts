import type { Request } from 'express';
import { z } from 'zod';
import type { Endpoint } from './endpoints.ts';

/**
 * The procedure's input out of a request: body, then query, then path. Query text becomes what the
 * schema wants where it can (`false` → false); what cannot is left for the schema to refuse.
 */
export function requestInput(request: Request, endpoint: Endpoint): unknown {
  if (endpoint.input === undefined) return undefined;
  const body: unknown = takesBody(endpoint) ? request.body : {};
  if (!isRecord(body)) return body;
  return { ...body, ...queryFields(request, endpoint.input), ...request.params };
}

/** Where in the request the field of an issue stands, in FastAPI's words. */
export function issuePlace(endpoint: Endpoint, field: string | number | undefined): string {
  if (endpoint.path_fields.includes(String(field))) return 'path';
  return takesBody(endpoint) ? 'body' : 'query';
}

/** True when the endpoint has input beside its path and reads it from the body. */
export function takesBody({ input, route, path_fields }: Endpoint): boolean {
  if (input === undefined || route.method === 'get' || route.method === 'delete') return false;
  return Object.keys(input.shape).some((field) => !path_fields.includes(field));
}

function queryFields(request: Request, input: z.ZodObject): Record<string, unknown> {
  const shape: Readonly<Record<string, unknown>> = input.shape;
  return Object.fromEntries(
    Object.entries(request.query)
      .filter(([name]) => name in shape)
      .map(([name, text]) => [name, fromText(shape[name], text)]),
  );
}

const booleanWords: Readonly<Record<string, boolean>> = {
  true: true,
  '1': true,
  yes: true,
  on: true,
  false: false,
  '0': false,
  no: false,
  off: false,
};

function fromText(schema: unknown, text: unknown): unknown {
  if (typeof text !== 'string' || !(schema instanceof z.ZodType)) return text;
  if (accepts(schema, true) && !accepts(schema, text))
    return booleanWords[text.toLowerCase()] ?? text;
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number) && accepts(schema, 1)) return number;
  return text;
}

function accepts(schema: z.ZodType, value: unknown): boolean {
  return schema.safeParse(value).success;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
