import type { CategoryScore } from '@interview/core';
import { Card, Section } from '../../components/ui/card.tsx';
import { levelOf, wholeScore } from '../../components/score/level.ts';
import { ScoreBar } from '../../components/score/score-bar.tsx';
import { texts } from '../../texts.ts';
import { resultsTexts } from './texts.ts';

interface Props {
  readonly categories: readonly CategoryScore[];
}

/** Bars to see at a glance, and the same numbers in a table. */
export function Categories({ categories }: Props) {
  return (
    <Section title={resultsTexts.categories} className="flex flex-col">
      <Card className="grow">
        <ul className="grid gap-4">
          {categories.map((row) => (
            <li key={row.category}>
              <div className="mb-1 flex items-baseline justify-between gap-3">
                <span className="font-semibold">{texts.type[row.category]}</span>
                <span className="text-sm text-ink-soft">
                  {row.answered > 0 && (
                    <>
                      {texts.level[levelOf(row.average_score)]}{' '}
                      <span className="text-base font-semibold text-ink tabular-nums">
                        {wholeScore(row.average_score)}
                      </span>
                    </>
                  )}
                  {row.answered === 0 && resultsTexts.notAnswered}
                </span>
              </div>
              <ScoreBar score={row.answered > 0 ? row.average_score : 0} />
            </li>
          ))}
        </ul>
        <details className="mt-4">
          <summary className="link no-print w-fit text-sm">{resultsTexts.categoryTable}</summary>
          <CategoryTable categories={categories} />
        </details>
      </Card>
    </Section>
  );
}

function CategoryTable({ categories }: Props) {
  const { columns } = resultsTexts;
  return (
    <table className="mt-3 w-full text-left text-sm">
      <thead>
        <tr className="border-b border-line-strong">
          <th scope="col" className="py-1.5 pr-3">
            {columns.category}
          </th>
          <th scope="col" className="py-1.5 pr-3 text-right">
            {columns.score}
          </th>
          <th scope="col" className="py-1.5 text-right">
            {columns.answered}
          </th>
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {categories.map((row) => (
          <tr key={row.category} className="border-b border-line last:border-0">
            <th scope="row" className="py-1.5 pr-3 font-normal">
              {texts.type[row.category]}
            </th>
            <td className="py-1.5 pr-3 text-right">
              {row.answered > 0 ? wholeScore(row.average_score) : '–'}
            </td>
            <td className="py-1.5 text-right">
              {row.answered}/{row.total_questions}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
