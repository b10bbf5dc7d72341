import { algorithms } from './synonyms/algorithms.ts';
import { compilersAndBuilds } from './synonyms/compilers-and-builds.ts';
import { dataStructures } from './synonyms/data-structures.ts';
import { databases } from './synonyms/databases.ts';
import { distributedSystems } from './synonyms/distributed-systems.ts';
import { electricity } from './synonyms/electricity.ts';
import { generalEnglish } from './synonyms/general-english.ts';
import { machineLearning } from './synonyms/machine-learning.ts';
import { networks } from './synonyms/networks.ts';
import { objectOrientation } from './synonyms/object-orientation.ts';
import { operatingSystems } from './synonyms/operating-systems.ts';
import { productAndPeople } from './synonyms/product-and-people.ts';
import { programmingLanguages } from './synonyms/programming-languages.ts';
import { security } from './synonyms/security.ts';
import { softwareEngineering } from './synonyms/software-engineering.ts';
import { statisticsAndData } from './synonyms/statistics-and-data.ts';
import { webAndMobile } from './synonyms/web-and-mobile.ts';

const fields = [
  dataStructures,
  algorithms,
  programmingLanguages,
  objectOrientation,
  compilersAndBuilds,
  operatingSystems,
  networks,
  databases,
  distributedSystems,
  webAndMobile,
  security,
  softwareEngineering,
  machineLearning,
  statisticsAndData,
  electricity,
  productAndPeople,
  generalEnglish,
];

/**
 * Words and phrases that a grader of computing answers takes for one another. An entry is a phrase
 * of lower-case words; a field's text has one group a line.
 */
export const synonymGroups: ReadonlyArray<readonly string[]> = fields.flatMap((field) =>
  field
    .trim()
    .split('\n')
    .map((line) => line.split(', ')),
);
