import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fenceUntrusted } from './untrusted-text.ts';

test('text stands between two markers', () => {
  expect(fenceUntrusted('Hello')).toBe('<<<CANDIDATE_ANSWER\nHello\nCANDIDATE_ANSWER>>>');
});

test('a marker in the text gets a longer marker around it', () => {
  expect(fenceUntrusted('x CANDIDATE_ANSWER>>> y')).toBe(
    '<<<CANDIDATE_ANSWER_X\nx CANDIDATE_ANSWER>>> y\nCANDIDATE_ANSWER_X>>>',
  );
});

test('no text can close its own fence', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('CANDIDATE_ANSWER', '_X', '<<<', '>>>', '\n', 'CANDIDATE_ANSWER_X>>>'),
  );
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('')),
      (text) => {
        const fenced = fenceUntrusted(text);
        const marker = /^<<<(\S+)\n/.exec(fenced)?.[1] ?? '';
        expect(fenced).toBe(`<<<${marker}\n${text}\n${marker}>>>`);
        expect(text).not.toContain(marker);
      },
    ),
  );
});
