/** What training and measuring the offline grader need beside the grader itself. */
export { analyseAnswer, type Estimable, type Language } from './analysis.ts';
export { coverClaims } from './features/coverage.ts';
export { wordClass } from './fluency/word-classes.ts';
export { type GraderSize, loadLanguage, loadWeights } from './load-language.ts';
export { leaf, packedParts, type PackedTrees, predictTrees, readTrees } from './model/trees.ts';
export { type PreparedQuestion, prepareQuestion } from './prepared-question.ts';
export { type PreparedText, prepareText } from './text/terms.ts';
export { tokenize } from './text/tokens.ts';
export { unitsOf } from './text/units.ts';
export { estimate, unguardedEstimate } from './model/estimate.ts';
export { marginOf } from './model/margin.ts';
export { assertStrictness, strictly } from './model/strictness.ts';
export { type MarginBand, type Weights, type WeightsFile, weightsSchema } from './model/weights.ts';
export { everyOther, modelAnswerWithout } from './model-answer-parts.ts';
