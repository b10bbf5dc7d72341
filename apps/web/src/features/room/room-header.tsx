import { clsx } from 'clsx';
import type { InterviewDetail, InterviewQuestion } from '@interview/core';
import { Check, LogOut, Redo2 } from 'lucide-react';
import { Link } from 'wouter';
import { paths } from '../../app/paths.ts';
import { texts } from '../../texts.ts';
import { isOpen } from './navigation.ts';
import { roomTexts } from './texts.ts';

interface Props {
  readonly interview: InterviewDetail;
  readonly position: number;
  readonly onJump: (position: number) => void;
}

/** Where one is, what is left, and the way out. */
export function RoomHeader({ interview, position, onJump }: Props) {
  const done = interview.questions.filter((question) => !isOpen(question)).length;
  return (
    <header data-shell className="border-b border-line">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-5 gap-y-2 px-5 py-3">
        <Link
          href={paths.dashboard()}
          aria-label={roomTexts.leave}
          title={roomTexts.leave}
          className="-ml-3 flex min-h-11 items-center gap-2 rounded-control px-3 font-semibold text-ink-soft hover:bg-sunken hover:text-ink"
        >
          <LogOut className="size-5 rotate-180" aria-hidden />
          <span className="max-sm:hidden">{roomTexts.leaveShort}</span>
        </Link>
        <div className="mr-auto min-w-0">
          <p className="truncate font-display font-semibold">{interview.job_role}</p>
          <p className="text-sm text-ink-soft">
            {roomTexts.position(position, interview.total_questions)} · {texts.mode[interview.mode]}
          </p>
        </div>
        <nav aria-label={roomTexts.jump}>
          <ol className="flex flex-wrap gap-1.5">
            {interview.questions.map((question) => (
              <li key={question.id}>
                <JumpButton
                  question={question}
                  current={question.order_number === position}
                  onJump={onJump}
                />
              </li>
            ))}
          </ol>
        </nav>
      </div>
      <div aria-hidden className="h-1 bg-sunken">
        <div
          className="h-full bg-marker transition-[width] duration-500"
          style={{ width: `${(done / interview.total_questions) * 100}%` }}
        />
      </div>
    </header>
  );
}

interface JumpProps {
  readonly question: InterviewQuestion;
  readonly current: boolean;
  readonly onJump: (position: number) => void;
}

function JumpButton({ question, current, onJump }: JumpProps) {
  const { order_number, state } = question;
  return (
    <button
      type="button"
      aria-label={roomTexts.jumpTo(order_number, roomTexts.states[state])}
      aria-current={current ? 'step' : undefined}
      onClick={() => onJump(order_number)}
      className={clsx(
        'grid size-9 place-items-center rounded-full border text-sm font-semibold transition-colors',
        current ? 'border-ink shadow-[inset_0_0_0_1px_var(--ink)]' : 'border-line hover:border-ink',
        isOpen(question) ? 'bg-surface' : 'bg-marker text-on-marker',
      )}
    >
      {!isOpen(question) && <Check className="size-4" aria-hidden />}
      {state === 'skipped' && <Redo2 className="size-4" aria-hidden />}
      {state === 'unanswered' && order_number}
    </button>
  );
}
