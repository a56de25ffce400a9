import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  loadEnvironment
} from "./environment-load.shared.mjs";
import {
  environmentNames
} from "./environment-plain-yaml.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";

// generators/environment/choose.ts
function chooseEnvironment(root, named) {
  if (named !== void 0) return named;
  const names = environmentNames(root);
  if (names.length === 1) return names[0];
  throw new UserError(
    names.length === 0 ? "there is no environment yet; make one: ./init.sh --env local" : `there are several environments, name one with --env: ${names.join(", ")}`
  );
}
async function loadChosen({ root, env }, variables) {
  const environment = chooseEnvironment(root, env);
  return { ...await loadEnvironment(root, environment, variables), environment };
}

export {
  chooseEnvironment,
  loadChosen
};
