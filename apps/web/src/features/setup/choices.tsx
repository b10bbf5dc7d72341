import {
  difficultySchema,
  interviewModeSchema,
  interviewTypeSchema,
  type Difficulty,
  type InterviewMode,
  type InterviewType,
} from '@interview/core';
import { Blocks, Braces, Cpu, MessagesSquare, Shuffle, type LucideIcon } from 'lucide-react';
import type { Choice } from '../../components/form/choice-group.tsx';
import { texts } from '../../texts.ts';
import { setupTexts } from './texts.ts';

const typeIcons: Record<InterviewType, LucideIcon> = {
  mixed: Shuffle,
  technical: Cpu,
  behavioral: MessagesSquare,
  coding: Braces,
  system_design: Blocks,
};

export const difficultyChoices: readonly Choice<Difficulty>[] = difficultySchema.options.map(
  (value) => ({
    value,
    label: texts.difficulty[value],
    hint: setupTexts.difficulty.hints[value],
  }),
);

/** The usual kind first. */
export const typeChoices: readonly Choice<InterviewType>[] = interviewTypeSchema.options
  .toSorted((a, b) => Number(b === 'mixed') - Number(a === 'mixed'))
  .map((value) => {
    const Icon = typeIcons[value];
    return {
      value,
      label: texts.type[value],
      hint: setupTexts.type.hints[value],
      icon: <Icon className="size-4.5" aria-hidden />,
      // Twice as wide as each of the other four: no row has a hole.
      ...(value === 'mixed' && { className: 'sm:col-span-2' }),
    };
  });

export const modeChoices: readonly Choice<InterviewMode>[] = interviewModeSchema.options.map(
  (value) => ({ value, label: texts.mode[value], hint: setupTexts.mode.hints[value] }),
);
