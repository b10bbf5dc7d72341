import type { InterviewDetail } from '@interview/core';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { trpc } from '../../api/trpc.ts';
import { FinishDialog } from './finish-dialog.tsx';
import { askedPosition, isOpen, nextOpen, resumePosition } from './navigation.ts';
import { QuestionView } from './question-view.tsx';
import { RoomHeader } from './room-header.tsx';

const pollEvery = 2000;

export function Room({ interview }: { readonly interview: InterviewDetail }) {
  const { interview_id, questions } = interview;
  const [position, goTo] = usePosition(interview);
  const [finishing, setFinishing] = useState(false);
  const pending = questions.some(({ state }) => state === 'pending');
  const results = trpc.interview.results.useQuery(
    { interview_id },
    {
      enabled: questions.some((question) => !isOpen(question)),
      refetchInterval: pending ? pollEvery : false,
    },
  );
  const question = questions.find(({ order_number }) => order_number === position);
  const next = nextOpen(questions, position);
  if (question === undefined) return null;
  return (
    <>
      <RoomHeader interview={interview} position={position} onJump={goTo} />
      <QuestionView
        key={question.id}
        interview={interview}
        question={question}
        response={results.data?.responses.find(({ question_id }) => question_id === question.id)}
        onBack={position > 1 ? () => goTo(position - 1) : undefined}
        onNext={next === undefined ? undefined : () => goTo(next)}
        onFinish={() => setFinishing(true)}
      />
      {finishing && <FinishDialog interview={interview} onClose={() => setFinishing(false)} />}
    </>
  );
}

/** The question in view; it is in the address, so that a reload and the Back button keep it. */
function usePosition({ questions, total_questions }: InterviewDetail) {
  const [query, setQuery] = useSearchParams();
  const [resumed] = useState(() => resumePosition(questions));
  const position = askedPosition(query.get('q'), total_questions) ?? resumed;
  return [position, (next: number) => setQuery({ q: String(next) })] as const;
}
