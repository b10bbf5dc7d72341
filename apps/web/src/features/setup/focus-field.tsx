import type { Catalog } from '@interview/core';
import { SelectField } from '../../components/form/field.tsx';
import { setupTexts } from './texts.ts';

interface Props {
  readonly value: string | null;
  readonly role: string;
  readonly catalog: Catalog | undefined;
  readonly onChange: (skill: string | null) => void;
}

/** The skill to practise; the skills of the role stand first. */
export function FocusField({ value, role, catalog, onChange }: Props) {
  const ofRole = catalog?.roles.find(({ name }) => name === role)?.skills ?? [];
  const known = catalog?.skill_categories ?? [];
  const others = known.filter((skill) => !ofRole.includes(skill));
  const isKnown = value === null || ofRole.includes(value) || others.includes(value);
  return (
    <SelectField
      label={setupTexts.focus.label}
      hint={setupTexts.focus.hint}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">{setupTexts.focus.none}</option>
      {!isKnown && <option value={value}>{value}</option>}
      <SkillOptions label={setupTexts.focus.ofRole} skills={ofRole} />
      <SkillOptions label={setupTexts.focus.others} skills={others} />
    </SelectField>
  );
}

interface OptionsProps {
  readonly label: string;
  readonly skills: readonly string[];
}

function SkillOptions({ label, skills }: OptionsProps) {
  if (skills.length === 0) return null;
  return (
    <optgroup label={label}>
      {skills.map((skill) => (
        <option key={skill} value={skill}>
          {skill}
        </option>
      ))}
    </optgroup>
  );
}
