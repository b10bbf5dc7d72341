/** Endings and what replaces them, longest first; a stem keeps at least `least` letters. */
const endings: ReadonlyArray<readonly [ending: string, put: string, least: number]> = [
  ['ization', 'ize', 3],
  ['isation', 'ize', 3],
  ['ational', 'ate', 3],
  ['fulness', 'ful', 3],
  ['iveness', 'ive', 3],
  ['ability', 'able', 3],
  ['ibility', 'ible', 3],
  ['nesses', '', 3],
  ['encies', 'ent', 3],
  ['ancies', 'ant', 3],
  ['ations', 'ate', 3],
  ['ements', 'e', 4],
  ['ation', 'ate', 3],
  ['ement', 'e', 4],
  ['ments', '', 4],
  ['ities', '', 4],
  ['ively', 'ive', 3],
  ['ising', 'ize', 2],
  ['izing', 'ize', 2],
  ['ised', 'ize', 2],
  ['ises', 'ize', 3],
  ['sses', 'ss', 1],
  ['ency', 'ent', 3],
  ['ancy', 'ant', 3],
  ['ness', '', 3],
  ['ment', '', 4],
  ['ally', 'al', 3],
  ['ings', '', 3],
  ['ions', '', 4],
  ['ence', 'ent', 3],
  ['ance', 'ant', 3],
  ['ity', '', 4],
  ['ies', 'y', 2],
  ['ied', 'y', 2],
  ['ise', 'ize', 3],
  ['ing', '', 3],
  ['ion', '', 4],
  ['ely', 'e', 3],
  ['ers', '', 4],
  ['ors', '', 4],
  ['ed', '', 3],
  ['es', 'e', 2],
  ['ly', '', 3],
  ['er', '', 4],
  ['or', '', 4],
  ['al', '', 4],
  ['s', '', 2],
];

/** Forms that no ending explains. */
const irregular: Readonly<Record<string, string>> = {
  built: 'build',
  chosen: 'choos',
  chose: 'choos',
  children: 'child',
  data: 'data',
  does: 'do',
  done: 'do',
  given: 'giv',
  gave: 'giv',
  held: 'hold',
  indices: 'index',
  indexes: 'index',
  kept: 'keep',
  knew: 'know',
  known: 'know',
  less: 'less',
  lost: 'lose',
  matrices: 'matrix',
  process: 'process',
  queries: 'query',
  ran: 'run',
  sent: 'send',
  stored: 'stor',
  taken: 'tak',
  took: 'tak',
  this: 'this',
  unless: 'unless',
  vertices: 'vertex',
  written: 'writ',
  wrote: 'writ',
};

/**
 * The stem of a lower-case word: one ending off, then a doubled consonant and a final `e`, so that
 * "sorted", "sorting" and "sorts" meet. Words with digits or signs stay as they are.
 */
export function stem(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  return tidy(withoutEnding(word));
}

function withoutEnding(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  for (const [ending, put, least] of endings)
    if (word.endsWith(ending) && word.length - ending.length >= least)
      return withoutAte(word.slice(0, -ending.length) + put);
  return withoutAte(word);
}

/** "iterate", "iterator" and "iteration" share "iterat". */
function withoutAte(word: string): string {
  return word.length > 5 && word.endsWith('ate') ? word.slice(0, -1) : word;
}

function tidy(word: string): string {
  const single = /([^aeiouls])\1$/.test(word) ? word.slice(0, -1) : word;
  return single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single;
}
