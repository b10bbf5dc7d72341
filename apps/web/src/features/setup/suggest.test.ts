import { expect, test } from 'vitest';
import { suggest } from './suggest.ts';

const roles = ['Software Engineer', 'Front-End Developer', 'Back-End Developer', 'Data Engineer'];

test.each([
  ['', roles],
  ['  ', roles],
  ['eng', ['Software Engineer', 'Data Engineer']],
  ['DEV', ['Front-End Developer', 'Back-End Developer']],
  ['front-end', ['Front-End Developer']],
  ['data eng', ['Data Engineer']],
  ['end dev', ['Front-End Developer', 'Back-End Developer']],
  ['plumber', []],
])('%j suggests %j', (typed, expected) => {
  expect(suggest(roles, typed)).toEqual(expected);
});

test('names that start with the text come first', () => {
  expect(suggest(['Senior Data Engineer', 'Data Engineer'], 'data')).toEqual([
    'Data Engineer',
    'Senior Data Engineer',
  ]);
});
