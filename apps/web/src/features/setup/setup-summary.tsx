import type { CreateInterviewInput } from '@interview/core';
import { failureText } from '../../api/failure-text.ts';
import { FormProblem } from '../../components/form/form-problem.tsx';
import { Button } from '../../components/ui/button.tsx';
import { Card } from '../../components/ui/card.tsx';
import { texts } from '../../texts.ts';
import type { Creation } from './creation.ts';
import { CreationSteps } from './creation-steps.tsx';
import { suggestedMinutes } from './suggested-minutes.ts';
import { setupTexts } from './texts.ts';

interface Props {
  readonly setup: CreateInterviewInput;
  readonly creation: Creation;
}

/** What is about to start, the button that starts it, and how far it is. */
export function SetupSummary({ setup, creation }: Props) {
  const { job_role, difficulty, question_type, num_questions, mode, focus_skill } = setup;
  const { summary } = setupTexts;
  return (
    <Card className="lg:sticky lg:top-24">
      <div>
        <h2 className="text-sm font-semibold tracking-normal text-ink-soft">{summary.title}</h2>
        <p className="mt-1 font-display text-xl font-semibold">
          {job_role.trim() || summary.roleOpen}
        </p>
        <p className="mt-2 text-ink-soft">
          {texts.difficulty[difficulty]} · {texts.type[question_type]} · {texts.mode[mode]}
          <br />
          {summary.questions(num_questions)},{' '}
          {summary.minutes(suggestedMinutes(question_type, num_questions))}
        </p>
        {focus_skill != null && <p className="marked mt-2 w-fit">{summary.focus(focus_skill)}</p>}
      </div>
      <Button type="submit" busy={creation.kind === 'creating'} className="mt-5 w-full">
        {setupTexts.submit}
      </Button>
      <div className="*:not-empty:mt-4">
        <FormProblem text={creation.kind === 'failed' ? failureText(creation.error) : undefined} />
        <CreationSteps creation={creation} />
      </div>
    </Card>
  );
}
