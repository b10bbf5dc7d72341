import type { SampleQuestion, TryQuestionResponse } from '@interview/core';
import { useId, useRef, useState } from 'react';
import { failureText } from '../../api/failure-text.ts';
import { trpc } from '../../api/trpc.ts';
import { Button } from '../../components/ui/button.tsx';
import { FormProblem } from '../../components/form/form-problem.tsx';
import { isSubmitKey } from '../../components/form/submit-key.ts';
import { maxAnswerLength } from '../../state/answer-limit.ts';
import { landingTexts } from './texts.ts';

interface Props {
  readonly question: SampleQuestion;
  readonly onGraded: (result: TryQuestionResponse) => void;
}

export function TryForm({ question, onGraded }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const attempt = trpc.practice.tryQuestion.useMutation();
  const submit = () => {
    if (attempt.isPending) return;
    if (text.trim() === '') {
      setProblem(landingTexts.try.empty);
      field.current?.focus();
      return;
    }
    setProblem(undefined);
    attempt.mutate(
      { question_id: question.question_id, user_answer: text },
      { onSuccess: onGraded, onError: (error) => setProblem(failureText(error)) },
    );
  };
  return (
    <form
      className="mt-4 grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div>
        <label htmlFor={id} className="mb-1.5 block font-semibold">
          {landingTexts.try.answerLabel}
        </label>
        <textarea
          id={id}
          ref={field}
          rows={6}
          value={text}
          maxLength={maxAnswerLength}
          placeholder={landingTexts.try.placeholder}
          // The result's code arrives while the answer is being written.
          onFocus={() => void import('./try-result.tsx')}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (isSubmitKey(event)) submit();
          }}
          className="block w-full resize-y rounded-control border border-line-strong bg-paper px-4 py-3 placeholder:text-ink-faint"
        />
      </div>
      <FormProblem text={problem} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" busy={attempt.isPending}>
          {landingTexts.try.submit}
        </Button>
        <span className="text-sm text-ink-faint max-sm:hidden">{landingTexts.try.hint}</span>
      </div>
      {question.hints[0] && (
        <details className="text-ink-soft">
          <summary className="link w-fit">{landingTexts.try.hints}</summary>
          <p className="mt-2">{question.hints[0]}</p>
        </details>
      )}
    </form>
  );
}
