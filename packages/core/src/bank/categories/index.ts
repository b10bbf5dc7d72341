import algorithms from './algorithms.json' with { type: 'json' };
import apiDesign from './api-design.json' with { type: 'json' };
import communication from './communication.json' with { type: 'json' };
import dataStructures from './data-structures.json' with { type: 'json' };
import htmlCss from './html-css.json' with { type: 'json' };
import javascript from './javascript.json' with { type: 'json' };
import python from './python.json' with { type: 'json' };
import react from './react.json' with { type: 'json' };

/** Every file of this folder; `pnpm bank:index` writes this list. */
export const bankFiles: readonly unknown[] = [
  algorithms,
  apiDesign,
  communication,
  dataStructures,
  htmlCss,
  javascript,
  python,
  react,
];
