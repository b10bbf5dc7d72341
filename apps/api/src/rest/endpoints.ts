import { z } from 'zod';
import { appRouter } from '../routers/app-router.ts';
import type { RestRoute } from './route.ts';

/** A procedure that has a REST route, with the schemas of both sides. */
export interface Endpoint {
  readonly procedure_path: string;
  readonly route: RestRoute;
  readonly input: z.ZodObject | undefined;
  readonly output: z.ZodType;
  readonly path_fields: readonly string[];
}

/** Every procedure that has a REST route, in the order of the router. */
export function endpoints(): Endpoint[] {
  return Object.entries(appRouter._def.procedures).flatMap(([path, procedure]) => {
    const route = procedure._def.meta?.rest;
    if (route === undefined) return [];
    const definition: unknown = procedure._def;
    const schemas = definitionSchema.parse(definition);
    return [
      {
        procedure_path: path,
        route,
        input: schemas.inputs[0],
        output: route.output ?? schemas.output,
        path_fields: [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
      },
    ];
  });
}

/** The part of a procedure's definition that tRPC keeps but does not type. */
const definitionSchema = z.object({
  inputs: z.array(z.instanceof(z.ZodObject)).max(1),
  output: z.instanceof(z.ZodType),
});
