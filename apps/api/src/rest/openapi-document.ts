import { rootResponseSchema } from '@interview/core';
import { z } from 'zod';
import { type Endpoint, endpoints } from './endpoints.ts';
import { type Json, jsonSchema, responses, success } from './openapi-responses.ts';
import { takesBody } from './request-input.ts';

const components: Json = {
  securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
  schemas: {
    HTTPError: {
      type: 'object',
      required: ['detail'],
      properties: { detail: { type: 'string' } },
    },
    ValidationError: {
      type: 'object',
      required: ['loc', 'msg', 'type'],
      properties: {
        loc: { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'integer' }] } },
        msg: { type: 'string' },
        type: { type: 'string' },
      },
    },
    HTTPValidationError: {
      type: 'object',
      required: ['detail'],
      properties: {
        detail: { type: 'array', items: { $ref: '#/components/schemas/ValidationError' } },
      },
    },
  },
};

/** The OpenAPI 3.1 document of the REST routes, made from the procedures that serve them. */
export function openApiDocument(info: { name: string; version: string }): Json {
  const paths: Record<string, Json> = { '/': { get: root } };
  for (const endpoint of endpoints()) {
    const { path, method } = endpoint.route;
    paths[path] = { ...paths[path], [method]: operation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: info.name, version: info.version },
    paths,
    components,
  };
}

/** The one route that no procedure serves: a browser gets the web app there. */
const root: Json = {
  tags: ['Health'],
  summary: 'API information and status',
  operationId: 'root',
  responses: { '200': success(rootResponseSchema) },
};

function operation(endpoint: Endpoint): Json {
  const { route } = endpoint;
  const body = bodySchema(endpoint);
  return {
    tags: [route.tag],
    summary: route.summary,
    operationId: endpoint.procedure_path.replace('.', '_'),
    parameters: parameters(endpoint),
    ...(body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
    }),
    ...(route.open !== true && { security: [{ bearer: [] }] }),
    responses: responses(endpoint),
  };
}

function parameters(endpoint: Endpoint): Json[] {
  const { input, path_fields } = endpoint;
  if (input === undefined) return [];
  const fields = Object.keys(input.shape);
  const shown = takesBody(endpoint) ? path_fields : fields;
  const schema = jsonSchema(input, 'input');
  const properties = z.record(z.string(), z.unknown()).parse(schema['properties'] ?? {});
  const required = z.array(z.string()).parse(schema['required'] ?? []);
  return shown.map((name) => ({
    name,
    in: path_fields.includes(name) ? 'path' : 'query',
    required: required.includes(name),
    schema: properties[name],
  }));
}

function bodySchema(endpoint: Endpoint): Json | undefined {
  if (endpoint.input === undefined || !takesBody(endpoint)) return undefined;
  const fields = Object.entries(endpoint.input.shape).filter(
    ([name]) => !endpoint.path_fields.includes(name),
  );
  return jsonSchema(z.object(Object.fromEntries(fields)), 'input');
}
