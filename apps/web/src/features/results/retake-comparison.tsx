import type { ResponseDetail } from '@interview/core';
import { Link } from 'wouter';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../app/paths.ts';
import { Card, Section } from '../../components/ui/card.tsx';
import { wholeScore } from '../../components/score/level.ts';
import { compareAnswers, type Comparison } from './comparison.ts';
import { resultsTexts } from './texts.ts';

interface Props {
  /** The interview that this one repeats. */
  readonly earlier: string;
  readonly responses: readonly ResponseDetail[];
}

/** Says how a retake differs, and whether the difference means anything. Silent without a pair to compare. */
export function RetakeComparison({ earlier, responses }: Props) {
  const before = trpc.interview.results.useQuery({ interview_id: earlier }, { retry: false });
  const compared = before.data && compareAnswers(before.data.responses, responses);
  if (compared === undefined) return null;
  return (
    <Section title={resultsTexts.comparison}>
      <Card className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <Difference compared={compared} />
        <Link href={paths.results(earlier)} className="link no-print">
          {resultsTexts.seeEarlier}
        </Link>
      </Card>
    </Section>
  );
}

function Difference({ compared }: { readonly compared: Comparison }) {
  const { before, after, beyondMargin, questions } = compared;
  const margin = wholeScore(compared.margin);
  return (
    <div className="min-w-0 grow basis-72">
      <p className="font-display text-2xl font-bold">
        {resultsTexts.change(signed(compared.difference), wholeScore(before), wholeScore(after))}
      </p>
      <p className="mt-1">
        {beyondMargin ? resultsTexts.beyond(margin) : resultsTexts.within(margin)}{' '}
        <span className="text-ink-soft">{resultsTexts.comparedOver(questions)}</span>
      </p>
    </div>
  );
}

function signed(difference: number): string {
  const whole = Math.round(difference);
  return whole === 0 ? '±0' : `${whole > 0 ? '+' : '−'}${Math.abs(whole)}`;
}
