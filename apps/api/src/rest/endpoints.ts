import { z } from 'zod';
import { appRouter } from '../routers/app-router.ts';
import type { ProcedureMeta } from '../trpc/init.ts';
import type { RestRoute } from './route.ts';

/** A procedure that has a REST route, with the schemas of both sides. */
export interface Endpoint {
  readonly procedure_path: string;
  readonly route: RestRoute;
  readonly input: z.ZodObject | undefined;
  readonly output: z.ZodType;
  readonly path_fields: readonly string[];
}

/** The part of a procedure that tRPC keeps but does not type. */
const procedureSchema = z.object({
  meta: z.custom<ProcedureMeta>().optional(),
  inputs: z.array(z.instanceof(z.ZodObject)).max(1),
  output: z.instanceof(z.ZodType).optional(),
});

/** Every procedure that has a REST route, in the order of the router. */
export function endpoints(): Endpoint[] {
  return Object.entries(appRouter._def.procedures).flatMap(([path, procedure]) => {
    const { meta, inputs, output } = procedureSchema.parse(Reflect.get(procedure, '_def'));
    const route = meta?.rest;
    const shown = route?.output ?? output;
    if (route === undefined || shown === undefined) return [];
    return [
      {
        procedure_path: path,
        route,
        input: inputs[0],
        output: shown,
        path_fields: [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
      },
    ];
  });
}
