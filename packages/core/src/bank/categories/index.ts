import accessibility from './accessibility.json' with { type: 'json' };
import agileDelivery from './agile-delivery.json' with { type: 'json' };
import algorithms from './algorithms.json' with { type: 'json' };
import androidDevelopment from './android-development.json' with { type: 'json' };
import apiDesign from './api-design.json' with { type: 'json' };
import applicationSecurity from './application-security.json' with { type: 'json' };
import caching from './caching.json' with { type: 'json' };
import ciCd from './ci-cd.json' with { type: 'json' };
import cloudInfrastructure from './cloud-infrastructure.json' with { type: 'json' };
import communication from './communication.json' with { type: 'json' };
import concurrency from './concurrency.json' with { type: 'json' };
import conflictResolution from './conflict-resolution.json' with { type: 'json' };
import containersAndKubernetes from './containers-and-kubernetes.json' with { type: 'json' };
import cpp from './cpp.json' with { type: 'json' };
import csharpAndDotnet from './csharp-and-dotnet.json' with { type: 'json' };
import dataAnalysis from './data-analysis.json' with { type: 'json' };
import dataEngineering from './data-engineering.json' with { type: 'json' };
import dataStructures from './data-structures.json' with { type: 'json' };
import deepLearningAndLlms from './deep-learning-and-llms.json' with { type: 'json' };
import distributedSystems from './distributed-systems.json' with { type: 'json' };
import embeddedSystems from './embedded-systems.json' with { type: 'json' };
import functionalProgramming from './functional-programming.json' with { type: 'json' };
import go from './go.json' with { type: 'json' };
import htmlCss from './html-css.json' with { type: 'json' };
import identityAndAccessManagement from './identity-and-access-management.json' with { type: 'json' };
import iosDevelopment from './ios-development.json' with { type: 'json' };
import java from './java.json' with { type: 'json' };
import javascript from './javascript.json' with { type: 'json' };
import leadership from './leadership.json' with { type: 'json' };
import linux from './linux.json' with { type: 'json' };
import machineLearning from './machine-learning.json' with { type: 'json' };
import messagingAndEventStreaming from './messaging-and-event-streaming.json' with { type: 'json' };
import microservices from './microservices.json' with { type: 'json' };
import networking from './networking.json' with { type: 'json' };
import nodeJs from './node-js.json' with { type: 'json' };
import nosqlDatabases from './nosql-databases.json' with { type: 'json' };
import objectOrientedDesign from './object-oriented-design.json' with { type: 'json' };
import observability from './observability.json' with { type: 'json' };
import operatingSystems from './operating-systems.json' with { type: 'json' };
import ownership from './ownership.json' with { type: 'json' };
import peopleManagement from './people-management.json' with { type: 'json' };
import problemSolving from './problem-solving.json' with { type: 'json' };
import productManagement from './product-management.json' with { type: 'json' };
import python from './python.json' with { type: 'json' };
import react from './react.json' with { type: 'json' };
import relationalDatabases from './relational-databases.json' with { type: 'json' };
import reliabilityEngineering from './reliability-engineering.json' with { type: 'json' };
import rust from './rust.json' with { type: 'json' };
import salesEngineering from './sales-engineering.json' with { type: 'json' };
import softwareArchitecture from './software-architecture.json' with { type: 'json' };
import softwareTesting from './software-testing.json' with { type: 'json' };
import sql from './sql.json' with { type: 'json' };
import statistics from './statistics.json' with { type: 'json' };
import teamwork from './teamwork.json' with { type: 'json' };
import technicalSupport from './technical-support.json' with { type: 'json' };
import typescript from './typescript.json' with { type: 'json' };
import uxDesign from './ux-design.json' with { type: 'json' };
import versionControl from './version-control.json' with { type: 'json' };
import webPerformance from './web-performance.json' with { type: 'json' };

/** Every file of this folder; `pnpm bank:index` writes this list. */
export const bankFiles: readonly unknown[] = [
  accessibility,
  agileDelivery,
  algorithms,
  androidDevelopment,
  apiDesign,
  applicationSecurity,
  caching,
  ciCd,
  cloudInfrastructure,
  communication,
  concurrency,
  conflictResolution,
  containersAndKubernetes,
  cpp,
  csharpAndDotnet,
  dataAnalysis,
  dataEngineering,
  dataStructures,
  deepLearningAndLlms,
  distributedSystems,
  embeddedSystems,
  functionalProgramming,
  go,
  htmlCss,
  identityAndAccessManagement,
  iosDevelopment,
  java,
  javascript,
  leadership,
  linux,
  machineLearning,
  messagingAndEventStreaming,
  microservices,
  networking,
  nodeJs,
  nosqlDatabases,
  objectOrientedDesign,
  observability,
  operatingSystems,
  ownership,
  peopleManagement,
  problemSolving,
  productManagement,
  python,
  react,
  relationalDatabases,
  reliabilityEngineering,
  rust,
  salesEngineering,
  softwareArchitecture,
  softwareTesting,
  sql,
  statistics,
  teamwork,
  technicalSupport,
  typescript,
  uxDesign,
  versionControl,
  webPerformance,
];
