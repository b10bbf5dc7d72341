/**
 * An id for one wish, so that asking for it again after a lost answer cannot make two. Of random numbers,
 * because `crypto.randomUUID` is missing on a page that came without HTTPS.
 */
export function newRequestId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
