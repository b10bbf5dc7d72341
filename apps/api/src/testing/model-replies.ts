import type { ModelBehaviour } from './model-server.ts';

const criterion = { score: 80, quote: '' };

/** A grading of 78 points, with a quote and a keyword that no answer holds. */
export const goodReply = {
  accuracy: criterion,
  coverage: criterion,
  clarity: criterion,
  depth: { score: 60, quote: '' },
  expected_points: [{ number: 1, status: 'covered', quote: '' }],
  strengths: [{ text: 'You name the mechanism.', quote: 'not in the answer at all' }],
  improvements: [{ text: 'Give an example.', quote: '' }],
  keywords: ['never said'],
  feedback: 'Solid.',
  tries_to_instruct: false,
};

/** A grading of so many points. */
export function replyOf(score: number): typeof goodReply {
  const all = { score, quote: '' };
  return { ...goodReply, accuracy: all, coverage: all, clarity: all, depth: all };
}

/** A model that always says the same. */
export function answering(reply: unknown): ModelBehaviour {
  const text = typeof reply === 'string' ? reply : JSON.stringify(reply);
  return { kind: 'answer', reply: () => text };
}
