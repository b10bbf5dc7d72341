import type { InterviewQuestion } from '@interview/core';
import { lazy, Suspense, useId } from 'react';
import { isSubmitKey } from '../../components/form/submit-key.ts';
import { roomTexts } from './texts.ts';

export interface EditorProps {
  readonly text: string;
  readonly readOnly: boolean;
  readonly onChange: (text: string) => void;
  readonly onSubmit: () => void;
}

interface Props extends EditorProps {
  readonly question: InterviewQuestion;
}

const CodeEditor = lazy(async () => ({ default: (await import('./code-editor.tsx')).CodeEditor }));

/** Plain text for words, a code editor for code. */
export function AnswerEditor({ question, ...editor }: Props) {
  if (question.type !== 'coding') return <TextEditor {...editor} />;
  return (
    <Suspense
      fallback={
        <div
          role="status"
          aria-label={roomTexts.loadingEditor}
          className="skeleton h-[25.5rem] w-full"
        />
      }
    >
      <CodeEditor {...editor} />
    </Suspense>
  );
}

function TextEditor({ text, readOnly, onChange, onSubmit }: EditorProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-semibold">
        {roomTexts.answer}
      </label>
      <textarea
        id={id}
        value={text}
        readOnly={readOnly}
        placeholder={roomTexts.placeholder}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (!isSubmitKey(event)) return;
          event.preventDefault();
          onSubmit();
        }}
        className="block h-[min(24rem,50dvh)] min-h-48 w-full resize-y rounded-card border border-line-strong bg-surface px-5 py-4 text-[1.0625rem] leading-relaxed placeholder:text-ink-faint read-only:opacity-70"
      />
    </div>
  );
}
