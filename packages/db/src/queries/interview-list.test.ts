import {
  type InterviewSort,
  interviewListSchema,
  interviewSortSchema,
  type ListInterviewsInput,
} from '@interview/core';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDb, type TestDb } from '../testing/index.ts';
import {
  insertGradedAnswer,
  insertSampleInterview,
  insertSampleUser,
  minutesLater,
  sampleTime,
} from '../testing/sample-rows.ts';
import { listInterviews } from './interview-list.ts';
import { closeInterview } from './interviews.ts';

let database: TestDb;
beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

function list(user_id: string, filters: Partial<ListInterviewsInput> = {}) {
  return listInterviews(database.db, { sort: 'newest', ...filters, user_id });
}

/** Ids of all pages, and the totals they name. */
async function walk(user_id: string, filters: Partial<ListInterviewsInput>) {
  const ids: string[] = [];
  const totals = new Set<number>();
  let cursor: string | null = null;
  do {
    const page = await list(user_id, { ...filters, cursor });
    ids.push(...page.interviews.map(({ interview_id }) => interview_id));
    totals.add(page.total);
    cursor = page.next_cursor;
  } while (cursor !== null);
  return { ids, totals: [...totals] };
}

describe('one page', () => {
  test('shows what the contract says, newest first', async () => {
    const { id: user_id } = await insertSampleUser(database.db);
    const older = await insertSampleInterview(database.db, { user_id });
    await insertSampleInterview(database.db, { user_id, now: minutesLater(5) });
    await insertGradedAnswer(database.db, { interview: older, index: 0, score: 61.5 });
    const page = await list(user_id);
    expect(interviewListSchema.parse(page)).toEqual(page);
    expect(page).toMatchObject({ total: 2, next_cursor: null });
    expect(page.interviews[1]).toEqual({
      interview_id: older.interview_id,
      job_role: 'Python Developer',
      difficulty: 'intermediate',
      total_questions: 2,
      status: 'in_progress',
      overall_score: 61.5,
      created_at: sampleTime.toISOString(),
      question_type: 'mixed',
      mode: 'practice',
      focus_skill: null,
      answered: 1,
      completed_at: null,
    });
  });

  test("holds nothing of another user's", async () => {
    const [owner, other] = [
      await insertSampleUser(database.db),
      await insertSampleUser(database.db),
    ];
    await insertSampleInterview(database.db, { user_id: owner.id });
    expect(await list(other.id)).toEqual({ total: 0, interviews: [], next_cursor: null });
  });

  test('counts all that match, not those on the page', async () => {
    const { id: user_id } = await insertSampleUser(database.db);
    const roles = ['100% Remote Dev', 'Data Engineer', 'DATA Scientist', 'a_b'];
    for (const job_role of roles) await insertSampleInterview(database.db, { user_id, job_role });
    const totals = async (search: string) => (await list(user_id, { search, limit: 1 })).total;
    expect(await totals('data')).toBe(2);
    expect(await totals('%')).toBe(1);
    expect(await totals('_')).toBe(1);
    expect(await totals('\\')).toBe(0);
    expect(await totals('')).toBe(4);
  });

  test('filters by status, difficulty and type together', async () => {
    const { id: user_id } = await insertSampleUser(database.db);
    const { interview_id } = await insertSampleInterview(database.db, { user_id });
    await insertSampleInterview(database.db, { user_id });
    await closeInterview(database.db, {
      interview_id,
      user_id,
      status: 'completed',
      now: sampleTime,
    });
    const same = { difficulty: 'intermediate', question_type: 'mixed' } as const;
    const found = await list(user_id, { ...same, status: 'completed' });
    expect(found.interviews.map((interview) => interview.interview_id)).toEqual([interview_id]);
    expect((await list(user_id, { ...same, difficulty: 'advanced' })).total).toBe(0);
    expect((await list(user_id, { ...same, question_type: 'coding' })).total).toBe(0);
  });
});

interface Place {
  readonly minute: number;
  readonly score: number | null;
}

/** Sorted by hand: by time or score, then by id; no score is always last. */
function sorted(places: ReadonlyMap<string, Place>, sort: InterviewSort): string[] {
  const sign = sort === 'newest' || sort === 'best' ? -1 : 1;
  const byTime = sort === 'newest' || sort === 'oldest';
  const key = ({ minute, score }: Place) =>
    byTime ? minute * sign : score === null ? Infinity : score * sign;
  return [...places]
    .toSorted(([a, one], [b, other]) => {
      const [first, second] = [key(one), key(other)];
      return first === second ? (a < b ? -1 : 1) * sign : first - second;
    })
    .map(([id]) => id);
}

test('pages of any size over ties give each interview once, in order', async () => {
  const place = fc.record({
    minute: fc.integer({ min: 0, max: 2 }),
    score: fc.constantFrom(null, 0, 50.25, 100),
  });
  const places = fc.array(place, { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(places, fc.integer({ min: 1, max: 5 }), async (wanted, limit) => {
      const { id: user_id } = await insertSampleUser(database.db);
      const stored = new Map<string, Place>();
      for (const { minute, score } of wanted) {
        const now = minutesLater(minute);
        const { interview_id } = await insertSampleInterview(database.db, { user_id, now });
        stored.set(interview_id, { minute, score });
        const update = database.db.updateTable('interviews').set({ overall_score: score });
        await update.where('id', '=', interview_id).execute();
      }
      for (const sort of interviewSortSchema.options) {
        const { ids, totals } = await walk(user_id, { sort, limit });
        expect(ids).toEqual(sorted(stored, sort));
        expect(totals).toEqual([wanted.length]);
      }
    }),
    { numRuns: 12 },
  );
});

test('an interview made while paging neither repeats nor hides another', async () => {
  const { id: user_id } = await insertSampleUser(database.db);
  for (let minute = 0; minute < 4; minute++) {
    await insertSampleInterview(database.db, { user_id, now: minutesLater(minute) });
  }
  const before = await walk(user_id, {});
  const first = await list(user_id, { limit: 2 });
  await insertSampleInterview(database.db, { user_id, now: minutesLater(9) });
  const second = await list(user_id, { limit: 2, cursor: first.next_cursor });
  const seen = [...first.interviews, ...second.interviews].map(({ interview_id }) => interview_id);
  expect(seen).toEqual(before.ids);
});

function encoded(text: string): string {
  return Buffer.from(text).toString('base64url');
}

describe('a cursor that was not given out', () => {
  const id = '00000000-0000-4000-8000-000000000000';

  test.each([
    '',
    'x',
    '!!!',
    encoded(''),
    encoded('5'),
    encoded(`five ${id}`),
    encoded(`5 ${id} 5`),
    encoded('5 00000000-0000-4000-8000'),
    encoded(`5 ${id.replaceAll('-', '0')}`),
    encoded(`NaN ${id}`),
    encoded(`5\u0000 ${id}`),
    encoded(`5 ${id}'; drop table users`),
    encoded(`${'9'.repeat(300)} ${id}`),
  ])('%s is refused', async (cursor) => {
    for (const sort of interviewSortSchema.options) {
      await expect(list(id, { sort, cursor })).rejects.toMatchObject({ code: 'invalid_cursor' });
    }
  });

  test('whatever its text is refused or read, never an error of the database', async () => {
    const texts = fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.string({ unit: 'binary' }).map(encoded),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (cursor) => {
        const code = await list(id, { cursor }).then(
          () => 'invalid_cursor',
          (error: unknown) => Object(error).code,
        );
        expect(code).toBe('invalid_cursor');
      }),
      { numRuns: 200 },
    );
  });
});
