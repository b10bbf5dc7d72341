import { Check, LoaderCircle, WifiOff } from 'lucide-react';
import { failureText } from '../../api/failure-text.ts';
import { Button } from '../../components/ui/button.tsx';
import type { Submission } from './submission.ts';
import { roomTexts } from './texts.ts';

interface Props {
  readonly submission: Submission;
  readonly onRetry: () => void;
}

/** Grading step by step, or why it does not go on. */
export function SubmissionStatus({ submission, onRetry }: Props) {
  return (
    <div role="status">
      {submission.kind === 'sending' && <Steps current={submission.step} />}
      {submission.kind === 'waiting' && <Waiting saved={submission.saved} onRetry={onRetry} />}
      {submission.kind === 'failed' && (
        <div className="rounded-control bg-poor-soft px-4 py-3">
          <p className="font-semibold">{roomTexts.failedTitle}</p>
          <p>{failureText(submission.error)}</p>
        </div>
      )}
      {submission.kind === 'answered_elsewhere' && (
        <p className="rounded-control bg-average-soft px-4 py-3">{roomTexts.alreadyAnswered}</p>
      )}
    </div>
  );
}

const order = ['sending', 'saved', 'grading', 'criteria'] as const;

function Steps({ current }: { readonly current: (typeof order)[number] }) {
  const reached = order.indexOf(current);
  return (
    <ol className="grid gap-1.5">
      {order.slice(0, reached + 1).map((step, index) => (
        <li key={step} className="flex items-center gap-2.5">
          {index < reached ? (
            <Check className="size-4.5 text-excellent" aria-hidden />
          ) : (
            <LoaderCircle className="size-4.5 animate-spin" aria-hidden />
          )}
          {roomTexts.steps[step]}
        </li>
      ))}
    </ol>
  );
}

interface WaitingProps {
  readonly saved: boolean;
  readonly onRetry: () => void;
}

function Waiting({ saved, onRetry }: WaitingProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-control bg-average-soft px-4 py-3">
      <WifiOff className="size-5 shrink-0" aria-hidden />
      <div className="min-w-48 grow basis-0">
        <p className="font-semibold">{saved ? roomTexts.savedOffline : roomTexts.waitingTitle}</p>
        {!saved && <p>{roomTexts.waitingText}</p>}
      </div>
      <Button look="secondary" size="small" onClick={onRetry}>
        {roomTexts.retryNow}
      </Button>
    </div>
  );
}
