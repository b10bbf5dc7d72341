import {
  difficultySchema,
  interviewSortSchema,
  interviewStatusSchema,
  interviewTypeSchema,
} from '@interview/core';
import { SelectField } from '../../components/form/field.tsx';
import { texts } from '../../texts.ts';
import type { Filters } from './filters.ts';
import { SearchField } from './search-field.tsx';
import { historyTexts as words } from './texts.ts';

interface Props {
  readonly filters: Filters;
  readonly onChange: (changed: Partial<Filters>) => void;
}

export function FilterBar({ filters, onChange }: Props) {
  return (
    <search
      aria-label={words.filters}
      className="mb-6 grid grid-cols-2 gap-x-3 gap-y-4 md:grid-cols-3 lg:grid-cols-[minmax(0,2fr)_repeat(4,minmax(0,1fr))]"
    >
      <div className="max-md:col-span-2 max-lg:md:col-span-2">
        <SearchField search={filters.search ?? ''} onSearch={(search) => onChange({ search })} />
      </div>
      <Filter
        words={words.status}
        value={filters.status}
        options={interviewStatusSchema.options}
        names={texts.status}
        onChange={(status) => onChange({ status })}
      />
      <Filter
        words={words.difficulty}
        value={filters.difficulty}
        options={difficultySchema.options}
        names={texts.difficulty}
        onChange={(difficulty) => onChange({ difficulty })}
      />
      <Filter
        words={words.question_type}
        value={filters.question_type}
        options={interviewTypeSchema.options}
        names={texts.type}
        onChange={(question_type) => onChange({ question_type })}
      />
      <SelectField
        label={words.sort.label}
        value={filters.sort}
        onChange={({ target }) => onChange({ sort: interviewSortSchema.parse(target.value) })}
      >
        {interviewSortSchema.options.map((sort) => (
          <option key={sort} value={sort}>
            {words.sort.options[sort]}
          </option>
        ))}
      </SelectField>
    </search>
  );
}

interface FilterProps<T extends string> {
  readonly words: { readonly label: string; readonly any: string };
  readonly value: T | undefined;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onChange: (value: T | undefined) => void;
}

function Filter<T extends string>({ words: { label, any }, ...filter }: FilterProps<T>) {
  const { value, options, names, onChange } = filter;
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      onChange={({ target }) => onChange(options.find((option) => option === target.value))}
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {names[option]}
        </option>
      ))}
    </SelectField>
  );
}
