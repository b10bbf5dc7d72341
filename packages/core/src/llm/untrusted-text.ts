/**
 * Puts text that a candidate wrote between two markers it cannot contain, so that a model can tell
 * it from instructions. The marker is made longer until the text does not hold it.
 */
export function fenceUntrusted(text: string): string {
  let marker = 'CANDIDATE_ANSWER';
  while (text.includes(marker)) marker += '_X';
  return `<<<${marker}\n${text}\n${marker}>>>`;
}
