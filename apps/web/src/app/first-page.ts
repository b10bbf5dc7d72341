import { useState } from 'react';
import { matchRoute, useLocation, useRouter } from 'wouter';
import { trpc } from '../api/trpc.ts';
import { prefetchPractice } from '../features/dashboard/use-practice.ts';
import { session } from '../state/session.ts';
import { patterns } from './paths.ts';

interface Loadable {
  readonly pattern: string;
  readonly load: () => Promise<unknown>;
}

/**
 * Asks for the code and the data of the page that is opened first, side by side. Left to themselves the
 * data would wait for the page, and the page for what stands around it.
 */
export function useFirstPage(pages: readonly Loadable[]): void {
  const [location] = useLocation();
  const { parser } = useRouter();
  const cache = trpc.useUtils();
  useState(() => {
    if (session.get().user_id === null) return;
    const found = pages.find(({ pattern }) => matchRoute(parser, pattern, location)[0]);
    if (found === undefined) return;
    void found.load();
    if (found.pattern === patterns.dashboard) prefetchPractice(cache);
    const [, params] = matchRoute<{ interview_id?: string }>(parser, found.pattern, location);
    const interview_id = params?.interview_id;
    if (interview_id === undefined) return;
    void cache.interview.get.prefetch({ interview_id });
    if (found.pattern !== patterns.results) return;
    void cache.interview.results.prefetch({ interview_id });
    void cache.interview.score.prefetch({ interview_id });
  });
}
