import { type Kysely, sql } from 'kysely';

/** The caller's own id of the request that made an interview: asked again, it makes no second one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table interviews add column request_id varchar(64)`.execute(db);
  await sql`
    alter table interviews add constraint interviews_request_id_key unique (user_id, request_id)
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table interviews drop column request_id`.execute(db);
}
