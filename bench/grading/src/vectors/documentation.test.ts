import { expect, test } from 'vitest';
import { isProse } from './documentation.ts';

test.each([
  ['The sort is stable, so that equal elements keep the order in which they were added.', true],
  ['Returns the value of the key, or the default if the key is not in the map.', true],
  [
    'void QAbstractItemModel::beginInsertRows(const QModelIndex &parent, int first, int last)',
    false,
  ],
  [
    'lang_dropindex.html doclist.html keyword_index.html lang_createindex.html partialindex.html',
    false,
  ],
  ['Raspberry apples pears plums cherries grapes melons figs dates.', false],
  ['It is short.', false],
])('%s', (text, prose) => {
  expect(isProse(text)).toBe(prose);
});
