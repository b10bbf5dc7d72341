/** Shortest word in which one slip of the keyboard is forgiven, and the shortest with two. */
const oneSlip = 5;
const twoSlips = 9;

/** True when two different words differ by so few slips (a letter added, lost, changed, swapped) that one may be the other misspelt. */
export function isTypo(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < oneSlip || Math.abs(a.length - b.length) > 2) return false;
  const allowed = shorter >= twoSlips ? 2 : 1;
  if (a[0] !== b[0] && a[0] !== b[1] && a[1] !== b[0]) return false;
  return slips(a, b, allowed) <= allowed;
}

/** Damerau–Levenshtein distance (optimal string alignment), or more than `limit` once it must exceed it. */
export function slips(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
