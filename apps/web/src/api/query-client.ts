import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { endSession } from '../state/session.ts';
import { isSignedOut, isTransient } from './api-error.ts';

/** Ends the local session when the server says that it no longer knows it. */
export function noticeSignedOut(error: unknown): void {
  if (isSignedOut(error)) endSession('expired');
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: noticeSignedOut }),
    mutationCache: new MutationCache({ onError: noticeSignedOut }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (count, error) => count < 2 && isTransient(error),
        retryDelay: (count) => 500 * 2 ** count,
      },
      // Saying "offline" at once is more useful than a request that waits unseen.
      mutations: { networkMode: 'always' },
    },
  });
}
