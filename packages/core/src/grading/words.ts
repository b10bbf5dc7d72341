const emptyWords = new Set(
  'a an and are as at be by can do does for from has have how i in into is it its of on or so that the their them then there these they this to was we what when which while why will with would you your'.split(
    ' ',
  ),
);

/** The telling words of a text, in lower case. */
export function words(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []).filter(
    (word) => !emptyWords.has(word),
  );
}

/** A word without its commonest endings. */
export function stem(word: string): string {
  return word.length <= 4 ? word : word.replace(/(ies|es|s|ing|ed|ly|ation|ions?|ment|er)$/, '');
}
