import type { Evaluation, ResponseDetail, SkillGap } from '@interview/core';
import { levelOf, wholeScore } from '../../components/score/level.ts';
import { texts } from '../../texts.ts';
import { graderText, versionText } from '../feedback/grader-note.tsx';
import { feedbackTexts } from '../feedback/texts.ts';
import { meanScore } from './overall.ts';
import { resultsTexts } from './texts.ts';
import type { Report } from './use-results.ts';

/** The report as Markdown that reads well as plain text too. */
export function reportMarkdown(report: Report, gaps: readonly SkillGap[]): string {
  const blocks = [
    ...headLines(report),
    ...section(resultsTexts.strengths, list(report.score.top_strengths)),
    ...section(resultsTexts.improvements, list(report.score.top_improvements)),
    ...section(resultsTexts.categories, categoryTable(report)),
    ...section(resultsTexts.gaps, gaps.map(gapText).join('\n\n')),
    `## ${resultsTexts.questions}`,
    ...report.interview.questions.map((question) => {
      const answer = report.results.responses.find(
        ({ question_id }) => question_id === question.id,
      );
      const title = `### ${question.order_number}. ${oneLine(question.question)}`;
      return [title, answer ? answerText(answer) : `_${resultsTexts.notAnswered}_`].join('\n\n');
    }),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function headLines({ interview, results, score }: Report): string[] {
  const overall = meanScore(results.responses);
  const facts = [
    texts.type[interview.question_type],
    texts.difficulty[interview.difficulty],
    texts.mode[interview.mode],
    (interview.completed_at ?? interview.created_at).slice(0, 10),
    resultsTexts.answered(score.answered, score.total_questions),
  ];
  return [
    `# ${oneLine(resultsTexts.title(interview.job_role))}`,
    facts.join(' · '),
    overall === undefined
      ? `**${resultsTexts.noScore}**`
      : `**${resultsTexts.overall}: ${scoreText(overall.score, overall.interval)}**`,
    ...(score.overall_summary === null ? [] : [score.overall_summary]),
  ];
}

function scoreText(score: number, { low, high }: { low: number; high: number }): string {
  const level = texts.level[levelOf(score)];
  return `${wholeScore(score)}/100 (${wholeScore(low)}–${wholeScore(high)}), ${level}`;
}

function categoryTable({ score }: Report): string {
  const { category, score: mean, answered } = resultsTexts.columns;
  const rows = score.category_scores.map(
    (row) =>
      `| ${texts.type[row.category]} | ${row.answered > 0 ? wholeScore(row.average_score) : '–'} | ${row.answered}/${row.total_questions} |`,
  );
  return [`| ${category} | ${mean} | ${answered} |`, '| --- | ---: | ---: |', ...rows].join('\n');
}

function gapText(gap: SkillGap): string {
  const score = resultsTexts.gapScore(wholeScore(gap.current_score), wholeScore(gap.target_score));
  const title = `**${oneLine(gap.skill_category)}** (${texts.severity[gap.severity]}, ${score})`;
  return [title, list(gap.recommendations)].filter(Boolean).join('\n\n');
}

function answerText({ user_answer, evaluation }: ResponseDetail): string {
  const parts = [quote(user_answer)];
  if (evaluation === null) parts.push(`_${resultsTexts.noScore}_`);
  else {
    const { strengths, improvements, expected_points } = evaluation;
    const points = expected_points.map(
      ({ point, status }) => `${feedbackTexts.pointStatus[status]}: ${point}`,
    );
    parts.push(
      `**${scoreText(evaluation.score, evaluation.interval)}**`,
      `_${graderLine(evaluation)}_`,
      evaluation.feedback,
      ...titled(feedbackTexts.strengths, strengths),
      ...titled(feedbackTexts.improvements, improvements),
      ...titled(feedbackTexts.points, points),
    );
  }
  return parts.join('\n\n');
}

/** Who graded, and what speaks against trusting it. */
function graderLine({ grader, needs_review, review_reasons }: Evaluation): string {
  const who = `${graderText(grader)}, ${versionText(grader)}`;
  const why = review_reasons.map((reason) => feedbackTexts.reasons[reason]);
  return needs_review ? [`${who}. ${feedbackTexts.review}.`, ...why].join(' ') : who;
}

function section(title: string, body: string): string[] {
  return body === '' ? [] : [`## ${title}`, body];
}

function titled(title: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`#### ${title}`, list(entries)];
}

function list(entries: readonly string[]): string {
  return entries.map((entry) => `- ${oneLine(entry)}`).join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** A quotation: nothing that a candidate wrote can pass for a part of the report. */
function quote(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
