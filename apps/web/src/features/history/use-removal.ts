import type { InterviewSummary } from '@interview/core';
import { useCallback } from 'react';
import { failureText } from '../../api/failure-text.ts';
import { readFailure } from '../../api/api-error.ts';
import { api, trpc } from '../../api/trpc.ts';
import { noticeSignedOut } from '../../api/query-client.ts';
import { toast } from '../../state/toasts.ts';
import { hide, show } from './removals.ts';
import { historyTexts } from './texts.ts';

/**
 * Deletes an interview: it goes from the list at once, and from the server when the message that offers
 * to undo it has gone. Closing the tab before that keeps the interview.
 */
export function useRemoval(): (interview: InterviewSummary) => void {
  const cache = trpc.useUtils();
  return useCallback(
    ({ interview_id, job_role }) => {
      hide(interview_id);
      toast(historyTexts.removed(job_role), 'done', {
        action: { label: historyTexts.undo, run: () => show(interview_id) },
        onGone: () => void removeNow(interview_id, cache),
      });
    },
    [cache],
  );
}

type Cache = ReturnType<typeof trpc.useUtils>;

async function removeNow(interview_id: string, cache: Cache): Promise<void> {
  try {
    await api.interview.remove.mutate({ interview_id });
  } catch (error) {
    // Deleted on another device meanwhile: that is what was wanted.
    if (readFailure(error).code !== 'interview_not_found') {
      noticeSignedOut(error);
      show(interview_id);
      toast(failureText(error), 'problem');
      return;
    }
  }
  await Promise.all([
    cache.interview.invalidate(),
    cache.user.invalidate(),
    cache.skillGap.invalidate(),
  ]);
}
