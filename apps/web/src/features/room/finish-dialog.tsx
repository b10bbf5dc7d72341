import type { InterviewDetail } from '@interview/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { failureText } from '../../api/failure-text.ts';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../app/paths.ts';
import { ConfirmDialog } from '../../components/ui/dialog.tsx';
import { toast } from '../../state/toasts.ts';
import { isOpen } from './navigation.ts';
import { roomTexts } from './texts.ts';

interface Props {
  readonly interview: InterviewDetail;
  readonly onClose: () => void;
}

/** Ends the interview, works out its skill gaps and shows the results. */
export function FinishDialog({ interview, onClose }: Props) {
  const { interview_id, questions } = interview;
  const finish = useFinish(interview_id);
  return (
    <ConfirmDialog
      title={roomTexts.finishTitle}
      text={roomTexts.finishText(questions.filter(isOpen).length)}
      confirm={roomTexts.seeResults}
      busy={finish.busy}
      onConfirm={finish.run}
      onClose={onClose}
    />
  );
}

function useFinish(interview_id: string) {
  const complete = trpc.interview.complete.useMutation();
  const analyze = trpc.skillGap.analyze.useMutation();
  const cache = trpc.useUtils();
  const queryClient = useQueryClient();
  const [, navigate] = useLocation();
  const showResults = () => {
    navigate(paths.results(interview_id));
    // Pages not in view start afresh: what they knew, such as no gaps at all, is no longer so.
    queryClient.removeQueries({ type: 'inactive' });
    void cache.invalidate();
  };
  const run = () =>
    complete.mutate(
      { interview_id },
      {
        onError: (error) => toast(failureText(error), 'problem'),
        // Without the gaps the results are still there, and the page asks for them again.
        onSuccess: () => analyze.mutate({ interview_id }, { onSettled: showResults }),
      },
    );
  return { run, busy: complete.isPending || analyze.isPending };
}
