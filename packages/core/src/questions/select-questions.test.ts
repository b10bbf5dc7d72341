import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BankQuestion, loadPool } from '../bank/index.ts';
import { difficultySchema, interviewTypeSchema } from '../schemas/primitives.ts';
import type { QuestionRequest } from './question-source.ts';
import { type QuestionPool, selectQuestions } from './select-questions.ts';

const pool = loadPool();

function select(request: Partial<QuestionRequest> = {}, from: QuestionPool = pool): BankQuestion[] {
  return selectQuestions(
    {
      job_role: 'Software Engineer',
      difficulty: 'intermediate',
      question_type: 'mixed',
      num_questions: 5,
      seed: 1,
      ...request,
    },
    from,
  );
}

function ids(questions: readonly BankQuestion[]): string[] {
  return questions.map(({ id }) => id);
}

const anyRequest = fc.record({
  job_role: fc.constantFrom(...pool.roles.map(({ name }) => name), 'Astronaut', '🚀'),
  difficulty: fc.constantFrom(...difficultySchema.options),
  question_type: fc.constantFrom(...interviewTypeSchema.options),
  num_questions: fc.integer({ min: 1, max: 10 }),
  seed: fc.integer(),
});
const runs = { numRuns: 60 };

test('the same seed gives the same questions', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      expect(ids(select(request))).toEqual(ids(select(request)));
    }),
    { numRuns: 20 },
  );
});

test('other seeds give other questions', () => {
  const interviews = new Set([1, 2, 3, 4, 5].map((seed) => ids(select({ seed })).join()));
  expect(interviews.size).toBeGreaterThan(3);
});

test('there are as many as asked for, none twice', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const chosen = ids(select(request));
      expect(chosen).toHaveLength(request.num_questions);
      expect(new Set(chosen).size).toBe(chosen.length);
    }),
    runs,
  );
});

test('they go from easy to hard, and from short to long among equals', () => {
  const effort = ({ difficulty, suggested_minutes }: BankQuestion) =>
    1000 * difficultySchema.options.indexOf(difficulty) + suggested_minutes;
  fc.assert(
    fc.property(anyRequest, (request) => {
      const efforts = select(request).map(effort);
      expect(efforts).toEqual(efforts.toSorted((a, b) => a - b));
    }),
    runs,
  );
});

describe('how hard a mixed interview is', () => {
  const difficulties = (request: Partial<QuestionRequest>) =>
    select(request).map(({ difficulty }) => difficulty);

  test.each([
    ['intermediate', 'beginner'],
    ['advanced', 'intermediate'],
  ] as const)('%s: it opens with a %s question and rises to the rest', (difficulty, easier) => {
    for (const { name } of pool.roles)
      for (let seed = 0; seed < 5; seed++) {
        const [opening, ...rest] = difficulties({ job_role: name, difficulty, seed });
        expect(opening).toBe(easier);
        // A role with few questions of a kind may get one more that is near.
        expect(rest.filter((one) => one === difficulty).length).toBeGreaterThanOrEqual(3);
      }
  });

  test.each([
    ['nothing is easier than beginner', { difficulty: 'beginner' }],
    ['three questions leave no room', { num_questions: 3 }],
    ['one kind is practised as asked for', { question_type: 'technical' }],
  ] as const)('no easier opening where %s', (_why, request) => {
    for (let seed = 0; seed < 20; seed++)
      expect(new Set(difficulties({ ...request, seed }))).toEqual(
        new Set(['difficulty' in request ? request.difficulty : 'intermediate']),
      );
  });
});

describe('the kinds of question', () => {
  test('a technical interview has none behavioral', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const kinds = select({ ...request, question_type: 'technical' }).map(({ type }) => type);
        expect(kinds).not.toContain('behavioral');
        expect(kinds).toContain('technical');
      }),
      runs,
    );
  });

  test('a mixed interview of three or more has at least two', () => {
    fc.assert(
      fc.property(anyRequest, fc.integer({ min: 3, max: 10 }), (request, num_questions) => {
        const chosen = select({ ...request, question_type: 'mixed', num_questions });
        expect(new Set(chosen.map(({ type }) => type)).size).toBeGreaterThanOrEqual(2);
      }),
      runs,
    );
  });

  test('a mixed interview of five has a behavioral question', () => {
    for (let seed = 0; seed < 20; seed++)
      expect(select({ seed }).map(({ type }) => type)).toContain('behavioral');
  });

  test.each(['behavioral', 'coding', 'system_design'] as const)('%s is alone', (question_type) => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const chosen = select({ ...request, question_type });
        expect(new Set(chosen.map(({ type }) => type))).toEqual(new Set([question_type]));
      }),
      { numRuns: 20 },
    );
  });
});

describe('what was asked before', () => {
  test('does not come again while there is something else', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const asked_bank_ids = ids(select(request));
        const again = ids(select({ ...request, asked_bank_ids }));
        expect(again.filter((id) => asked_bank_ids.includes(id))).toEqual([]);
      }),
      runs,
    );
  });

  test('does not come again until the kind is dry', () => {
    const behavioral = pool.questions.filter(({ type }) => type === 'behavioral');
    const asked: string[] = [];
    while (asked.length + 10 <= behavioral.length) {
      const chosen = select({
        question_type: 'behavioral',
        num_questions: 10,
        asked_bank_ids: asked,
        seed: asked.length,
      });
      asked.push(...ids(chosen));
    }
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('comes again when the pool is dry, the longest ago first', () => {
    const small = { ...pool, questions: pool.questions.slice(0, 6) };
    const asked_bank_ids = ids(small.questions);
    const again = select({ num_questions: 6, asked_bank_ids }, small);
    expect(new Set(ids(again))).toEqual(new Set(asked_bank_ids));
  });

  test('comes again the longest ago first among equals', () => {
    const [question] = pool.questions;
    const twins = ['old', 'new', 'newest'].flatMap((id) => (question ? [{ ...question, id }] : []));
    for (let seed = 0; seed < 20; seed++)
      expect(
        ids(
          select(
            { num_questions: 1, seed, asked_bank_ids: ids(twins) },
            { ...pool, questions: twins },
          ),
        ),
      ).toEqual(['old']);
  });
});

describe('what the questions are about', () => {
  test.each(['Front-End Developer', 'Python Developer', 'Network Engineer', 'Software Architect'])(
    'is the skills of a %s',
    (job_role) => {
      const skills = pool.roles.find(({ name }) => name === job_role)?.skills ?? {};
      for (let seed = 0; seed < 10; seed++) {
        const chosen = select({ job_role, question_type: 'technical', num_questions: 4, seed });
        const ofRole = chosen.filter(({ skill_category }) => skill_category in skills);
        expect(ofRole.length).toBeGreaterThanOrEqual(3);
      }
    },
  );

  test.each(['technical', 'mixed'] as const)(
    'is, in %s interviews, the skills of a role in proportion to their weights',
    (question_type) => {
      const asked = new Map<number, number>();
      const skills = new Map<number, number>();
      const count = (of: Map<number, number>, weight: number, more: number) =>
        of.set(weight, (of.get(weight) ?? 0) + more);
      for (const role of pool.roles)
        for (let seed = 0; seed < 10; seed++) {
          const chosen = select({ job_role: role.name, question_type, seed });
          for (const [skill, weight] of Object.entries(role.skills)) {
            count(skills, weight, 1);
            count(asked, weight, chosen.filter((one) => one.skill_category === skill).length);
          }
        }
      const share = (weight: number) => (asked.get(weight) ?? 0) / (skills.get(weight) ?? 1);
      expect(share(2) / share(1)).toBeGreaterThan(1.5);
      expect(share(2) / share(1)).toBeLessThan(2.5);
      expect(share(3) / share(1)).toBeGreaterThan(2.4);
      expect(share(3) / share(1)).toBeLessThan(3.6);
    },
  );

  test('is spread over several skills', () => {
    for (let seed = 0; seed < 20; seed++) {
      const skills = select({ seed }).map(({ skill_category }) => skill_category);
      expect(new Set(skills).size).toBeGreaterThanOrEqual(4);
    }
  });

  test('is near the difficulty asked for', () => {
    for (const difficulty of difficultySchema.options) {
      const chosen = select({ difficulty, question_type: 'technical' });
      const exact = chosen.filter((one) => one.difficulty === difficulty);
      expect(exact.length).toBeGreaterThanOrEqual(4);
    }
  });

  test('is above all the skill in focus', () => {
    for (let seed = 0; seed < 20; seed++) {
      const chosen = select({
        seed,
        focus_skill: 'SQL',
        question_type: 'technical',
        num_questions: 4,
      });
      const focused = chosen.filter(({ skill_category }) => skill_category === 'SQL');
      expect(focused.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('leans to the skills that went badly', () => {
    const share = (scores: Readonly<Record<string, number>>): number =>
      Array.from({ length: 40 }, (_, seed) =>
        select({ seed, question_type: 'technical', num_questions: 1, skill_scores: scores }),
      )
        .flat()
        .filter(({ skill_category }) => skill_category === 'Algorithms').length;
    const good = { Algorithms: 100, 'Data Structures': 0 };
    const bad = { Algorithms: 0, 'Data Structures': 100 };
    expect(share(bad)).toBeGreaterThan(share(good));
  });

  test('an unknown role is asked what any engineer is asked', () => {
    const request = { question_type: 'technical', num_questions: 3 } as const;
    expect(ids(select({ ...request, job_role: 'Lighthouse Keeper' }))).toEqual(
      ids(select({ ...request, job_role: pool.general_role.name })),
    );
  });
});

test('a pool that is too small gives what it has', () => {
  const questions = pool.questions.filter(({ type }) => type === 'technical').slice(0, 2);
  expect(select({ num_questions: 5 }, { ...pool, questions })).toHaveLength(2);
  expect(select({}, { ...pool, questions: [] })).toEqual([]);
});
