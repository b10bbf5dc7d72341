import { useLocation, useSearchParams } from 'wouter';
import { trpc } from '../../api/trpc.ts';
import { safeNext } from '../../app/paths.ts';
import { startSession } from '../../state/session.ts';
import type { UserResponse } from '@interview/core';

/** What to do once someone is signed in: remember who, and go where they were. */
export function useSignedIn(): (user: UserResponse) => void {
  const [, navigate] = useLocation();
  const [query] = useSearchParams();
  const cache = trpc.useUtils();
  return (user) => {
    cache.auth.me.setData(undefined, user);
    startSession(user.id);
    navigate(safeNext(query.get('next')), { replace: true });
  };
}
