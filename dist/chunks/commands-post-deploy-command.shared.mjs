import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ENV_OPTION,
  KUBE_CONTEXT_OPTION,
  flag,
  text
} from "./commands-declare.shared.mjs";
import {
  UsageError
} from "./lib-problems.shared.mjs";

// generators/commands/post-deploy/command.ts
import { resolve } from "node:path";
var POST_DEPLOY_TIMEOUT = 300;
var declarePostDeploy = (cli, { terminal, rootOf }) => cli.command(
  "post-deploy",
  "wait for the address, then say what is left: names, CA, login",
  (command) => command.option("env", ENV_OPTION).option("timeout", { type: "number", default: POST_DEPLOY_TIMEOUT, requiresArg: true, describe: "seconds to wait" }).option("ca-file", text("where the CA's certificate goes; environments/NAME.ca.crt when left out")).option("force", flag("replace a file that is not an earlier certificate")).option("kube-context", KUBE_CONTEXT_OPTION).check(({ timeout }) => {
    if (!(timeout >= 0 && timeout < Infinity)) throw new UsageError("--timeout must be a number of seconds, 0 or more");
    return true;
  }).example("$0 post-deploy", "after the first helmfile apply").example("$0 post-deploy --env prod --timeout 30 --ca-file ~/stoat-ca.crt", "not too patiently, certificate elsewhere"),
  async (args) => {
    const { postDeploy } = await import("./commands-post-deploy-post-deploy.mjs");
    const caFile = args.caFile === void 0 ? void 0 : resolve(terminal.cwd, args.caFile);
    await postDeploy({ ...args, caFile, root: rootOf(args), cluster: { context: args.kubeContext } }, terminal);
  }
);

export {
  POST_DEPLOY_TIMEOUT,
  declarePostDeploy
};
