import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './tokens.ts';
import { unitsOf } from './units.ts';

function texts(text: string): string[] {
  return unitsOf(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['', []],
  ['  \n ', []],
  ['...', []],
  ['One idea here', ['One idea here']],
  ['First idea here. Second idea there!', ['First idea here.', 'Second idea there!']],
  ['- a hash map\n- a linked list', ['- a hash map', '- a linked list']],
  ['it is fast; it is small', ['it is fast;', 'it is small']],
  ['Map keys • list values', ['Map keys •', 'list values']],
  ['reads are fast – writes are slow', ['reads are fast –', 'writes are slow']],
  ['version 2.5 of the tool', ['version 2.5 of the tool']],
])('%j has the units %j', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('one word alone joins what follows', () => {
  expect(texts('First. The key is hashed.')).toEqual(['First. The key is hashed.']);
});

test('a last word alone is a unit', () => {
  expect(texts('The key is hashed. Done')).toEqual(['The key is hashed.', 'Done']);
});

test('a long sentence is cut near its middle', () => {
  const half = 'the server reads a row of the table and then sends it over the network to us';
  const long = `${half}, ${half}`;
  const units = unitsOf(long);
  expect(units).toHaveLength(2);
  expect(units.every(({ tokens }) => tokens.length <= 32)).toBe(true);
});

test('a long heap without a joint stays whole', () => {
  expect(unitsOf('row '.repeat(50))).toHaveLength(1);
});

const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('. ', '\n', ' - ', 'and ', ', ', 'a key ', 'First. ', 'O(n log n) '),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('units stand in order, apart, and hold their tokens', () => {
  fc.assert(
    fc.property(text, (given) => {
      let end = 0;
      for (const unit of unitsOf(given)) {
        expect(unit.start).toBeGreaterThanOrEqual(end);
        expect(unit.end).toBeGreaterThan(unit.start);
        expect(unit.end).toBeLessThanOrEqual(given.length);
        expect(unit.tokens.length).toBeGreaterThan(0);
        expect(unit.tokens[0]?.start).toBeGreaterThanOrEqual(unit.start);
        expect(unit.tokens.at(-1)?.end).toBeLessThanOrEqual(unit.end);
        end = unit.end;
      }
    }),
  );
});

test('no word of plain sentences is lost', () => {
  const words = fc.array(fc.constantFrom('key', 'map', 'and', 'so', 'fast,', 'done.', 'list;'), {
    maxLength: 90,
  });
  fc.assert(
    fc.property(words, (list) => {
      const given = list.join(' ');
      const held = unitsOf(given).flatMap(({ tokens }) => tokens.map(({ start }) => start));
      expect(held).toEqual(tokenize(given).map(({ start }) => start));
    }),
  );
});
