import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDb, type TestDb } from '../testing/index.ts';
import { insertSampleUser, minutesLater, sampleTime } from '../testing/sample-rows.ts';
import {
  deleteExpiredSessions,
  findSessionUser,
  insertSession,
  listSessions,
  revokeAllSessions,
  revokeSession,
  touchSession,
} from './sessions.ts';

let database: TestDb;
beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

/** A session of an hour. */
async function open(user_id: string): Promise<string> {
  const id = randomUUID();
  await insertSession(database.db, {
    id,
    user_id,
    user_agent: 'Firefox',
    expires_at: minutesLater(60),
    now: sampleTime,
  });
  return id;
}

test('findSessionUser gives the session and its user until it expires', async () => {
  const user = await insertSampleUser(database.db);
  const session_id = await open(user.id);
  expect(await findSessionUser(database.db, { session_id, now: minutesLater(59) })).toEqual({
    session: { id: session_id, last_used_at: sampleTime },
    user,
  });
  expect(await findSessionUser(database.db, { session_id, now: minutesLater(60) })).toBeUndefined();
  expect(
    await findSessionUser(database.db, { session_id: randomUUID(), now: sampleTime }),
  ).toBeUndefined();
});

test('a session ends once and only by its owner', async () => {
  const [owner, other] = [await insertSampleUser(database.db), await insertSampleUser(database.db)];
  const session_id = await open(owner.id);
  const now = minutesLater(1);
  expect(await revokeSession(database.db, { session_id, user_id: other.id, now })).toBe(false);
  expect(await findSessionUser(database.db, { session_id, now })).toBeDefined();
  expect(await revokeSession(database.db, { session_id, user_id: owner.id, now })).toBe(true);
  expect(await findSessionUser(database.db, { session_id, now })).toBeUndefined();
  expect(await revokeSession(database.db, { session_id, user_id: owner.id, now })).toBe(false);
});

test('revokeAllSessions spares the one named and other users', async () => {
  const [owner, other] = [await insertSampleUser(database.db), await insertSampleUser(database.db)];
  const [kept, ended, foreign] = [await open(owner.id), await open(owner.id), await open(other.id)];
  const now = minutesLater(1);
  const isOpen = async (session_id: string) =>
    (await findSessionUser(database.db, { session_id, now })) !== undefined;
  await revokeAllSessions(database.db, { user_id: owner.id, except_session_id: kept, now });
  expect([await isOpen(kept), await isOpen(ended), await isOpen(foreign)]).toEqual([
    true,
    false,
    true,
  ]);
  await revokeAllSessions(database.db, { user_id: owner.id, now });
  expect([await isOpen(kept), await isOpen(foreign)]).toEqual([false, true]);
});

test('listSessions shows the open ones of a user, last used first', async () => {
  const [user, other] = [await insertSampleUser(database.db), await insertSampleUser(database.db)];
  const [first, second, ended] = [await open(user.id), await open(user.id), await open(user.id)];
  await open(other.id);
  await touchSession(database.db, { session_id: first, now: minutesLater(5) });
  await revokeSession(database.db, { session_id: ended, user_id: user.id, now: minutesLater(1) });
  const listed = await listSessions(database.db, { user_id: user.id, now: minutesLater(6) });
  expect(listed.map(({ id }) => id)).toEqual([first, second]);
  expect(listed[0]).toEqual({
    id: first,
    user_agent: 'Firefox',
    created_at: sampleTime.toISOString(),
    last_used_at: minutesLater(5).toISOString(),
    expires_at: minutesLater(60).toISOString(),
  });
  expect(await listSessions(database.db, { user_id: user.id, now: minutesLater(60) })).toEqual([]);
});

test('deleteExpiredSessions deletes those whose time is over and no other', async () => {
  const { id: user_id } = await insertSampleUser(database.db);
  const id = await open(user_id);
  const count = async () =>
    (await database.db.selectFrom('sessions').selectAll().where('id', '=', id).execute()).length;
  await deleteExpiredSessions(database.db, { now: minutesLater(59) });
  expect(await count()).toBe(1);
  await deleteExpiredSessions(database.db, { now: minutesLater(60) });
  expect(await count()).toBe(0);
});
