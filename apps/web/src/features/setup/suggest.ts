/** How many suggestions are shown while nothing narrows them down. */
const shown = 50;

/**
 * The names in which each typed word starts a word; names that start with the text come first, and the
 * order is otherwise kept.
 */
export function suggest(names: readonly string[], typed: string): string[] {
  const text = typed.trim().toLowerCase();
  const words = text.split(/\s+/).filter(Boolean);
  const fitting = names.filter((name) => {
    const parts = name.toLowerCase().split(/[\s/(-]+/);
    return words.every(
      (word) => parts.some((part) => part.startsWith(word)) || startsWith(name, word),
    );
  });
  return fitting
    .toSorted((a, b) => Number(startsWith(b, text)) - Number(startsWith(a, text)))
    .slice(0, shown);
}

function startsWith(name: string, text: string): boolean {
  return text !== '' && name.toLowerCase().startsWith(text);
}
