import { useRef, useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { FormProblem } from '../../components/form/form-problem.tsx';
import { maxAnswerLength } from '../../state/answer-limit.ts';
import { AnswerEditor } from './answer-editor.tsx';
import { DraftStatus } from './draft-status.tsx';
import { Dictation } from './dictation.tsx';
import type { QuestionViewProps } from './question-view.tsx';
import { SkipButton } from './skip-button.tsx';
import { SubmissionStatus } from './submission-status.tsx';
import { roomTexts } from './texts.ts';
import type { Answering } from './use-answering.ts';

interface Props extends QuestionViewProps {
  readonly answering: Answering;
}

/** Where the answer is written and sent. */
export function AnswerForm({ answering, ...view }: Props) {
  const { draft, submission } = answering;
  const [problem, setProblem] = useState<string>();
  const area = useRef<HTMLDivElement>(null);
  const busy = submission.kind === 'sending' || submission.kind === 'waiting';
  const submit = () => {
    if (busy) return;
    const found = problemOf(draft.text);
    setProblem(found);
    if (found === undefined) answering.submit();
    else focusEditor(area.current);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div ref={area}>
        <AnswerEditor
          question={view.question}
          text={draft.text}
          readOnly={busy}
          onChange={draft.setText}
          onSubmit={submit}
        />
      </div>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <DraftStatus text={draft.text} saved={draft.saved} />
        <Dictation onWords={draft.append} />
      </div>
      <div className="mt-4 grid gap-4">
        <FormProblem text={problem} />
        <SubmissionStatus submission={submission} onRetry={answering.retry} />
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button type="submit" busy={busy} className="max-sm:w-full">
          {roomTexts.submit}
        </Button>
        <span className="mr-auto text-sm text-ink-faint max-sm:hidden">{roomTexts.submitHint}</span>
        {view.onBack && (
          <Button look="quiet" onClick={view.onBack} className="max-sm:grow">
            {roomTexts.back}
          </Button>
        )}
        <SkipButton {...view} />
      </div>
    </form>
  );
}

function problemOf(text: string): string | undefined {
  if (text.trim() === '') return roomTexts.empty;
  if (text.length > maxAnswerLength) return roomTexts.tooLong(text.length - maxAnswerLength);
  return undefined;
}

/** The editor of code lives in a shadow tree, where a plain query does not reach. */
function focusEditor(area: HTMLElement | null): void {
  const host = area?.querySelector<HTMLElement>('textarea, [data-editor]');
  const inner = host?.shadowRoot?.querySelector<HTMLElement>('.cm-content');
  (inner ?? host)?.focus();
}
