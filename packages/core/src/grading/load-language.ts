import type { Language } from './analysis.ts';
import { readFluency } from './fluency/fluency.ts';
import { type Weights, weightsSchema } from './model/weights.ts';
import { readWordVectors, type VectorData } from './vectors/word-vectors.ts';

/** `full`: 40,000 words and 12,000 of computing, 5 MB compressed. `lite`: 5,000 words, 0.5 MB, for browsers. */
export type GraderSize = 'full' | 'lite';

interface Source {
  vectors(): Promise<{ default: VectorData }>;
  computing?(): Promise<{ default: VectorData }>;
  weights(): Promise<{ default: unknown }>;
}

const sources: Readonly<Record<GraderSize, Source>> = {
  full: {
    vectors: () => import('./vectors/full.json', { with: { type: 'json' } }),
    computing: () => import('./vectors/computing.json', { with: { type: 'json' } }),
    weights: () => import('./model/full.json', { with: { type: 'json' } }),
  },
  lite: {
    vectors: () => import('./vectors/lite.json', { with: { type: 'json' } }),
    weights: () => import('./model/lite.json', { with: { type: 'json' } }),
  },
};

const languages = new Map<GraderSize, Promise<Language>>();
const models = new Map<GraderSize, Promise<Weights>>();

/** The word vectors of this size and the fluency counts; read once, in about 150 ms for `full`. */
export function loadLanguage(size: GraderSize): Promise<Language> {
  return once(languages, size, async () => {
    const [vectors, computing, { default: counts }] = await Promise.all([
      sources[size].vectors(),
      sources[size].computing?.(),
      import('./fluency/counts.json', { with: { type: 'json' } }),
    ]);
    const pairs = counts.pairs.map(
      ([first = 0, second = 0, ratio = 0]) => [first, second, ratio] as const,
    );
    return {
      vectors: readWordVectors(vectors.default),
      fluency: readFluency({ ...counts, pairs }),
      ...(computing !== undefined && { computing: readWordVectors(computing.default) }),
    };
  });
}

/** The trained weights of this size; read once. */
export function loadWeights(size: GraderSize): Promise<Weights> {
  return once(models, size, async () =>
    weightsSchema.parse((await sources[size].weights()).default),
  );
}

function once<Value>(
  kept: Map<GraderSize, Promise<Value>>,
  size: GraderSize,
  load: () => Promise<Value>,
): Promise<Value> {
  const known = kept.get(size) ?? load();
  kept.set(size, known);
  return known;
}
