import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { endSession } from '../state/session.ts';
import { paths } from './paths.ts';

/** How to go once the session is over: to the landing page, with nothing left in memory. */
export function useLeave(): () => void {
  const queryClient = useQueryClient();
  const [, navigate] = useLocation();
  return () => {
    // First, or the page that is left would ask to sign in again.
    navigate(paths.landing());
    endSession('signed_out');
    queryClient.clear();
  };
}
