import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadRoles } from '../bank/index.ts';
import { nearestRole } from './nearest-role.ts';

const roles = loadRoles();

test('every role is found by its name and by its aliases, in any case', () => {
  for (const role of roles)
    for (const name of [role.name, ...role.aliases])
      expect(nearestRole(name.toUpperCase(), roles)?.name).toBe(role.name);
});

test.each([
  ['Senior Front-End Developer', 'Front-End Developer'],
  ['frontend engineer', 'Front-End Developer'],
  ['Front end dev (remote)', 'Front-End Developer'],
  ['Junior Backend Developer', 'Back-End Developer'],
  ['Lead back-end engineer', 'Back-End Developer'],
  ['software engineer II', 'Software Engineer'],
  ['Principal Software Developer', 'Software Engineer'],
])('%j is a %s', (text, name) => {
  expect(nearestRole(text, roles)?.name).toBe(name);
});

const small = [
  { name: 'Data Engineer', aliases: [], skills: { SQL: 1 } },
  { name: 'Security Engineer', aliases: ['Penetration Tester'], skills: { Security: 1 } },
];

test.each([
  ['Data Enginer', 'Data Engineer'],
  ['Securty Engineer', 'Security Engineer'],
  ['Secruity', undefined],
  ['data platform developer', 'Data Engineer'],
  ['penetration testing', 'Security Engineer'],
])('%j is nearest to %s', (text, name) => {
  expect(nearestRole(text, small)?.name).toBe(name);
});

test.each(['', '   ', '???', 'Engineer', 'Developer', 'Senior Manager', 'Astronaut', 'the and of'])(
  '%j is like none of them',
  (text) => {
    expect(nearestRole(text, small)).toBeUndefined();
  },
);

test('there is no role without roles', () => {
  expect(nearestRole('Data Engineer', [])).toBeUndefined();
});

test('any text has a role or none, always the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(nearestRole(text, roles)).toBe(nearestRole(text, roles));
    }),
  );
});
