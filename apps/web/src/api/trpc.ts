import { createTRPCClient, httpBatchStreamLink } from '@trpc/client';
import { createTRPCReact } from '@trpc/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from './router-shape.ts';

/** Hooks of every procedure. */
export const trpc = createTRPCReact<AppRouter>();

function links() {
  return [
    httpBatchStreamLink({
      url: '/trpc',
      // Signing in with this header sets the httpOnly session cookie; no script ever sees the token.
      headers: { 'x-session': 'cookie' },
      // The server refuses larger batches.
      maxItems: 10,
    }),
  ];
}

/** The client that the hooks use. */
export const hooksClient = trpc.createClient({ links: links() });

/** The same API without hooks, for answers that stream. */
export const api = createTRPCClient<AppRouter>({ links: links() });

export type ApiOutputs = inferRouterOutputs<AppRouter>;
export type Activity = ApiOutputs['user']['activity'];
