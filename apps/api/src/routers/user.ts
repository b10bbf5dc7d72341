import {
  activitySchema,
  changePasswordInputSchema,
  deleteAccountInputSchema,
  messageResponseSchema,
  updateProfileInputSchema,
  userExportSchema,
  userResponseSchema,
  userStatsSchema,
} from '@interview/core';
import { deleteUser, exportUser, updateUser, userActivity, userStats } from '@interview/db';
import type { TRPCRouterRecord } from '@trpc/server';
import { changePassword, confirmPassword } from '../auth/own-password.ts';
import { userProcedure } from '../trpc/procedures.ts';

const tag = 'User';
const path = '/api/user/profile';

export const userRouter = {
  profile: userProcedure
    .meta({ rest: { method: 'get', path, tag, summary: 'Get current user profile' } })
    .output(userResponseSchema)
    .query(({ ctx }) => ctx.user),

  updateProfile: userProcedure
    .meta({
      rest: {
        method: 'put',
        path,
        tag,
        summary: 'Update current user profile',
        errors: ['username_taken'],
      },
    })
    .input(updateProfileInputSchema)
    .output(userResponseSchema)
    .mutation(({ ctx, input }) =>
      updateUser(ctx.database.db, { ...input, user_id: ctx.user.id, now: ctx.clock() }),
    ),

  stats: userProcedure
    .meta({
      rest: { method: 'get', path: '/api/user/stats', tag, summary: 'Get dashboard statistics' },
    })
    .output(userStatsSchema)
    .query(({ ctx }) => userStats(ctx.database.db, { user_id: ctx.user.id })),

  activity: userProcedure
    .output(activitySchema)
    .query(({ ctx }) => userActivity(ctx.database.db, { user_id: ctx.user.id, now: ctx.clock() })),

  changePassword: userProcedure
    .input(changePasswordInputSchema)
    .output(messageResponseSchema)
    .mutation(async ({ ctx, input }) => {
      await changePassword(ctx, input);
      return { message: 'Password changed; other devices are signed out' };
    }),

  exportData: userProcedure.output(userExportSchema).query(async ({ ctx }) => ({
    exported_at: ctx.clock().toISOString(),
    user: ctx.user,
    ...(await exportUser(ctx.database.db, { user_id: ctx.user.id })),
  })),

  deleteAccount: userProcedure
    .input(deleteAccountInputSchema)
    .output(messageResponseSchema)
    .mutation(async ({ ctx, input }) => {
      await confirmPassword(ctx, input.password);
      await deleteUser(ctx.database.db, { user_id: ctx.user.id });
      ctx.caller.setCookie(undefined);
      return { message: 'Account deleted' };
    }),
} satisfies TRPCRouterRecord;
