import type { TryQuestionResponse } from '@interview/core';
import { RefreshCw } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { keepPreviousData } from '@tanstack/react-query';
import { trpc } from '../../api/trpc.ts';
import { Button } from '../../components/ui/button.tsx';
import { DifficultyBadge, TypeBadge } from '../../components/ui/badge.tsx';
import { ErrorState, SkeletonLines } from '../../components/ui/states.tsx';
import { landingTexts } from './texts.ts';
import { keepTriedAnswer, readTriedAnswer } from './tried-answer.ts';
import { TryForm } from './try-form.tsx';

const TryResult = lazy(async () => ({ default: (await import('./try-result.tsx')).TryResult }));

/** A question that can be answered on the spot, without an account. */
export function TryQuestion() {
  const [tried, setTried] = useState<TryQuestionResponse | undefined>(readTriedAnswer);
  return (
    <section
      aria-label={landingTexts.try.title}
      className="rounded-card border border-line bg-surface p-5 shadow-card sm:p-7"
    >
      {tried === undefined ? (
        <AskOne
          onGraded={(result) => {
            keepTriedAnswer(result);
            setTried(result);
          }}
        />
      ) : (
        <Suspense fallback={<QuestionSkeleton />}>
          <TryResult tried={tried} onAgain={() => setTried(undefined)} />
        </Suspense>
      )}
    </section>
  );
}

function AskOne({ onGraded }: { readonly onGraded: (result: TryQuestionResponse) => void }) {
  const [previous, setPrevious] = useState<string>();
  const input = previous === undefined ? {} : { not_question_id: previous };
  const sample = trpc.practice.sample.useQuery(input, {
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
  const question = sample.data;
  if (question === undefined) {
    if (sample.error)
      return <ErrorState error={sample.error} onRetry={() => void sample.refetch()} />;
    return <QuestionSkeleton />;
  }
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <div className="flex items-center gap-2">
          <TypeBadge type={question.type} />
          <DifficultyBadge difficulty={question.difficulty} />
        </div>
        <Button
          look="quiet"
          size="small"
          className="-mx-2 shrink-0"
          busy={sample.isPlaceholderData}
          onClick={() => setPrevious(question.question_id)}
        >
          {!sample.isPlaceholderData && <RefreshCw className="size-4" aria-hidden />}
          {landingTexts.try.another}
        </Button>
      </div>
      <h2 className="min-h-[3.6em] text-xl leading-snug font-semibold" aria-live="polite">
        {question.question}
      </h2>
      <TryForm key={question.question_id} question={question} onGraded={onGraded} />
    </>
  );
}

function QuestionSkeleton() {
  return <SkeletonLines heights={['h-7 w-48', 'h-18 mt-1', 'h-50 mt-8', 'h-11 mt-3 w-44']} />;
}
