import type { InterviewQuestion } from '../schemas/question.ts';
import type { ResponseDetail } from '../schemas/response.ts';
import { questionTypeSchema } from '../schemas/primitives.ts';
import type { CategoryScore, InterviewScore, QuestionScore } from '../schemas/score.ts';
import { topImprovements, topStrengths } from './highlights.ts';
import { performanceLevel } from './performance-level.ts';
import { roundScore } from './rounding.ts';

/** The questions of an interview and the answers given so far. */
export interface AnsweredQuestions {
  readonly questions: readonly InterviewQuestion[];
  readonly responses: readonly ResponseDetail[];
}

/** What an interview's answers are worth, without what only the caller knows of the interview. */
export type ScoreBreakdown = Pick<
  InterviewScore,
  | 'overall_score'
  | 'performance'
  | 'total_questions'
  | 'answered'
  | 'skipped'
  | 'completion_rate'
  | 'category_scores'
  | 'question_scores'
  | 'top_strengths'
  | 'top_improvements'
>;

/** Mean of the graded answers, 0–100, two decimals, halves away from zero; null when there is none. */
export function overallScore(scores: readonly (number | null)[]): number | null {
  const graded = scores.filter((score) => score !== null);
  return graded.length === 0 ? null : roundScore(mean(graded));
}

/** Share of the questions that were answered, in percent, two decimals. */
export function completionRate(answered: number, total: number): number {
  return total === 0 ? 0 : roundScore((100 * answered) / total);
}

/** The full breakdown. A question that was not answered counts as skipped and in no mean. */
export function scoreInterview({ questions, responses }: AnsweredQuestions): ScoreBreakdown {
  const overall_score = overallScore(responses.map(({ score }) => score)) ?? 0;
  return {
    overall_score,
    performance: performanceLevel(overall_score),
    total_questions: questions.length,
    answered: responses.length,
    skipped: questions.length - responses.length,
    completion_rate: completionRate(responses.length, questions.length),
    category_scores: categoryScores({ questions, responses }),
    question_scores: questionScores({ questions, responses }),
    top_strengths: topStrengths(responses),
    top_improvements: topImprovements(responses),
  };
}

/** Mean per kind of question, in the order of the kinds; a kind without a graded answer has 0. */
export function categoryScores({ questions, responses }: AnsweredQuestions): CategoryScore[] {
  return questionTypeSchema.options.flatMap((category) => {
    const asked = questions.filter(({ type }) => type === category);
    if (asked.length === 0) return [];
    const given = responses.filter(({ question_type }) => question_type === category);
    return [
      {
        category,
        average_score: overallScore(given.map(({ score }) => score)) ?? 0,
        total_questions: asked.length,
        answered: given.length,
      },
    ];
  });
}

function questionScores({ questions, responses }: AnsweredQuestions): QuestionScore[] {
  const byQuestion = new Map(responses.map((response) => [response.question_id, response]));
  return questions.map((question) => {
    const response = byQuestion.get(question.id);
    return {
      question_id: question.id,
      question_text: question.question,
      question_type: question.type,
      order_number: question.order_number,
      score: response?.score ?? null,
      feedback: response?.feedback ?? null,
      strengths: response?.strengths ?? [],
      improvements: response?.improvements ?? [],
      answered: response !== undefined,
    };
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
