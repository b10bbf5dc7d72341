import { wantedOf } from '../prepared-question.ts';
import type { Term } from '../text/terms.ts';
import { emptyTalk, fillers, negations } from '../text/word-lists.ts';
import { cosineOf, type WordVectors } from '../vectors/word-vectors.ts';
import { contradictions } from './contradictions.ts';
import { shareOf } from './coverage.ts';
import type { Features, Graded } from './graded.ts';
import { meaningOf } from './meaning.ts';
import { misconceptionFeatures } from './misconceptions.ts';
import { commonSequence, exactOverlap, letterOverlap, longestRun, pairOverlap } from './overlap.ts';
import { harmonic, nearestTo } from './nearest.ts';
import { matchClaims, matchFeatures } from './unit-matches.ts';

/** What the score model is told of an answer. */
export function answerFeatures(graded: Graded): Features {
  const matches = matchClaims(graded);
  return {
    ...coverageFeatures(graded),
    ...matchFeatures(matches),
    ...misconceptionFeatures(graded, matches),
    ...overlapFeatures(graded),
    ...meaningFeatures(graded),
    ...topicFeatures(graded),
    ...formFeatures(graded),
    ...questionFeatures(graded),
    ...contradictions(graded.coverage.claims, graded.answer, graded.question.asked),
  };
}

function coverageFeatures({ coverage, question, answer, vectors }: Graded): Features {
  const { claims, alignment } = coverage;
  const weights = claims.reduce((sum, { claim }) => sum + claim.weight, 0) || 1;
  const mean = (value: (claim: (typeof claims)[number]) => number): number =>
    claims.reduce((sum, claim) => sum + claim.claim.weight * value(claim), 0) / weights;
  const together = claims.map((claim) => claim.together);
  const wanted = claims.flatMap(({ wording }) => wording.wanted);
  const bare = wanted.map(({ term }) => ({ term, worth: term.weight }));
  const rare = wanted.toSorted((a, b) => b.worth - a.worth).slice(0, 3);
  const said = wantedOf(answer.terms, question.askedStems);
  const precision = shareOf(said, nearestTo(wanted, vectors));
  return {
    together: mean((claim) => claim.together),
    overall: mean((claim) => claim.overall),
    togetherSquared: mean((claim) => claim.together ** 2),
    leastTogether: Math.min(1, ...together),
    mostTogether: Math.max(0, ...together),
    touched: mean((claim) => (claim.together > 0.35 ? 1 : 0)),
    halfCovered: mean((claim) => (claim.together > 0.5 ? 1 : 0)),
    mostlyCovered: mean((claim) => (claim.together > 0.7 ? 1 : 0)),
    undemoted: shareOf(bare, ({ stem }) => alignment.overall(stem)),
    exact: exactOverlap(wanted, answer),
    exactUndemoted: exactOverlap(bare, answer),
    rarest: shareOf(rare, ({ stem }) => alignment.overall(stem)),
    precision,
    saidWorth: Math.log1p(said.reduce((sum, { worth }) => sum + worth, 0)),
    uniform: shareOf(
      wanted.map(({ term }) => ({ term, worth: 1 })),
      ({ stem }) => alignment.overall(stem),
    ),
    surely: shareOf(wanted, ({ stem }) => (alignment.overall(stem) >= 0.85 ? 1 : 0)),
    hardly: shareOf(wanted, ({ stem }) => (alignment.overall(stem) < 0.3 ? 1 : 0)),
    nearMeaning: shareOf(wanted, ({ stem }) =>
      alignment.overall(stem) < 1 ? alignment.overall(stem) : 0,
    ),
    newOnly: shareOf(
      wanted.filter(({ term }) => !question.askedStems.has(term.stem)),
      ({ stem }) => alignment.overall(stem),
    ),
    askedOnly: shareOf(
      wanted.filter(({ term }) => question.askedStems.has(term.stem)),
      ({ stem }) => alignment.overall(stem),
    ),
    f1: harmonic(
      mean((claim) => claim.overall),
      precision,
    ),
    spread: mean((claim) => claim.overall) - mean((claim) => claim.together),
    foundWorth: Math.log1p(
      wanted.reduce((sum, { term, worth }) => sum + worth * alignment.overall(term.stem), 0),
    ),
  };
}

function overlapFeatures({ coverage, question, answer }: Graded): Features {
  const reference = coverage.claims.flatMap(({ wording }) => wording.text.tokens);
  const text = coverage.claims.map(({ wording }) => wording.text.text).join(' ');
  return {
    run: longestRun(reference, answer.tokens),
    pairs: pairOverlap(reference, answer.tokens),
    sequence: commonSequence(reference, answer.tokens),
    sequenceBack: commonSequence(answer.tokens, reference),
    letters: letterOverlap(text, answer.text),
    modelLetters: letterOverlap(question.model.text, answer.text),
    askedLetters: letterOverlap(question.content.question, answer.text),
  };
}

function meaningFeatures({ coverage, question, answer, vectors }: Graded): Features {
  const terms = coverage.claims.flatMap(({ wording }) => wording.text.terms);
  const said = meaningOf(answer.terms, vectors);
  const wanted = meaningOf(terms, vectors);
  const saidNew = meaningOf(answer.terms, vectors, question.askedStems);
  const wantedNew = meaningOf(terms, vectors, question.askedStems);
  const asked = meaningOf(question.asked.terms, vectors);
  const ofUnits = answer.units.map(({ tokens }) => cosineOf(meaningOf(tokens, vectors), wanted));
  return {
    meaning: cosineOf(said, wanted),
    meaningNew: cosineOf(saidNew, wantedNew),
    meaningAsked: cosineOf(said, asked),
    wantedAsked: cosineOf(wanted, asked),
    bestUnit: Math.max(0, ...ofUnits),
    meanUnit: ofUnits.reduce((sum, value) => sum + value, 0) / Math.max(1, ofUnits.length),
    meaningGain: cosineOf(said, wanted) - cosineOf(said, asked),
  };
}

/** How near the answer's words are to any word of the question, its points and its model answer. */
function topicFeatures({ question, coverage, answer, vectors }: Graded): Features {
  const subject = new Map(
    [question.asked, question.model, ...coverage.claims.map(({ wording }) => wording.text)]
      .flatMap(({ terms }) => terms)
      .map((term) => [term.stem, term]),
  );
  let near = 0;
  let far = 0;
  let all = 0;
  for (const term of answer.terms) {
    const closest = subject.has(term.stem) ? 1 : closestCosine(term, subject.values(), vectors);
    near += term.weight * closest;
    if (closest < 0.4) far += term.weight;
    all += term.weight;
  }
  return {
    topical: all > 0 ? near / all : 0,
    far: all > 0 ? far / all : 1,
    farWorth: Math.log1p(far),
  };
}

function closestCosine(term: Term, subject: Iterable<Term>, vectors: WordVectors): number {
  if (term.rank === -1) return 0;
  let closest = 0;
  for (const { rank } of subject)
    if (rank !== -1) closest = Math.max(closest, vectors.cosine(term.rank, rank));
  return closest;
}

function formFeatures({ answer, question }: Graded): Features {
  const { tokens, terms, units } = answer;
  const count = Math.max(1, tokens.length);
  const share = (test: (token: Term) => boolean): number => tokens.filter(test).length / count;
  const content = tokens.filter(({ grammatical }) => !grammatical);
  return {
    length: Math.log1p(tokens.length),
    units: Math.log1p(units.length),
    distinct: terms.length / Math.max(1, content.length),
    grammatical: share(({ grammatical }) => grammatical),
    unknown: share(({ rank, grammatical }) => rank === -1 && !grammatical),
    weight: content.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, content.length),
    askedShare:
      content.filter(({ stem }) => question.askedStems.has(stem)).length /
      Math.max(1, content.length),
    negations: share(({ text }) => negations.has(text)),
    fillers: share(({ text }) => fillers.has(text)),
    emptyTalk: share(({ text }) => emptyTalk.has(text)),
    wordLength:
      content.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, content.length),
  };
}

function questionFeatures({ coverage, question, answer }: Graded): Features {
  const { asked, claims } = question;
  const wanted = coverage.claims.reduce((sum, { wording }) => sum + wording.text.tokens.length, 0);
  const starts = (...words: string[]): number =>
    asked.tokens.some(({ text }) => words.includes(text)) ? 1 : 0;
  return {
    wantedLength: Math.log1p(wanted),
    askedLength: Math.log1p(asked.tokens.length),
    claims: Math.log1p(claims.length),
    lengthRatio: Math.log((answer.tokens.length + 1) / (wanted + 1)),
    askedWeight: meanWeight(asked.terms),
    askedUnknown:
      asked.terms.filter(({ rank }) => rank === -1).length / Math.max(1, asked.terms.length),
    wantedWeight: meanWeight(claims.flatMap(({ wordings }) => wordings[0]?.text.terms ?? [])),
    wantedAskedShare:
      1 -
      coverage.claims
        .flatMap(({ wording }) => wording.wanted)
        .reduce((sum, { worth, term }) => sum + worth / term.weight, 0) /
        Math.max(1, coverage.claims.flatMap(({ wording }) => wording.wanted).length),
    asksWhy: starts('why', 'explain', 'reason'),
    asksHow: starts('how'),
    asksWhat: starts('what', 'which', 'where', 'when', 'who'),
    asksDefinition: starts('define', 'definition', 'mean', 'term'),
    asksDifference: starts(
      'difference',
      'differ',
      'compare',
      'advantage',
      'advantages',
      'distinguish',
    ),
    asksList: starts('name', 'list', 'enumerate', 'give', 'mention', 'elements', 'types'),
  };
}

function meanWeight(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, terms.length);
}
