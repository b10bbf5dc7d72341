import { expect, test } from 'vitest';
import { readJobText } from './job-text.ts';

const catalog = {
  roles: ['Front-End Developer', 'Developer', 'Data Engineer'].map((name) => ({
    name,
    skills: [],
  })),
  skill_categories: ['SQL', 'React', 'Java', 'C++', 'Relational Databases'],
  total_questions: 10,
};

test.each([
  ['', undefined, []],
  ['We bake bread.', undefined, []],
  ['A front end developer (m/f/d) with React', 'Front-End Developer', ['React']],
  [
    'DATA ENGINEER\nSQL, relational-databases. SQL every day!',
    'Data Engineer',
    ['SQL', 'Relational Databases'],
  ],
  ['JavaScript and NoSQL', undefined, []],
  ['C++, then C++ and Java', undefined, ['C++', 'Java']],
])('%j names the role %s and the skills %j', (text, role, skills) => {
  expect(readJobText(text, catalog)).toEqual({ role, skills });
});
