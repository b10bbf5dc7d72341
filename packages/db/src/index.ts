export { createDb, type DatabaseHandle, type DbConfig } from './create-db.ts';
export { DataDirInUseError } from './data-dir-lock.ts';
export { isBusy, isUnreachable } from './database-errors.ts';
export type { Database } from './database.ts';
export { type MigrationStatus, migrateToLatest, migrationStatus, rollback } from './migrate.ts';
export { runTransaction } from './run-transaction.ts';
export { pingDatabase } from './queries/ping.ts';
export { userActivity } from './queries/activity.ts';
export { listInterviews } from './queries/interview-list.ts';
export {
  closeInterview,
  copyInterview,
  deleteInterview,
  findInterview,
  findRequestedInterview,
  insertInterview,
} from './queries/interviews.ts';
export { askedBankIds, findQuestion, skillScores, skipQuestion } from './queries/questions.ts';
export { consumeRateLimit, deleteOldRateLimits, refundRateLimit } from './queries/rate-limits.ts';
export { listOutdatedResponses, type OutdatedResponse } from './queries/outdated-responses.ts';
export {
  claimPendingResponses,
  insertResponse,
  listResponses,
  markGradingFailed,
  releaseLeases,
  saveEvaluation,
} from './queries/responses.ts';
export {
  deleteExpiredSessions,
  findSessionUser,
  insertSession,
  listSessions,
  revokeAllSessions,
  revokeSession,
  touchSession,
} from './queries/sessions.ts';
export {
  listInterviewSkillGaps,
  listSkillGaps,
  newestSkillGaps,
  replaceSkillGaps,
  skillResults,
} from './queries/skill-gaps.ts';
export { exportUser } from './queries/user-export.ts';
export {
  deleteUser,
  findPasswordHash,
  findUserByEmail,
  insertUser,
  updatePasswordHash,
  updateUser,
  userStats,
} from './queries/users.ts';
