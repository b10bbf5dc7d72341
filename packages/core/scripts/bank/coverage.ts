import type { BankQuestion, Role } from '../../src/bank/schema.ts';
import { difficultySchema, questionTypeSchema } from '../../src/schemas/primitives.ts';
import type { Problem } from './problem.ts';

/** How many questions a role has of one difficulty and kind, its own skills alone. */
export interface Cell {
  readonly role: string;
  readonly difficulty: string;
  readonly type: string;
  readonly questions: number;
}

/** Every role × difficulty × kind, the thinnest first. */
export function coverage(questions: readonly BankQuestion[], roles: readonly Role[]): Cell[] {
  const cells = roles.flatMap((role) => {
    const own = questions.filter(({ skill_category }) => skill_category in role.skills);
    return difficultySchema.options.flatMap((difficulty) =>
      questionTypeSchema.options.map((type) => ({
        role: role.name,
        difficulty,
        type,
        questions: own.filter((one) => one.difficulty === difficulty && one.type === type).length,
      })),
    );
  });
  return cells.toSorted((a, b) => a.questions - b.questions);
}

/** Skills of a role that no file of the bank has. */
export function missingSkills(
  questions: readonly BankQuestion[],
  roles: readonly Role[],
): Problem[] {
  const known = new Set(questions.map(({ skill_category }) => skill_category));
  return roles.flatMap(({ name, skills }) =>
    Object.keys(skills)
      .filter((skill) => !known.has(skill))
      .map((skill) => ({
        id: name,
        field: `skills.${skill}`,
        text: 'no file has this skill_category; add one or take the skill out',
      })),
  );
}
