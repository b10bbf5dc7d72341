import algorithms from './algorithms.json' with { type: 'json' };
import apiDesign from './api-design.json' with { type: 'json' };
import applicationSecurity from './application-security.json' with { type: 'json' };
import ciCd from './ci-cd.json' with { type: 'json' };
import cloudInfrastructure from './cloud-infrastructure.json' with { type: 'json' };
import communication from './communication.json' with { type: 'json' };
import concurrency from './concurrency.json' with { type: 'json' };
import containersAndKubernetes from './containers-and-kubernetes.json' with { type: 'json' };
import dataStructures from './data-structures.json' with { type: 'json' };
import htmlCss from './html-css.json' with { type: 'json' };
import javascript from './javascript.json' with { type: 'json' };
import linux from './linux.json' with { type: 'json' };
import objectOrientedDesign from './object-oriented-design.json' with { type: 'json' };
import python from './python.json' with { type: 'json' };
import react from './react.json' with { type: 'json' };
import relationalDatabases from './relational-databases.json' with { type: 'json' };
import softwareTesting from './software-testing.json' with { type: 'json' };
import sql from './sql.json' with { type: 'json' };

/** Every file of this folder; `pnpm bank:index` writes this list. */
export const bankFiles: readonly unknown[] = [
  algorithms,
  apiDesign,
  applicationSecurity,
  ciCd,
  cloudInfrastructure,
  communication,
  concurrency,
  containersAndKubernetes,
  dataStructures,
  htmlCss,
  javascript,
  linux,
  objectOrientedDesign,
  python,
  react,
  relationalDatabases,
  softwareTesting,
  sql,
];
