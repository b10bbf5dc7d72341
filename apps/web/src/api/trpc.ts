import { createTRPCClient, httpBatchStreamLink, httpLink, splitLink } from '@trpc/client';
import { createTRPCReact } from '@trpc/react-query';
import type { AppRouter } from '@interview/client';

/** Hooks of every procedure. */
export const trpc = createTRPCReact<AppRouter>();

/** A streamed answer has sent its headers before a cookie can be set, so these go by themselves. */
const setsCookie = new Set([
  'auth.login',
  'auth.logout',
  'auth.logoutEverywhere',
  'user.deleteAccount',
]);

// Signing in with this header sets the httpOnly session cookie; no script ever sees the token.
const endpoint = { url: '/trpc', headers: { 'x-session': 'cookie' } };

function links() {
  return [
    splitLink({
      condition: ({ path }) => setsCookie.has(path),
      true: httpLink(endpoint),
      // The server refuses larger batches.
      false: httpBatchStreamLink({ ...endpoint, maxItems: 10 }),
    }),
  ];
}

/** The client that the hooks use. */
export const hooksClient = trpc.createClient({ links: links() });

/** The same API without hooks, for answers that stream. */
export const api = createTRPCClient<AppRouter>({ links: links() });
