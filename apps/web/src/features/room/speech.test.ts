import { expect, test } from 'vitest';
import { readResults } from './speech.ts';
import { joinWords } from './use-draft.ts';

function result(transcript: string, isFinal: boolean) {
  return Object.assign([{ transcript }], { isFinal });
}

test('only words heard since the last event are new, final and passing ones apart', () => {
  const results = [
    result('already typed', true),
    result(' first phrase ', true),
    result('and th', false),
  ];
  expect(readResults({ resultIndex: 1, results })).toEqual({
    final: 'first phrase',
    interim: 'and th',
  });
  expect(readResults({ resultIndex: 3, results })).toEqual({ final: '', interim: '' });
});

test.each([
  ['', 'hello', 'hello'],
  ['Typed', 'said', 'Typed said'],
  ['Typed ', ' said ', 'Typed said'],
  ['Line\n', 'said', 'Line\nsaid'],
  ['Typed', '  ', 'Typed'],
])('dictation adds to %j and never replaces it', (typed, said, text) => {
  expect(joinWords(typed, said)).toBe(text);
});
