import { failureText } from '../../api/failure-text.ts';
import { trpc } from '../../api/trpc.ts';
import { Button } from '../../components/ui/button.tsx';
import { toast } from '../../state/toasts.ts';
import type { QuestionViewProps } from './question-view.tsx';
import { roomTexts } from './texts.ts';

/** Puts the question aside; on the last open one it offers to finish instead. */
export function SkipButton({ interview, question, onNext, onFinish }: QuestionViewProps) {
  const cache = trpc.useUtils();
  const skip = trpc.interview.skip.useMutation();
  const { interview_id } = interview;
  const onClick = () =>
    skip.mutate(
      { interview_id, question_id: question.id },
      {
        onError: (error) => toast(failureText(error), 'problem'),
        onSuccess: () => {
          void cache.interview.get.invalidate({ interview_id });
          if (onNext === undefined) onFinish();
          else onNext();
        },
      },
    );
  return (
    <Button look="secondary" busy={skip.isPending} onClick={onClick} className="max-sm:grow">
      {roomTexts.skip}
    </Button>
  );
}
