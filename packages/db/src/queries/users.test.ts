import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDb, type TestDb } from '../testing/index.ts';
import {
  insertGradedAnswer,
  insertSampleInterview,
  insertSampleUser,
  minutesLater,
  sampleTime,
} from '../testing/sample-rows.ts';
import { closeInterview } from './interviews.ts';
import {
  deleteUser,
  findPasswordHash,
  findUserByEmail,
  insertUser,
  updatePasswordHash,
  updateUser,
  userStats,
} from './users.ts';

let database: TestDb;
beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

const unknownId = '00000000-0000-4000-8000-000000000000';

function account(email: string, username: string) {
  return { email, username, password_hash: 'h', full_name: 'Grace', now: sampleTime };
}

describe('insertUser', () => {
  test('returns what the contract shows, without the password', async () => {
    const user = await insertUser(database.db, account('Grace@Example.com', 'grace'));
    expect(user).toEqual({
      id: expect.any(String),
      email: 'Grace@Example.com',
      username: 'grace',
      full_name: 'Grace',
      is_active: true,
      created_at: '2026-03-01T10:00:00.000Z',
    });
  });

  test.each([
    ['the e-mail in another case', account('TAKEN@example.com', 'other'), 'email_taken'],
    ['the username in another case', account('free@example.com', 'TAKEN'), 'username_taken'],
    ['both: the e-mail is named', account('taken@example.com', 'taken'), 'email_taken'],
  ])('refuses %s', async (_what, user, code) => {
    await insertUser(database.db, account('taken@example.com', 'taken')).catch(() => undefined);
    await expect(insertUser(database.db, user)).rejects.toMatchObject({ code });
  });

  test('of 20 at once with one username exactly one is stored', async () => {
    const attempts = Array.from({ length: 20 }, (_, index) =>
      insertUser(database.db, account(`race-${index}@example.com`, 'racer')),
    );
    const results = await Promise.allSettled(attempts);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(19);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'username_taken' });
  });
});

test('findUserByEmail knows an e-mail in any case and nobody else', async () => {
  const user = await insertSampleUser(database.db);
  const found = await findUserByEmail(database.db, user.email.toUpperCase());
  expect(found).toEqual({ user, password_hash: 'hash' });
  expect(await findUserByEmail(database.db, `x${user.email}`)).toBeUndefined();
});

describe('updateUser', () => {
  test('changes what is given and leaves the rest', async () => {
    const user = await insertSampleUser(database.db);
    const update = {
      user_id: user.id,
      full_name: 'Ada Lovelace',
      username: null,
      now: minutesLater(1),
    };
    const updated = await updateUser(database.db, update);
    expect(updated).toEqual({ ...user, full_name: 'Ada Lovelace' });
    const { updated_at } = await database.db
      .selectFrom('users')
      .select('updated_at')
      .where('id', '=', user.id)
      .executeTakeFirstOrThrow();
    expect(updated_at).toEqual(minutesLater(1));
  });

  test("refuses another user's name but takes one's own in another case", async () => {
    const [first, second] = [
      await insertSampleUser(database.db),
      await insertSampleUser(database.db),
    ];
    const rename = (username: string) =>
      updateUser(database.db, { user_id: second.id, username, now: sampleTime });
    await expect(rename(first.username.toUpperCase())).rejects.toMatchObject({
      code: 'username_taken',
    });
    expect(await rename(second.username.toUpperCase())).toMatchObject({
      username: second.username.toUpperCase(),
    });
  });

  test('fails for a user who is gone', async () => {
    const update = { user_id: unknownId, full_name: 'Nobody', now: sampleTime };
    await expect(updateUser(database.db, update)).rejects.toMatchObject({ code: 'invalid_token' });
  });
});

test('updatePasswordHash changes the hash of that user alone', async () => {
  const [one, other] = [await insertSampleUser(database.db), await insertSampleUser(database.db)];
  await updatePasswordHash(database.db, { user_id: one.id, password_hash: 'new', now: sampleTime });
  expect(await findPasswordHash(database.db, { user_id: one.id })).toBe('new');
  expect(await findPasswordHash(database.db, { user_id: other.id })).toBe('hash');
  expect(await findPasswordHash(database.db, { user_id: unknownId })).toBeUndefined();
});

test('deleteUser leaves no row of theirs and every row of others', async () => {
  const [gone, stays] = [await insertSampleUser(database.db), await insertSampleUser(database.db)];
  for (const user of [gone, stays]) {
    const interview = await insertSampleInterview(database.db, { user_id: user.id });
    await insertGradedAnswer(database.db, { interview, index: 0, score: 70 });
  }
  await deleteUser(database.db, { user_id: gone.id });
  const owners = await database.db
    .selectFrom('evaluations')
    .innerJoin('responses', 'responses.id', 'evaluations.response_id')
    .innerJoin('questions', 'questions.id', 'responses.question_id')
    .innerJoin('interviews', 'interviews.id', 'questions.interview_id')
    .select('interviews.user_id')
    .execute();
  expect(owners).toEqual([{ user_id: stays.id }]);
  const questions = await database.db.selectFrom('questions').selectAll().execute();
  expect(questions).toHaveLength(2);
  expect(await findUserByEmail(database.db, gone.email)).toBeUndefined();
});

describe('userStats', () => {
  test('is all zeros for a new user', async () => {
    const user = await insertSampleUser(database.db);
    expect(await userStats(database.db, { user_id: user.id })).toEqual({
      total_interviews: 0,
      completed_interviews: 0,
      average_score: 0,
      best_score: 0,
      total_questions_answered: 0,
      member_since: '2026-03-01T10:00:00.000Z',
      account_status: 'active',
    });
  });

  test('averages over the interviews that have a score', async () => {
    const { id: user_id } = await insertSampleUser(database.db);
    for (const score of [51.33, 52]) {
      const interview = await insertSampleInterview(database.db, { user_id });
      await insertGradedAnswer(database.db, { interview, index: 0, score });
      const { interview_id } = interview;
      const closing = { interview_id, user_id, status: 'completed', now: sampleTime } as const;
      await closeInterview(database.db, closing);
    }
    await insertSampleInterview(database.db, { user_id });
    expect(await userStats(database.db, { user_id })).toMatchObject({
      total_interviews: 3,
      completed_interviews: 2,
      average_score: 51.67,
      best_score: 52,
      total_questions_answered: 2,
    });
  });
});
