import { useDeferredValue, useRef } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { Section } from '../../components/ui/card.tsx';
import { QuestionCard } from './question-card.tsx';
import { resultsTexts } from './texts.ts';
import type { Report } from './use-results.ts';

/** Each question, answered or not, with its feedback folded. */
export function QuestionCards({ report: { interview, results } }: { readonly report: Report }) {
  // Drawn after the rest of the page: folded, all of it is there for printing and for search alone.
  const withFeedback = useDeferredValue(true, false);
  const list = useRef<HTMLOListElement>(null);
  const setAll = (open: boolean) => {
    for (const card of list.current?.querySelectorAll<HTMLDetailsElement>(
      ':scope > li > details',
    ) ?? []) {
      card.open = open;
    }
  };
  return (
    <Section
      title={resultsTexts.questions}
      action={
        <span className="no-print -mx-3 flex">
          <Button look="quiet" size="small" onClick={() => setAll(true)}>
            {resultsTexts.openAll}
          </Button>
          <Button look="quiet" size="small" onClick={() => setAll(false)}>
            {resultsTexts.closeAll}
          </Button>
        </span>
      }
    >
      <ol ref={list} className="grid gap-3">
        {interview.questions.map((question) => (
          <li key={question.id}>
            <QuestionCard
              question={question}
              withFeedback={withFeedback}
              response={results.responses.find(({ question_id }) => question_id === question.id)}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}
