import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { failureText } from '../../api/failure-text.ts';
import { newRequestId } from '../../api/request-id.ts';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../app/paths.ts';
import { Button } from '../../components/ui/button.tsx';
import { toast } from '../../state/toasts.ts';
import { resultsTexts } from './texts.ts';

/** Starts the same questions again. */
export function RetakeButton({ interview_id }: { readonly interview_id: string }) {
  const cache = trpc.useUtils();
  const [, navigate] = useLocation();
  const [request_id] = useState(newRequestId);
  const retake = trpc.interview.retake.useMutation({
    onError: (error) => toast(failureText(error), 'problem'),
    onSuccess: (interview) => {
      const { interview_id: copy } = interview;
      cache.interview.get.setData({ interview_id: copy }, interview);
      void cache.interview.list.invalidate();
      void cache.user.invalidate();
      navigate(paths.room(copy));
    },
  });
  return (
    <Button busy={retake.isPending} onClick={() => retake.mutate({ interview_id, request_id })}>
      {!retake.isPending && <RotateCcw className="size-4" aria-hidden />}
      {resultsTexts.tryAgain}
    </Button>
  );
}
