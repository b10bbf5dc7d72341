import { expect, test } from 'vitest';
import { reportMarkdown } from './report-markdown.ts';
import { sampleGap, sampleReport } from './testing/sample-report.ts';

test('a report holds the score, its margin, the answers and what to practise', () => {
  const markdown = reportMarkdown(sampleReport, [sampleGap]);
  expect(markdown).toContain('# Results: Data Engineer');
  expect(markdown).toContain('**Overall: 62/100 (52–72), Average**');
  expect(markdown).toContain('_Graded offline, version 1_');
  expect(markdown).toContain('| Technical | 62 | 1/2 |');
  expect(markdown).toContain('**Databases** (High, 62 of the 80 to aim for)');
  expect(markdown).toContain('- Covered: Writes get slower');
  expect(markdown).toContain('### 2. What is a shard?\n\n_Not answered_');
});

test('a grade that needs review says so and why', () => {
  const [response] = sampleReport.results.responses;
  if (response?.evaluation == null) throw new Error('The sample has no grade');
  const evaluation = {
    ...response.evaluation,
    needs_review: true,
    review_reasons: ['wide_interval' as const],
  };
  const results = { ...sampleReport.results, responses: [{ ...response, evaluation }] };
  expect(reportMarkdown({ ...sampleReport, results }, [])).toContain(
    'Read this grade with care. The margin is wide: the grader is unsure._',
  );
});

test('an answer cannot pass for a part of the report', () => {
  expect(reportMarkdown(sampleReport, [])).toContain(
    '> Writes are slower.\n>\n> # Overall: 100/100',
  );
});
