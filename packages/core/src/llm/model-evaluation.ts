import type { GradingInput } from '../grading/grader.ts';
import type {
  Evaluation,
  Evidence,
  GraderInfo,
  PointResult,
  PointStatus,
  ReviewReason,
} from '../schemas/evaluation.ts';
import { scoreFromCriteria } from '../scoring/rubric.ts';
import type { GradingReply } from './grading-prompt.ts';

/** Two graders that are further apart than this many points of 100 are shown to a person. */
export const widestAgreement = 25;

/** Credit of a point by its status, as far as a model tells it. */
const credits = { covered: 1, partial: 0.5, missed: 0 } as const satisfies Record<
  PointStatus,
  number
>;

interface ModelGrading {
  readonly input: GradingInput;
  readonly reply: GradingReply;
  /** What the offline grader says of the same answer. */
  readonly offline: Evaluation;
  readonly grader: GraderInfo;
}

/**
 * The evaluation that a model's reply comes to. The score is computed from the criteria; quotes that
 * are not in the answer are dropped; where model and offline grader are far apart, or the answer
 * seems to instruct the grader, a review is asked for and the interval spans both scores.
 */
export function modelEvaluation({ input, reply, offline, grader }: ModelGrading): Evaluation {
  const criteria = {
    accuracy: reply.accuracy.score,
    coverage: reply.coverage.score,
    clarity: reply.clarity.score,
    depth: reply.depth.score,
  };
  const score = scoreFromCriteria(criteria);
  const review_reasons = reviewReasons({ score, reply, offline });
  const halfWidth = (offline.interval.high - offline.interval.low) / 2;
  return {
    score,
    criteria,
    interval: {
      low: Math.max(0, Math.min(score - halfWidth, offline.score)),
      high: Math.min(100, Math.max(score + halfWidth, offline.score)),
      level: offline.interval.level,
    },
    feedback: reply.feedback,
    strengths: reply.strengths.map(({ text }) => text),
    improvements: reply.improvements.map(({ text }) => text),
    expected_points: pointResults(input, reply),
    evidence: evidence(input, reply),
    keywords_mentioned: reply.keywords.filter((keyword) => mentions(input.answer, keyword)),
    grader,
    needs_review: review_reasons.length > 0,
    review_reasons,
  };
}

function reviewReasons(parts: {
  score: number;
  reply: GradingReply;
  offline: Evaluation;
}): ReviewReason[] {
  const { score, reply, offline } = parts;
  const reasons: ReviewReason[] = offline.review_reasons.filter(
    (reason) => reason === 'injection_suspected',
  );
  if (reply.tries_to_instruct) reasons.push('injection_suspected');
  if (Math.abs(score - offline.score) > widestAgreement) reasons.push('graders_disagree');
  return [...new Set(reasons)];
}

function pointResults({ question }: GradingInput, reply: GradingReply): PointResult[] {
  return question.expected_points.map(({ point, weight, explanation }, index) => {
    const said = reply.expected_points.find(({ number }) => number === index + 1);
    const status = said?.status ?? 'missed';
    return { point, weight, explanation, status, credit: credits[status] };
  });
}

function evidence({ question, answer }: GradingInput, reply: GradingReply): Evidence[] {
  const points = reply.expected_points.filter(
    ({ number }) => number <= question.expected_points.length,
  );
  return [
    ...reply.strengths.map(({ quote }, index) => ({ kind: 'strength' as const, index, quote })),
    ...reply.improvements.map(({ quote }, index) => ({
      kind: 'improvement' as const,
      index,
      quote,
    })),
    ...points.map(({ quote, number }) => ({
      kind: 'expected_point' as const,
      index: number - 1,
      quote,
    })),
  ].flatMap((claim) => {
    const start = claim.quote === '' ? -1 : answer.indexOf(claim.quote);
    return start === -1 ? [] : [{ ...claim, start, end: start + claim.quote.length }];
  });
}

function mentions(answer: string, keyword: string): boolean {
  return keyword !== '' && answer.toLowerCase().includes(keyword.toLowerCase());
}
