import type { Criteria, Evaluation, Evidence, PointResult } from '../schemas/evaluation.ts';
import { scoreFromCriteria } from '../scoring/rubric.ts';
import type { Grader, GradingInput } from './grader.ts';
import { stem, words } from './words.ts';

/** The grader that needs no network: soft matching of the expected points. */
export function createOfflineGrader(): Grader {
  return { name: 'offline', version: '0.1', grade: async (input) => gradeOffline(input) };
}

function gradeOffline(input: GradingInput): Evaluation {
  const answer = stems(input.answer);
  const asked = stems(input.question.question);
  const points = input.question.expected_points.map((point): PointResult => {
    const wordings = [point.point, ...point.paraphrases];
    const credit = Math.max(...wordings.map((wording) => share(stems(wording), answer, asked)));
    const status = credit >= 0.6 ? 'covered' : credit >= 0.35 ? 'partial' : 'missed';
    return {
      point: point.point,
      weight: point.weight,
      explanation: point.explanation,
      credit,
      status,
    };
  });
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  const coverage =
    (100 *
      points.reduce((sum, { weight, credit }) => sum + weight * Math.min(1, credit / 0.7), 0)) /
    total;
  const criteria: Criteria = {
    accuracy: coverage,
    coverage,
    clarity: coverage * Math.min(1, answer.size / 12),
    depth: coverage * Math.min(1, answer.size / 30),
  };
  const score = scoreFromCriteria(criteria);
  const made = points.filter(({ status }) => status === 'covered');
  const missed = points.filter(({ status }) => status === 'missed');
  const evidence: Evidence[] = [];
  return {
    score,
    criteria,
    interval: { low: Math.max(0, score - 20), high: Math.min(100, score + 20), level: 0.8 },
    feedback: `You made ${made.length} of ${points.length} points.`,
    strengths: made.map(({ point }) => `You say: ${point}`),
    improvements: missed.map(({ point }) => `Missing: ${point}`),
    expected_points: points,
    evidence,
    keywords_mentioned: [],
    grader: { name: 'offline', version: '0.1', fallback: false },
    needs_review: false,
    review_reasons: [],
  };
}

function stems(text: string): Set<string> {
  return new Set(words(text).map(stem));
}

function share(wanted: Set<string>, answer: Set<string>, asked: Set<string>): number {
  const telling = [...wanted].filter((word) => !asked.has(word));
  if (telling.length === 0) return 0;
  return telling.filter((word) => answer.has(word)).length / telling.length;
}
