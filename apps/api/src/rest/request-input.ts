import type { IncomingMessage } from 'node:http';
import type { Request } from 'express';
import { z } from 'zod';
import type { Endpoint } from './endpoints.ts';

/**
 * The procedure's input out of a request: its body or its query, then its path. Text becomes what the
 * schema wants where FastAPI would read it so (`"3"` → 3, `no` → false); what cannot is left for the
 * schema to refuse.
 */
export function requestInput(request: Request, endpoint: Endpoint): unknown {
  const { input } = endpoint;
  if (input === undefined) return undefined;
  const fields = takesBody(endpoint) ? sentBody(request) : queryFields(request);
  return isRecord(fields) ? { ...readFields(fields, input), ...request.params } : fields;
}

/** Undefined when there is none; a body of `null` counts as none. */
function sentBody(request: Request): unknown {
  const body: unknown = request.headers['content-length'] === '0' ? undefined : request.body;
  return body ?? undefined;
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

/** Of a parameter that is given twice the last one counts. */
function queryFields(request: Request): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(request.query).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.at(-1) : value,
    ]),
  );
}

function readFields(
  fields: Readonly<Record<string, unknown>>,
  input: z.ZodObject,
): Record<string, unknown> {
  const shape: Readonly<Record<string, unknown>> = input.shape;
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => Object.hasOwn(shape, name))
      .map(([name, value]) => [name, fromText(shape[name], value)]),
  );
}

/** The words that Pydantic takes for a boolean. */
const booleanWords: Readonly<Record<string, boolean>> = {
  true: true,
  t: true,
  '1': true,
  yes: true,
  y: true,
  on: true,
  false: false,
  f: false,
  '0': false,
  no: false,
  n: false,
  off: false,
};

/** Text that Pydantic takes for a whole number. */
const wholeNumber = /^\s*[+-]?\d+(\.0*)?\s*$/;

function fromText(schema: unknown, value: unknown): unknown {
  if (!(schema instanceof z.ZodType)) return value;
  if (typeof value !== 'string' || accepts(schema, value)) return value;
  if (accepts(schema, true)) return booleanWords[value.toLowerCase()] ?? value;
  return wholeNumber.test(value) && accepts(schema, 1) ? Number(value) : value;
}

/** True for a request whose body is JSON, or of no stated type, which FastAPI reads as JSON. */
export function isJson(request: IncomingMessage): boolean {
  const type = request.headers['content-type'];
  return type === undefined || /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type);
}

function accepts(schema: z.ZodType, value: unknown): boolean {
  return schema.safeParse(value).success;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
