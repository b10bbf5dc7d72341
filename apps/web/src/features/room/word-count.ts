let segmenter: Intl.Segmenter | undefined;

/** How many words a text has, in any script. */
export function countWords(text: string): number {
  // An empty answer must not wait for the segmenter, which is slow to make.
  if (text === '') return 0;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1;
  return count;
}
