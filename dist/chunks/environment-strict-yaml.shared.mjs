import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  LineCounter,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  parseAllDocuments,
  visit
} from "./yaml-browser-index.shared.mjs";

// generators/environment/strict-yaml.ts
import { isUtf8 } from "node:buffer";
var MAX_BYTES = 1024 * 1024;
var MAX_ALIASES = 100;
var TOO_MANY_ALIASES = `aliases expand too often (more than ${MAX_ALIASES} times)`;
var MESSAGES = {
  BAD_ALIAS: "an alias (*name) whose anchor (&name) does not stand above it",
  BAD_DQ_ESCAPE: "an escape that YAML does not know in a double-quoted text; use single quotes for text with backslashes",
  BAD_INDENT: "wrong indentation",
  BAD_SCALAR_START: "text that begins with a character reserved by YAML; put it in quotes",
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " on the line, or wrong indentation; put text with a colon in quotes',
  DUPLICATE_KEY: "a key that stands in the same map already",
  MISSING_CHAR: "a quote, bracket, colon or space is missing",
  MULTILINE_IMPLICIT_KEY: 'a key without ":", or text that runs on to the next line',
  MULTIPLE_DOCS: "a second document (---); only one is read",
  NON_STRING_KEY: "a key that is not text; put it in quotes",
  RESOURCE_EXHAUSTION: "nested too deeply",
  TAB_AS_INDENT: "a tab as indentation; use spaces",
  TAG_RESOLVE_FAILED: "a tag (!name) that YAML 1.2 does not know",
  UNEXPECTED_TOKEN: "something that cannot stand here; a quote or bracket may be missing above"
};
var CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
var DIRECTIVE = /^%(?!YAML 1\.2\s*$)[A-Z]/;
var TAGS = { scalar: ["tag:yaml.org,2002:str"], map: ["tag:yaml.org,2002:map"], seq: ["tag:yaml.org,2002:seq"] };
var AMBIGUOUS = /^(?:[-+]?0[0-9_]+|[-+]?0b[01_]+|[-+]?[0-9]+(?:_[0-9]*)+(?:\.[0-9_]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?)$/;
function parseStrict(bytes) {
  const failed = (message, line) => ({
    value: void 0,
    problems: [line === void 0 ? { message } : { line, message }],
    lineOf: () => void 0
  });
  if (bytes.length > MAX_BYTES) return failed("is larger than 1 MiB");
  if (!isUtf8(bytes)) return failed("is not UTF-8 text; save it as UTF-8");
  const text = Buffer.from(bytes).toString("utf8").replace(/^\ufeff/, "");
  const control = text.search(CONTROL);
  if (control >= 0) {
    if (text[control] === "\0") return failed("is not UTF-8 text; save it as UTF-8");
    return failed("is not valid YAML: a control character or a Unicode line separator", text.slice(0, control).split("\n").length);
  }
  const directive = text.split(/\r?\n/).findIndex((line) => DIRECTIVE.test(line));
  if (directive >= 0) return failed("a directive (%) that changes how the file is read; remove it", directive + 1);
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    version: "1.2",
    lineCounter: lines,
    merge: true,
    prettyErrors: false,
    stringKeys: true,
    strict: true,
    // The library compares each key with all others: looked for below.
    uniqueKeys: false,
    logLevel: "error"
  });
  if ("empty" in documents) return { value: {}, problems: [], lineOf: () => void 0 };
  const lineAt = (offset) => lines.linePos(offset).line;
  const problems = documents.flatMap(
    (document2) => [...document2.errors, ...document2.warnings].map(({ code, pos }) => ({
      line: lineAt(pos[0]),
      message: `is not valid YAML: ${MESSAGES[code] ?? code.toLowerCase().replaceAll("_", " ")}`
    }))
  );
  if (documents.length > 1) problems.push({ line: lineAt(documents[1].range[0]), message: MESSAGES.MULTIPLE_DOCS });
  const document = documents[0];
  problems.push(...documents.flatMap((each) => duplicates(each, lineAt)));
  if (problems.length === 0) problems.push(...contentProblems(document, lineAt));
  if (problems.length > 0) return { value: void 0, problems: distinct(problems), lineOf: () => void 0 };
  const pairs = /* @__PURE__ */ new Map();
  try {
    return {
      value: document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {},
      problems: [],
      lineOf: (path) => deepest(document, path, lineAt, pairs)
    };
  } catch (error) {
    return failed(error instanceof ReferenceError ? TOO_MANY_ALIASES : "is not valid YAML: a merge (<<) of something that is not a map");
  }
}
function distinct(problems) {
  return [...new Map(problems.map((problem) => [`${problem.line} ${problem.message}`, problem])).values()];
}
function duplicates(document, lineAt) {
  const problems = [];
  visit(document, {
    Map: (_, { items }) => {
      const keys = /* @__PURE__ */ new Set();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) problems.push({ line: lineAt(key.range[0]), message: `is not valid YAML: ${MESSAGES.DUPLICATE_KEY}` });
        keys.add(key.value);
      }
    }
  });
  return problems;
}
function contentProblems(document, lineAt) {
  const problems = [];
  const root = document.contents;
  if (root !== null && !isMap(root) && !(isScalar(root) && root.value === null)) {
    return [{ line: lineAt(root.range[0]), message: "must be a map of keys at the top" }];
  }
  const anchors = /* @__PURE__ */ new Map();
  let aliases = 0;
  visit(document, (_, node, path) => {
    if ((isScalar(node) || isCollection(node)) && node.anchor !== void 0) anchors.set(node.anchor, node);
    if (isScalar(node) || isCollection(node)) {
      const kind = isScalar(node) ? "scalar" : isMap(node) ? "map" : "seq";
      if (node.tag !== void 0 && !TAGS[kind].includes(node.tag)) {
        problems.push({
          line: lineAt(node.range[0]),
          message: "a tag (!!name) that readers of YAML understand differently; only !!str, before a text, is taken"
        });
      }
    }
    if (isScalar(node) && node.type === "PLAIN" && AMBIGUOUS.test(node.source ?? "")) {
      problems.push({ line: lineAt(node.range[0]), message: "a number or date that YAML 1.1 and 1.2 read differently; put it in quotes" });
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      const line = lineAt(node.range[0]);
      if (++aliases > MAX_ALIASES) {
        problems.push({ line, message: TOO_MANY_ALIASES });
        return visit.BREAK;
      }
      if (target === void 0) problems.push({ line, message: `is not valid YAML: ${MESSAGES.BAD_ALIAS}` });
      else if (path.some((ancestor) => ancestor === target)) {
        problems.push({ line, message: "an alias inside of what it stands for: it would expand without end" });
      }
    }
    return void 0;
  });
  return problems;
}
function pairOf(map, key, pairs) {
  let known = pairs.get(map);
  if (known === void 0) {
    known = new Map(map.items.flatMap((item) => isPair(item) && isScalar(item.key) ? [[String(item.key.value), item]] : []));
    pairs.set(map, known);
  }
  return known.get(key);
}
function deepest(document, path, lineAt, pairs) {
  let node = document.contents;
  let line;
  for (const key of path) {
    if (!isCollection(node)) break;
    let next;
    if (isMap(node)) {
      const pair = pairOf(node, key, pairs);
      if (pair === void 0) break;
      line = lineAt(pair.key.range[0]);
      next = pair.value ?? void 0;
    } else {
      next = node.items[Number(key)];
      if (next?.range) line = lineAt(next.range[0]);
    }
    node = isAlias(next) ? next.resolve(document) : next;
  }
  return line;
}

export {
  parseStrict
};
