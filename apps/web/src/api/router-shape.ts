import * as core from '@interview/core';
import { initTRPC } from '@trpc/server';
import { z } from 'zod';

const t = initTRPC.create({
  errorFormatter: ({ shape }) => ({
    ...shape,
    data: {
      code: shape.data.code,
      http_status: 500,
      path: null as string | null,
      code_name: null as core.ErrorCode | null,
      retry_after: null as number | null,
      issues: [] as { readonly loc: readonly (string | number)[]; readonly msg: string; readonly type: string }[],
    },
  }),
});
const p = t.procedure;
declare function any<T>(): T;
const iv = core.interviewIdInputSchema;
const user = z.object({ activity: z.any() });
void user;
interface Activity { days: { date: string; answers: number }[]; current_streak: number; scores: { interview_id: string; job_role: string; overall_score: number; completed_at: string }[] }
export const router = t.router({
  auth: {
    register: p.input(core.registerInputSchema).mutation(() => any<core.UserResponse>()),
    login: p.input(core.loginInputSchema).mutation(() => any<core.TokenResponse>()),
    me: p.query(() => any<core.UserResponse>()),
    logout: p.mutation(() => any<core.MessageResponse>()),
    sessions: p.query(() => any<core.SessionResponse[]>()),
    revokeSession: p.input(z.object({ session_id: z.string() })).mutation(() => any<core.MessageResponse>()),
    logoutEverywhere: p.mutation(() => any<core.MessageResponse>()),
  },
  user: {
    profile: p.query(() => any<core.UserResponse>()),
    updateProfile: p.input(core.updateProfileInputSchema).mutation(() => any<core.UserResponse>()),
    changePassword: p.input(core.changePasswordInputSchema).mutation(() => any<core.MessageResponse>()),
    stats: p.query(() => any<core.UserStats>()),
    activity: p.query(() => any<Activity>()),
    exportData: p.query(() => any<Record<string, unknown>>()),
    deleteAccount: p.input(core.deleteAccountInputSchema).mutation(() => any<core.MessageResponse>()),
  },
  interview: {
    catalog: p.query(() => any<core.Catalog>()),
    create: p.input(core.createInterviewInputSchema).mutation(() => any<core.InterviewDetail>()),
    createStream: p.input(core.createInterviewInputSchema).mutation(() => any<AsyncGenerator<core.CreateProgress, void, unknown>>()),
    list: p.input(core.listInterviewsInputSchema).query(() => any<core.InterviewList>()),
    get: p.input(iv).query(() => any<core.InterviewDetail>()),
    submitAnswer: p.input(core.submitAnswerInputSchema).mutation(() => any<core.SubmitAnswerResponse>()),
    submitAnswerStream: p.input(core.submitAnswerInputSchema).mutation(() => any<AsyncGenerator<core.SubmitProgress, void, unknown>>()),
    skip: p.input(core.questionIdInputSchema).mutation(() => any<core.SkipQuestionResponse>()),
    complete: p.input(iv).mutation(() => any<core.InterviewClosed>()),
    abandon: p.input(iv).mutation(() => any<core.InterviewClosed>()),
    remove: p.input(iv).mutation(() => any<core.MessageResponse>()),
    results: p.input(iv).query(() => any<core.InterviewResults>()),
    score: p.input(core.scoreInputSchema).query(() => any<core.InterviewScore>()),
    retake: p.input(iv).mutation(() => any<core.InterviewDetail>()),
  },
  skillGap: {
    analyze: p.input(iv).mutation(() => any<core.SkillGapAnalysis>()),
    list: p.query(() => any<core.SkillGapList>()),
    byInterview: p.input(iv).query(() => any<core.SkillGapList>()),
  },
  system: { info: p.query(() => any<unknown>()), ready: p.query(() => any<unknown>()) },
  practice: {
    sample: p.input(core.sampleQuestionInputSchema).query(() => any<core.SampleQuestion>()),
    tryQuestion: p.input(core.tryQuestionInputSchema).mutation(() => any<core.TryQuestionResponse>()),
  },
});
export type AppRouter = typeof router;
