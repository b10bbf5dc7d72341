import type { CreateInterviewInput } from '@interview/core';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { noticeSignedOut } from '../../api/query-client.ts';
import { api, trpc } from '../../api/trpc.ts';
import { paths } from '../../app/paths.ts';
import { toast } from '../../state/toasts.ts';
import { makeInterview, sameRequest, type Creation, type Request } from './creation.ts';
import { setupTexts } from './texts.ts';

/** Makes an interview and opens its room. */
export function useCreation() {
  const [creation, setCreation] = useState<Creation>({ kind: 'idle' });
  const [, navigate] = useLocation();
  const cache = trpc.useUtils();
  const request = useRef<Request>(undefined);
  const create = async (input: CreateInterviewInput) => {
    request.current = sameRequest(request.current, input);
    const interview = await makeInterview(
      (body) => api.interview.createStream.mutate(body),
      { ...input, request_id: request.current.id },
      (next) => {
        if (next.kind === 'failed') noticeSignedOut(next.error);
        setCreation(next);
      },
    );
    if (interview === undefined) return;
    const { interview_id, question_source } = interview;
    cache.interview.get.setData({ interview_id }, interview);
    void cache.interview.list.invalidate();
    void cache.user.invalidate();
    if (question_source === 'bank_fallback') toast(setupTexts.fallback, 'problem');
    navigate(paths.room(interview_id));
  };
  return { creation, create };
}
