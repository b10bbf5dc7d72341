import type { TryQuestionResponse } from '@interview/core';
import { useEffect, useRef } from 'react';
import { paths } from '../../app/paths.ts';
import { Button, LinkButton } from '../../components/ui/button.tsx';
import { session } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { Feedback } from '../feedback/feedback.tsx';
import { landingTexts } from './texts.ts';
import { gradedFromTry } from './tried-feedback.ts';
import { forgetTriedAnswer } from './tried-answer.ts';

interface Props {
  readonly tried: TryQuestionResponse;
  readonly onAgain: () => void;
}

/** The grade of the question on the landing page, and the way to keep it. */
export function TryResult({ tried, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div data-tried>
      <h2 ref={heading} tabIndex={-1} className="mb-5 text-xl leading-snug font-semibold">
        <span className="sr-only">{landingTexts.try.graded}: </span>
        {tried.question.question}
      </h2>
      <Feedback answer={gradedFromTry(tried)} />
      <KeepResult />
      <Button
        look="quiet"
        className="mt-3 -ml-4"
        onClick={() => {
          forgetTriedAnswer();
          onAgain();
        }}
      >
        {landingTexts.try.again}
      </Button>
    </div>
  );
}

function KeepResult() {
  const { user_id } = useStore(session);
  if (user_id !== null) return null;
  return (
    <div className="mt-7 rounded-control bg-sunken p-5">
      <p className="font-semibold">{landingTexts.try.keepTitle}</p>
      <p className="mt-1 mb-4 text-ink-soft">{landingTexts.try.keepText}</p>
      <LinkButton href={paths.signUp()}>{landingTexts.try.keep}</LinkButton>
    </div>
  );
}
