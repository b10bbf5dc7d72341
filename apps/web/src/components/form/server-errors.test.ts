import { expect, test } from 'vitest';
import type { ApiFailure } from '../../api/api-error.ts';
import { placeIssues } from './server-errors.ts';

const failure: ApiFailure = { code: 'unknown', message: 'Oh no', issues: [], retry_after: null };
const fields = ['email', 'username', 'password'];

test('a taken name goes beside its field', () => {
  const taken: ApiFailure = {
    ...failure,
    code: 'username_taken',
    message: 'Username already taken',
  };
  expect(placeIssues(taken, fields)).toEqual([
    { field: 'username', message: 'Username already taken' },
  ]);
});

test('refused fields are found by the end of their location', () => {
  const refused: ApiFailure = {
    ...failure,
    code: 'invalid_input',
    issues: [
      { loc: ['body', 'email'], msg: 'value is not a valid email address' },
      { loc: ['password'], msg: 'Value error, Password must contain at least one number' },
      { loc: ['body', 'nickname'], msg: 'Field required' },
    ],
  };
  expect(placeIssues(refused, fields)).toEqual([
    { field: 'email', message: 'value is not a valid email address' },
    { field: 'password', message: 'Password must contain at least one number' },
  ]);
});

test('what belongs to no field of the form is left for the top of it', () => {
  expect(placeIssues(failure, fields)).toEqual([]);
  expect(placeIssues({ ...failure, code: 'email_taken' }, ['full_name'])).toEqual([]);
});
