import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  explain
} from "./configuration-explain.shared.mjs";
import {
  deepMerge,
  valueAt
} from "./lib-json.shared.mjs";
import {
  parse
} from "./yaml-browser-index.shared.mjs";

// generators/bump/schema-problems.ts
function schemaProblems(files) {
  const contents = files.map(({ file, text }) => ({ file, content: parse(text) ?? {} }));
  const fileOf = (key) => contents.find(({ content }) => Object.hasOwn(content, key))?.file;
  const all = contents.reduce((merged, { content }) => deepMerge(merged, content), {});
  return explain(all).filter(({ keys }) => valueAt(all, keys) !== void 0).map(({ keys, path, message }) => ({ file: fileOf(keys[0]), path, message }));
}

export {
  schemaProblems
};
