import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { difficultySchema, interviewTypeSchema } from '../schemas/primitives.ts';
import { bankFiles } from './categories/index.ts';
import { loadBank, loadPool, loadRoles, selectQuestions } from './index.ts';
import { bankFileSchema } from './schema.ts';

const files = bankFiles.map((file) => bankFileSchema.parse(file));

describe('the bank', () => {
  test('holds every file of its folder', () => {
    const folder = new URL('categories/', import.meta.url);
    const onDisk = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(bankFiles).toHaveLength(onDisk.length);
  });

  test('has enough to practise with', () => {
    expect(loadBank().length).toBeGreaterThanOrEqual(600);
    expect(loadRoles().length).toBeGreaterThanOrEqual(40);
    expect(files.length).toBeGreaterThanOrEqual(45);
  });

  test('names each question once', () => {
    const ids = loadBank().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has one file for each skill, and questions for every skill of every role', () => {
    const skills = files.map(({ skill_category }) => skill_category);
    expect(new Set(skills).size).toBe(skills.length);
    const wanted = new Set(loadRoles().flatMap((role) => Object.keys(role.skills)));
    expect([...wanted].filter((skill) => !skills.includes(skill))).toEqual([]);
  });

  test('asks every skill at every difficulty', () => {
    const thin = files.flatMap(({ skill_category, questions }) =>
      difficultySchema.options
        .filter((difficulty) => !questions.some((one) => one.difficulty === difficulty))
        .map((difficulty) => `${skill_category}, ${difficulty}`),
    );
    expect(thin).toEqual([]);
  });
});

describe('ten thousand interviews', () => {
  const pool = loadPool();
  const length = 5;
  const inARow = 3;
  const candidates = 6;

  test.each(difficultySchema.options)(
    'of %s difficulty repeat no question, in three of each role and kind in a row',
    (difficulty) => {
      const repeats: string[] = [];
      for (const role of pool.roles)
        for (const question_type of interviewTypeSchema.options)
          for (let seed = 0; seed < candidates; seed++) {
            const asked: string[] = [];
            for (let nth = 0; nth < inARow; nth++) {
              const chosen = selectQuestions(
                {
                  job_role: role.name,
                  difficulty,
                  question_type,
                  num_questions: length,
                  asked_bank_ids: asked,
                  seed: seed * inARow + nth,
                },
                pool,
              );
              asked.push(...chosen.map(({ id }) => id));
            }
            if (new Set(asked).size !== length * inARow)
              repeats.push(`${role.name}, ${question_type}, seed ${seed}`);
          }
      expect(repeats).toEqual([]);
    },
    300_000,
  );
});
