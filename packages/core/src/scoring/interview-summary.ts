import type { AnsweredQuestions } from './interview-score.ts';
import { scoreInterview } from './interview-score.ts';

/** A role and how hard the interview was, for the wording. */
export interface SummaryFrame {
  readonly job_role: string;
  readonly difficulty: string;
}

/** Two to four sentences on an interview, made of its figures and of what was said and missed. */
export function interviewSummary(frame: SummaryFrame, answered: AnsweredQuestions): string {
  const score = scoreInterview(answered);
  const { job_role, difficulty } = frame;
  if (score.answered === 0) {
    return `No question of this ${difficulty} ${job_role} interview has been answered yet.`;
  }
  const opening =
    `You answered ${score.answered} of ${score.total_questions} questions of this ${difficulty} ` +
    `${job_role} interview with an overall score of ${Math.round(score.overall_score)}.`;
  return [opening, spread(answered), coverage(answered), next(score.top_improvements)]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

/** The strongest and the weakest skill, where there are two. */
function spread({ responses }: AnsweredQuestions): string | undefined {
  const graded = responses.filter(({ score }) => score !== null);
  const ranked = graded.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (best === undefined || worst === undefined) return undefined;
  if (best.skill_category === worst.skill_category || best.score === worst.score) return undefined;
  return (
    `Your strongest answer was on ${best.skill_category} (${Math.round(best.score ?? 0)}), ` +
    `the one with the most room on ${worst.skill_category} (${Math.round(worst.score ?? 0)}).`
  );
}

function coverage({ responses }: AnsweredQuestions): string | undefined {
  const points = responses.flatMap(({ evaluation }) => evaluation?.expected_points ?? []);
  if (points.length === 0) return undefined;
  const covered = points.filter(({ status }) => status === 'covered').length;
  return `You made ${covered} of the ${points.length} points a strong answer makes.`;
}

function next(improvements: readonly string[]): string | undefined {
  const first = improvements[0];
  if (first === undefined) return undefined;
  // An acronym keeps its capitals.
  const begun = /^\p{Lu}\p{Ll}/u.test(first)
    ? `${first.charAt(0).toLowerCase()}${first.slice(1)}`
    : first;
  return `Next, ${begun.replace(/[.!?]?$/, (end) => end || '.')}`;
}
