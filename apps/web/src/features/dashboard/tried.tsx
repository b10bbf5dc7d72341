import type { TryQuestionResponse } from '@interview/core';
import { lazy, Suspense, useState } from 'react';
import { wholeScore } from '../../components/score/level.ts';
import { LevelBadge } from '../../components/score/level-badge.tsx';
import { Button } from '../../components/ui/button.tsx';
import { Card, Section } from '../../components/ui/card.tsx';
import { forgetTriedAnswer, readTriedAnswer } from '../landing/tried-answer.ts';
import { dashboardTexts } from './texts.ts';

const TriedFeedback = lazy(async () => ({
  default: (await import('./tried-feedback.tsx')).TriedFeedback,
}));

const { tried: words } = dashboardTexts;

/** The answer given on the landing page before there was an account, until it is dismissed. */
export function Tried() {
  const [tried, setTried] = useState<TryQuestionResponse | undefined>(readTriedAnswer);
  if (tried === undefined) return null;
  return (
    <Section title={words.title}>
      <Card>
        <TriedSummary
          tried={tried}
          onDismiss={() => {
            forgetTriedAnswer();
            setTried(undefined);
          }}
        />
      </Card>
    </Section>
  );
}

interface Props {
  readonly tried: TryQuestionResponse;
  readonly onDismiss: () => void;
}

function TriedSummary({ tried, onDismiss }: Props) {
  const [open, setOpen] = useState(false);
  const { score } = tried.evaluation;
  return (
    <>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <p className="min-w-52 grow basis-0 text-lg font-semibold">{tried.question.question}</p>
        <p className="flex items-center gap-2.5 font-display text-2xl font-bold">
          {wholeScore(score)}
          <LevelBadge score={score} />
        </p>
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="secondary" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.show}
        </Button>
        <Button look="quiet" size="small" onClick={onDismiss}>
          {words.dismiss}
        </Button>
      </div>
      {open && (
        <div className="mt-6">
          <Suspense fallback={<div className="skeleton h-64" />}>
            <TriedFeedback tried={tried} />
          </Suspense>
        </div>
      )}
    </>
  );
}
