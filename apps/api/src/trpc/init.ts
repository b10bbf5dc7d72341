import { initTRPC } from '@trpc/server';
import type { RequestContext } from '../context.ts';
import type { RestRoute } from '../rest/route.ts';
import { isInputError, knownError, toTrpcError } from './transport-errors.ts';
import { validationIssues } from './validation-issues.ts';

/** What a procedure may carry beside its schemas. */
export interface ProcedureMeta {
  /** The REST route that serves the same procedure. */
  readonly rest?: RestRoute;
}

const hiddenMessage = 'Internal Server Error';

export const t = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    errorFormatter({ shape, error, input }) {
      const known = knownError(error);
      const hidden = known === undefined && error.code === 'INTERNAL_SERVER_ERROR';
      const issues = isInputError(error) ? validationIssues(error.cause, input) : [];
      return {
        code: shape.code,
        message: hidden ? hiddenMessage : issues.length > 0 ? 'Validation error' : shape.message,
        data: {
          code: shape.data.code,
          // The name is tRPC's: it answers with this status, and with 500 for a 503 that does not say so.
          httpStatus: shape.data.httpStatus,
          http_status: issues.length > 0 ? 422 : shape.data.httpStatus,
          path: shape.data.path ?? null,
          code_name: known?.code ?? null,
          retry_after: known?.retryAfter ?? null,
          issues,
        },
      };
    },
  });

/** Turns what a procedure threw into a transport error, once, for all procedures. */
const translateErrors = t.middleware(async ({ ctx, next }) => {
  if (ctx.caller.refused !== undefined) throw toTrpcError(ctx.caller.refused);
  const result = await next();
  if (!result.ok) throw toTrpcError(result.error);
  return result;
});

/** Anyone may call it. */
export const publicProcedure = t.procedure.use(translateErrors);
