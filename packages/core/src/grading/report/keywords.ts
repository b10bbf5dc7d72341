import type { Analysis } from '../analysis.ts';

const most = 12;

/** The telling words of the expected points that the answer uses, as the answer spells them. */
export function keywordsMentioned({ coverage, answer }: Analysis): string[] {
  const wanted = new Map(
    coverage.claims.flatMap(({ wording }) =>
      wording.wanted.map(({ term, worth }) => [term.stem, worth]),
    ),
  );
  const said = answer.terms.filter(({ stem, text }) => wanted.has(stem) && text.length > 2);
  const telling = said.toSorted((a, b) => (wanted.get(b.stem) ?? 0) - (wanted.get(a.stem) ?? 0));
  return telling.slice(0, most).map(({ start, end }) => answer.text.slice(start, end));
}
