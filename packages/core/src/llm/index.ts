export * from './grading-prompt.ts';
export { medianEvaluation } from './median-evaluation.ts';
export { modelEvaluation, widestAgreement } from './model-evaluation.ts';
export { type ModelReply, parseModelReply } from './model-reply.ts';
export type { Prompt } from './prompt.ts';
export * from './question-prompt.ts';
export { summaryPrompt, summaryReplySchema } from './summary-prompt.ts';
