import type { Migration } from 'kysely/migration';
import * as initial from './001-initial.ts';
import * as interviewRequestId from './002-interview-request-id.ts';

/** Every migration by name, oldest first. One that has landed is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-initial': initial,
  '002-interview-request-id': interviewRequestId,
};
