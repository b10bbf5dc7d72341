import { createInterviewInputSchema, type CreateInterviewInput } from '@interview/core';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useSearchParams } from 'wouter';
import { trpc } from '../../api/trpc.ts';
import { ChoiceGroup } from '../../components/form/choice-group.tsx';
import { schemaResolver } from '../../components/form/schema-resolver.ts';
import { difficultyChoices, modeChoices, typeChoices } from './choices.tsx';
import { FocusField } from './focus-field.tsx';
import { JobTextField } from './job-text-field.tsx';
import { LengthField } from './length-field.tsx';
import { RoleField } from './role-field.tsx';
import { setupFromQuery } from './setup-query.ts';
import { SetupSummary } from './setup-summary.tsx';
import { setupTexts } from './texts.ts';
import { useCreation } from './use-creation.ts';

export function SetupForm() {
  const [query] = useSearchParams();
  const catalog = trpc.interview.catalog.useQuery(undefined, { staleTime: Infinity }).data;
  const [defaults] = useState(() => setupFromQuery(query));
  const form = useForm<CreateInterviewInput>({
    resolver: schemaResolver(createInterviewInputSchema),
    defaultValues: defaults,
  });
  const { creation, create } = useCreation();
  const setup = { ...defaults, ...useWatch({ control: form.control }) };
  const { errors, isSubmitted } = form.formState;
  const set = <Name extends keyof CreateInterviewInput>(
    name: Name,
    value: CreateInterviewInput[Name],
  ) => form.setValue<keyof CreateInterviewInput>(name, value, { shouldValidate: isSubmitted });
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit(create, focusRole)(event)}
      className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-12"
    >
      <div className="grid gap-8">
        <RoleField
          value={setup.job_role}
          roles={catalog?.roles.map(({ name }) => name) ?? []}
          error={errors.job_role?.message}
          onChange={(role) => set('job_role', role)}
        />
        <JobTextField
          catalog={catalog}
          onRole={(role) => set('job_role', role)}
          onSkill={(skill) => set('focus_skill', skill)}
        />
        <ChoiceGroup
          legend={setupTexts.difficulty.legend}
          name="difficulty"
          value={setup.difficulty}
          choices={difficultyChoices}
          onChange={(difficulty) => set('difficulty', difficulty)}
          className="sm:grid-cols-3"
        />
        <ChoiceGroup
          legend={setupTexts.type.legend}
          name="question_type"
          value={setup.question_type}
          choices={typeChoices}
          onChange={(type) => set('question_type', type)}
          className="sm:grid-cols-2 xl:grid-cols-3"
        />
        <ChoiceGroup
          legend={setupTexts.mode.legend}
          name="mode"
          value={setup.mode}
          choices={modeChoices}
          onChange={(mode) => set('mode', mode)}
          className="sm:grid-cols-2"
        />
        <div className="grid gap-8 sm:grid-cols-2">
          <LengthField
            value={setup.num_questions}
            error={errors.num_questions?.message}
            onChange={(count) => set('num_questions', count)}
          />
          <FocusField
            value={setup.focus_skill ?? null}
            role={setup.job_role}
            catalog={catalog}
            onChange={(skill) => set('focus_skill', skill)}
          />
        </div>
      </div>
      <div>
        <SetupSummary setup={setup} creation={creation} />
      </div>
    </form>
  );
}

/** The role is the one field that can be wrong. */
function focusRole(): void {
  document.querySelector<HTMLInputElement>('input[name=job_role]')?.focus();
}
