import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/lib/sandbox.ts
var SANDBOX = {
  program: "dist/stoat-sandbox.mjs",
  /** All that it writes. Only its owner may enter. */
  folder: ".sandbox",
  kubeconfig: ".sandbox/kubeconfig",
  /** Chart addresses: they hold for its cluster only, so they are no part of any environment. */
  values: ".sandbox/values.yaml"
};
var CHARTS = ["stand-in", "upstream"];

export {
  SANDBOX,
  CHARTS
};
