import type { Catalog } from '@interview/core';

/** What a job description names that an interview can be about. */
export interface JobText {
  readonly role: string | undefined;
  /** The most named first. */
  readonly skills: readonly string[];
}

const shownSkills = 6;

/** Looks for the roles and skills of the catalogue in a job description; nothing of it leaves the page. */
export function readJobText(text: string, { roles, skill_categories }: Catalog): JobText {
  const words = plain(text);
  const named = (name: string) => words.split(plain(name)).length - 1;
  const role = roles
    .map(({ name }) => name)
    .filter((name) => named(name) > 0)
    .toSorted(
      (a, b) => b.length - a.length || words.indexOf(plain(a)) - words.indexOf(plain(b)),
    )[0];
  const skills = skill_categories
    .filter((name) => named(name) > 0)
    .toSorted((a, b) => named(b) - named(a))
    .slice(0, shownSkills);
  return { role, skills };
}

/** Lower case, single spaces around and between the words: `Front-End` is `front end`, `C++` stays. */
function plain(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}+#]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [];
  return ` ${words.join('  ')} `;
}
