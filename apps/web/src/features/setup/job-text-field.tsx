import type { Catalog } from '@interview/core';
import { useId, useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { readJobText } from './job-text.ts';
import { setupTexts } from './texts.ts';

interface Props {
  readonly catalog: Catalog | undefined;
  readonly onRole: (role: string) => void;
  readonly onSkill: (skill: string) => void;
}

const { jobText: words } = setupTexts;

/** A job description, folded away: what it names can be taken over with one press. */
export function JobTextField({ catalog, onRole, onSkill }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <details className="-mt-4">
      <summary className="link w-fit">{words.open}</summary>
      <label htmlFor={id} className="mt-3 mb-1.5 block font-semibold">
        {words.label}
      </label>
      <textarea
        id={id}
        value={text}
        placeholder={words.placeholder}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setText(target.value)}
        className="block h-36 w-full resize-y rounded-control border border-line-strong bg-surface px-3.5 py-2.5 placeholder:text-ink-faint"
      />
      <p id={`${id}-hint`} className="mt-1.5 text-sm text-ink-soft">
        {words.hint}
      </p>
      <div role="status" className="mt-3 flex flex-wrap items-center gap-2">
        {catalog && text.trim() !== '' && (
          <Found {...readJobText(text, catalog)} onRole={onRole} onSkill={onSkill} />
        )}
      </div>
    </details>
  );
}

type FoundProps = ReturnType<typeof readJobText> & Pick<Props, 'onRole' | 'onSkill'>;

function Found({ role, skills, onRole, onSkill }: FoundProps) {
  if (role === undefined && skills.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      {role !== undefined && (
        <Button look="secondary" size="small" onClick={() => onRole(role)}>
          {words.role(role)}
        </Button>
      )}
      {skills.map((skill) => (
        <Button key={skill} look="secondary" size="small" onClick={() => onSkill(skill)}>
          {words.skill(skill)}
        </Button>
      ))}
    </>
  );
}
