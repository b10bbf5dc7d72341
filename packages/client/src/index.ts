import type { AppRouter } from '@interview/api';
import {
  createTRPCClient,
  httpBatchStreamLink,
  type HTTPLinkOptions,
  type TRPCClient,
} from '@trpc/client';

export type { AppRouter, RouterInputs, RouterOutputs } from '@interview/api';
export * from '@interview/core';
export { TRPCClientError } from '@trpc/client';

export interface ClientOptions {
  /** The bearer token of `auth.login`, asked for at each call. */
  readonly token?: () => string | undefined;
  /** Replaces the global fetch, for example to add credentials. */
  readonly fetch?: NonNullable<HTTPLinkOptions<AppRouter['_def']['_config']['$types']>['fetch']>;
}

export type InterviewClient = TRPCClient<AppRouter>;

/**
 * A client of the interview API whose calls are typed end to end.
 * @param url where the API is, without a path: `https://interviews.example.com`
 */
export function createClient(url: string, options: ClientOptions = {}): InterviewClient {
  return createTRPCClient<AppRouter>({
    links: [
      httpBatchStreamLink({
        url: new URL('/trpc', url).href,
        maxItems: 10,
        ...(options.fetch !== undefined && { fetch: options.fetch }),
        headers() {
          const token = options.token?.();
          return token === undefined ? {} : { authorization: `Bearer ${token}` };
        },
      }),
    ],
  });
}
