import type { Difficulty, Severity } from '../schemas/primitives.ts';
import type { ResponseDetail } from '../schemas/response.ts';
import type { SkillGap } from '../schemas/skill-gap.ts';
import { roundScore } from './rounding.ts';
import { rubricWeights } from './rubric.ts';

/** What an analysis finds; the database adds ids and times. */
export type FoundSkillGap = Omit<SkillGap, 'id' | 'interview_id' | 'created_at'>;

/** The score to aim at: what is asked of a candidate rises with the difficulty. */
export const targetScores = {
  beginner: 75,
  intermediate: 80,
  advanced: 85,
} as const satisfies Record<Difficulty, number>;

/** A gap is at least this severe when it is this many points below the target. */
const severities: readonly { readonly from: number; readonly severity: Severity }[] = [
  { from: 45, severity: 'critical' },
  { from: 25, severity: 'high' },
  { from: 10, severity: 'medium' },
];

/** How severe it is to be `gap` points below the target. */
export function gapSeverity(gap: number): Severity {
  return severities.find(({ from }) => gap >= from)?.severity ?? 'low';
}

interface Analysed {
  readonly interview: { readonly difficulty: Difficulty };
  readonly responses: readonly ResponseDetail[];
}

/**
 * The skill categories whose graded answers are, in the mean, below the target, the worst first.
 * Questions that were not answered say nothing about a skill and are left out.
 */
export function analyzeSkillGaps({ interview, responses }: Analysed): FoundSkillGap[] {
  const target = targetScores[interview.difficulty];
  const graded = responses.filter(({ score }) => score !== null);
  const categories = Map.groupBy(graded, ({ skill_category }) => skill_category);
  return [...categories]
    .map(([category, answers]) => skillGap(category, answers, target))
    .filter(({ current_score }) => current_score < target)
    .toSorted((a, b) => a.current_score - b.current_score);
}

function skillGap(
  skill_category: string,
  answers: readonly ResponseDetail[],
  target_score: number,
): FoundSkillGap {
  const scores = answers.map(({ score }) => score ?? 0);
  const current_score = roundScore(scores.reduce((sum, score) => sum + score, 0) / scores.length);
  const gains = expectedGains(answers);
  return {
    skill_category,
    current_score,
    target_score,
    severity: gapSeverity(target_score - current_score),
    missed_share: missedShare(answers),
    missed_points: gains.map(({ point }) => point),
    recommendations: gains.slice(0, shownRecommendations).map(recommendation),
  };
}

const shownRecommendations = 5;

/** Weighted share of the expected points that the answers did not make, 0–1, four decimals. */
function missedShare(answers: readonly ResponseDetail[]): number {
  const points = answers.flatMap(({ evaluation }) => evaluation?.expected_points ?? []);
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  const missed = points.reduce((sum, { weight, credit }) => sum + weight * (1 - credit), 0);
  return total === 0 ? 0 : Math.round((missed / total) * 10_000) / 10_000;
}

interface Gain {
  readonly point: string;
  readonly explanation: string;
  /** Points of the answer's score that making the point would have brought. */
  readonly gain: number;
}

/**
 * What each missed or partly made point would have brought, the most first. Coverage is the weighted
 * share of the points made, so a point of weight w out of W brings w/W × (1 − credit) of coverage's
 * share of the score.
 */
function expectedGains(answers: readonly ResponseDetail[]): Gain[] {
  return answers
    .flatMap(({ evaluation }) => {
      const points = evaluation?.expected_points ?? [];
      const total = points.reduce((sum, { weight }) => sum + weight, 0);
      return points
        .filter(({ status }) => status !== 'covered')
        .map(({ point, explanation, weight, credit }) => ({
          point,
          explanation,
          gain: ((100 * weight * (1 - credit)) / total) * rubricWeights.coverage,
        }));
    })
    .toSorted((a, b) => b.gain - a.gain);
}

function recommendation({ point, explanation, gain }: Gain): string {
  const why = explanation === '' ? '' : ` ${explanation}`;
  return `Practise saying: ${point.replace(/\.$/, '')} (about +${Math.max(1, Math.round(gain))}).${why}`;
}
