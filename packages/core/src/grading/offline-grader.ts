import type { Evaluation } from '../schemas/evaluation.ts';
import type { QuestionContent } from '../schemas/question.ts';
import { scoreFromCriteria } from '../scoring/rubric.ts';
import { roundScore } from '../scoring/rounding.ts';
import { analyseAnswer, type Language } from './analysis.ts';
import { missingParts } from './behavioral/story.ts';
import type { Grader, GradingInput } from './grader.ts';
import { type GraderSize, loadLanguage, loadWeights } from './load-language.ts';
import { estimate } from './model/estimate.ts';
import { scoreInterval } from './model/score-interval.ts';
import { weightsVersions } from './model/versions.ts';
import { assertStrictness, strictly } from './model/strictness.ts';
import type { Weights } from './model/weights.ts';
import { type PreparedQuestion, prepareQuestion } from './prepared-question.ts';
import { criteriaAround } from './report/criteria.ts';
import { feedbackOn } from './report/feedback.ts';
import { keywordsMentioned } from './report/keywords.ts';
import { statedMisconceptions } from './report/misconceptions.ts';
import { type LocatedPoint, locatePoints } from './report/point-results.ts';
import { profileOf } from './report/profile.ts';
import { remarksOn } from './report/remarks.ts';
import { reviewReasons } from './report/review.ts';

/** Changes with every change of the code that changes what the grader says; the weights have their own. */
const codeVersion = '1.7';

/** Version of the offline grader with the weights of a size; a strictness other than 1 is part of it. */
export function offlineGraderVersion(size: GraderSize, strictness = 1): string {
  const version = `${codeVersion}+${weightsVersions[size]}`;
  return strictness === 1 ? version : `${version}.strictness-${strictness}`;
}

export interface OfflineGraderOptions {
  /** Which word vectors and weights to use; `full` unless said otherwise. */
  readonly size?: GraderSize;
  /** How much a person would ask for, from .25 to 4; 1 unless said otherwise. See `strictly`. */
  readonly strictness?: number;
}

/** Highest score, 0 to 1, of an answer that states a known misconception and makes none of the points. */
const withMisconception = 0.33;
/** Questions kept ready for grading. */
const mostPrepared = 200;

/**
 * The grader that needs no network. Its data are read at the first grade.
 * @throws RangeError for a strictness out of range
 */
export function createOfflineGrader(options: OfflineGraderOptions = {}): Grader {
  const { size = 'full', strictness = 1 } = options;
  assertStrictness(strictness);
  const version = offlineGraderVersion(size, strictness);
  const prepared = new Map<string, PreparedQuestion>();

  function prepareOnce(content: QuestionContent, language: Language): PreparedQuestion {
    const key = JSON.stringify(content);
    const known = prepared.get(key) ?? prepareQuestion(content, language.vectors);
    if (prepared.size >= mostPrepared) prepared.clear();
    prepared.set(key, known);
    return known;
  }

  return {
    name: 'offline',
    version,
    async grade({ question, answer }: GradingInput) {
      const [language, weights] = await Promise.all([loadLanguage(size), loadWeights(size)]);
      return gradeOffline(prepareOnce(question, language), answer, {
        language,
        weights,
        strictness,
        version,
      });
    },
  };
}

interface Knowledge {
  readonly language: Language;
  readonly weights: Weights;
  readonly strictness: number;
  readonly version: string;
}

function gradeOffline(
  question: PreparedQuestion,
  answer: string,
  knowledge: Knowledge,
): Evaluation {
  const { language, weights, strictness, version } = knowledge;
  const analysis = analyseAnswer(question, answer, language);
  const points = locatePoints(question, analysis);
  const results = points.map(({ result }) => result);
  const mistakes = statedMisconceptions(question, analysis);
  const isMistaken = ({ from, to }: LocatedPoint): boolean =>
    mistakes.some((mistake) => mistake.from <= to && from <= mistake.to);
  const made = madeShare(points, (point) => !isMistaken(point));
  const ceiling = mistakes.length > 0 ? withMisconception + (1 - withMisconception) * made : 1;
  // Who recites the whole model answer may quote a misconception to refute it.
  const allowed = Math.max(ceiling, analysis.bounds.low);
  const share = Math.min(allowed, estimate(analysis, weights));
  const profile = profileOf(analysis, points, mistakes.length);
  const criteria = criteriaAround(100 * strictly(share, strictness), profile);
  const score = scoreFromCriteria(criteria);
  const estimated = { share, strictness, worded: question.worded };
  const { low, high } = scoreInterval(estimated, analysis.bounds, weights.margins);
  const interval = {
    low: Math.min(score, roundScore(100 * low)),
    high: Math.max(score, roundScore(100 * high)),
    level: weights.margins.level,
  };
  const asksForStory = question.content.type === 'behavioral';
  const remarks = remarksOn(
    { points, mistakes, missingParts: asksForStory ? missingParts(analysis.answer) : [] },
    analysis.answer,
  );
  const review_reasons = reviewReasons(analysis, { score, interval });
  return {
    score,
    criteria,
    interval,
    feedback: feedbackOn(results, analysis.sanitised, analysis.answer.tokens.length),
    strengths: [...remarks.strengths],
    improvements: [...remarks.improvements],
    expected_points: results,
    evidence: remarks.evidence.map((span) => ({
      ...span,
      quote: answer.slice(span.start, span.end),
    })),
    keywords_mentioned: keywordsMentioned(analysis),
    grader: { name: 'offline', version, fallback: false },
    needs_review: review_reasons.length > 0,
    review_reasons,
  };
}

/** Weighted share of the expected points that are made, 0 to 1, by the stretches that count. */
function madeShare(
  points: readonly LocatedPoint[],
  counts: (point: LocatedPoint) => boolean,
): number {
  const total = points.reduce((sum, { result }) => sum + result.weight, 0) || 1;
  const made = points.filter(counts);
  return made.reduce((sum, { result }) => sum + result.weight * result.credit, 0) / total;
}
