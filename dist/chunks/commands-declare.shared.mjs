import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/commands/declare.ts
var text = (describe) => ({ type: "string", requiresArg: true, describe });
var flag = (describe) => ({ type: "boolean", describe });
var notBelow = (option) => ({ ...option, global: false });
var ENV_OPTION = text("name of the environment; the only one there is when left out");
var FORMAT_OPTION = {
  choices: ["table", "json"],
  default: "table",
  describe: "for people or for programs"
};
function json(result) {
  return `${JSON.stringify(result, null, 2)}
`;
}
function printed(format, result, table) {
  return format === "json" ? json(result) : table();
}
var KUBE_CONTEXT_OPTION = text("the kubeconfig's context; the current one when left out");

export {
  text,
  flag,
  notBelow,
  ENV_OPTION,
  FORMAT_OPTION,
  json,
  printed,
  KUBE_CONTEXT_OPTION
};
