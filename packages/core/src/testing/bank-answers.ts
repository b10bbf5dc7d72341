/** Good answers to questions of the bank, said as a candidate would, not as the bank does. */
export const goodAnswers: Readonly<Record<string, string>> = {
  'react-list-keys':
    'React compares the old and the new list by key, so the key is what tells it which row is which. ' +
    'If the index is the key and I delete the first row, every following row moves up by one and takes over the identity of the row before it, so React removes the last component instead of the first. ' +
    'The props are fresh, but the local state and the text that sits in the DOM inputs stay with the key, and that is why they show up next to the wrong items. ' +
    'I would give each to-do a stable unique id, from the database or generated when it is created, and use it as the key. ' +
    'Calling Math.random during render is no fix, because every row would be remounted and lose its state on each render.',
  'algorithms-binary-search-contract':
    'The array has to be sorted by the same key and comparison that we search with, otherwise throwing half of it away is wrong. ' +
    'Every comparison discards half of the remaining range, so it takes O(log n) steps, about twenty for a million elements. ' +
    'People mix inclusive and exclusive upper bounds, so I pick one convention, for example half-open, and keep it everywhere. ' +
    'Each round must make the range smaller: setting low to mid instead of mid plus one can loop forever. ' +
    'And I compute the middle as low + (high - low) / 2, because adding low and high may overflow an integer.',
  'data-structures-lru-cache':
    'I combine a hash map from key to node with a doubly linked list that keeps the order of use. ' +
    'On every get and every put I unlink the node and move it to the front of the list, so the front is the most recently used. ' +
    'When the cache is over capacity I remove the node at the tail and delete its key from the map as well. ' +
    'Putting a key that exists only replaces the value and refreshes its position, nothing is evicted. ' +
    'Get and put are O(1) time and the memory is O(capacity); with dummy head and tail nodes there are no special cases for an empty list. With capacity 0 put does nothing.',
  'ci-cd-deploy-gone-wrong-story':
    'Last spring I was responsible for release 4.2 of our checkout; it broke the coupon field, and about 8 percent of customers could not pay. ' +
    'I had no idea yet what the cause was, so I reverted to the earlier version first instead of debugging in production, which took six minutes. ' +
    'During the incident I told support and my manager openly that it was my release and my mistake, and wrote an update every fifteen minutes. ' +
    'The next day we held a blameless review in which we asked which check in the pipeline was missing rather than who was to blame. ' +
    'I then added an automated safeguard: a canary stage that sends five percent of the traffic to the new version and rolls back by itself when payments fall. ' +
    'As a result our change failure rate dropped from 12 to 4 percent and recovery became faster, from forty minutes to seven.',
  'algorithms-typeahead-in-process':
    'I store the product names in a trie, a prefix tree, so that a prefix leads straight to its node. ' +
    'At every node I keep the ten most popular completions, calculated ahead of time, so a keystroke is just a walk of a few steps. ' +
    '200,000 short names are a few tens of megabytes, so the entire index fits in the memory of one machine and I need no cluster. ' +
    'Every night a new index is built in the background and then swapped in atomically by replacing the reference. ' +
    'The browser debounces keystrokes by about 100 ms and discards stale responses that come back out of order. ' +
    'Names and queries are both lower-cased and stripped of accents before they are compared.',
};
