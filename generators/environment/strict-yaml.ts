import { isUtf8 } from 'node:buffer';
import { isAlias, isCollection, isMap, isPair, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import type { Json } from '../lib/json.ts';

/** A problem inside one file; the caller knows its name. */
export interface YamlProblem {
  readonly line?: number;
  readonly message: string;
}

export interface StrictYaml {
  /** undefined when there are problems. */
  readonly value: Json | undefined;
  readonly problems: readonly YamlProblem[];
  /** 1-based line of the deepest key of a path that the file holds; undefined when it does not even hold the first. */
  lineOf(path: readonly string[]): number | undefined;
}

const MAX_BYTES = 1024 * 1024;
/** How often aliases may be expanded: plenty for people, far too few for a document made to fill the memory. */
const MAX_ALIASES = 100;
const TOO_MANY_ALIASES = `aliases expand too often (more than ${MAX_ALIASES} times)`;

/** The library's own messages quote the file; these do not, because the file may hold secrets. */
const MESSAGES: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'an alias (*name) whose anchor (&name) does not stand above it',
  BAD_DQ_ESCAPE: 'an escape that YAML does not know in a double-quoted text; use single quotes for text with backslashes',
  BAD_INDENT: 'wrong indentation',
  BAD_SCALAR_START: 'text that begins with a character reserved by YAML; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " on the line, or wrong indentation; put text with a colon in quotes',
  DUPLICATE_KEY: 'a key that stands in the same map already',
  MISSING_CHAR: 'a quote, bracket, colon or space is missing',
  MULTILINE_IMPLICIT_KEY: 'a key without ":", or text that runs on to the next line',
  MULTIPLE_DOCS: 'a second document (---); only one is read',
  NON_STRING_KEY: 'a key that is not text; put it in quotes',
  RESOURCE_EXHAUSTION: 'nested too deeply',
  TAB_AS_INDENT: 'a tab as indentation; use spaces',
  TAG_RESOLVE_FAILED: 'a tag (!name) that YAML 1.2 does not know',
  UNEXPECTED_TOKEN: 'something that cannot stand here; a quote or bracket may be missing above',
};

/** What YAML does not allow in a file: helmfile's parser would refuse it too, and show the file. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;

/** A line that changes the version or the tags; only what stands at its very beginning is one. That of this version changes nothing. */
const DIRECTIVE = /^%(?!YAML 1\.2\s*$)[A-Z]/;

/** Tags that say what is true of such a node anyway, by the kind of node: every reader understands them alike. */
const TAGS = { scalar: ['tag:yaml.org,2002:str'], map: ['tag:yaml.org,2002:map'], seq: ['tag:yaml.org,2002:seq'] };

/** Plain text that YAML 1.1, which helmfile reads, takes for another value than YAML 1.2. */
const AMBIGUOUS = /^(?:[-+]?0[0-9_]+|[-+]?0b[01_]+|[-+]?[0-9]+(?:_[0-9]*)+(?:\.[0-9_]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?)$/;

/**
 * Reads one file as YAML 1.2 with everything refused that readers disagree about: other encodings than UTF-8,
 * duplicate keys, keys that are not text, endless aliases, several documents, numbers that YAML 1.1 reads differently.
 */
export function parseStrict(bytes: Uint8Array): StrictYaml {
  const failed = (message: string, line?: number): StrictYaml => ({
    value: undefined,
    problems: [line === undefined ? { message } : { line, message }],
    lineOf: () => undefined,
  });
  if (bytes.length > MAX_BYTES) return failed('is larger than 1 MiB');
  if (!isUtf8(bytes)) return failed('is not UTF-8 text; save it as UTF-8');
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  const control = text.search(CONTROL);
  if (control >= 0) {
    // UTF-16 without a mark at its beginning is UTF-8 with a zero byte beside every letter.
    if (text[control] === '\0') return failed('is not UTF-8 text; save it as UTF-8');
    return failed('is not valid YAML: a control character or a Unicode line separator', text.slice(0, control).split('\n').length);
  }
  const directive = text.split(/\r?\n/).findIndex((line) => DIRECTIVE.test(line));
  if (directive >= 0) return failed('a directive (%) that changes how the file is read; remove it', directive + 1);
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    version: '1.2',
    lineCounter: lines,
    merge: true,
    prettyErrors: false,
    stringKeys: true,
    strict: true,
    // The library compares each key with all others: looked for below.
    uniqueKeys: false,
    logLevel: 'error',
  });
  if ('empty' in documents) return { value: {}, problems: [], lineOf: () => undefined };
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const problems: YamlProblem[] = documents.flatMap((document) =>
    [...document.errors, ...document.warnings].map(({ code, pos }) => ({
      line: lineAt(pos[0]),
      message: `is not valid YAML: ${MESSAGES[code] ?? code.toLowerCase().replaceAll('_', ' ')}`,
    })),
  );
  if (documents.length > 1) problems.push({ line: lineAt(documents[1]!.range[0]), message: MESSAGES.MULTIPLE_DOCS! });
  const document = documents[0]!;
  problems.push(...documents.flatMap((each) => duplicates(each, lineAt)));
  if (problems.length === 0) problems.push(...contentProblems(document, lineAt));
  if (problems.length > 0) return { value: undefined, problems: distinct(problems), lineOf: () => undefined };
  const pairs: Pairs = new Map();
  try {
    return {
      value: (document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {}) as Json,
      problems: [],
      lineOf: (path) => deepest(document, path, lineAt, pairs),
    };
  } catch (error) {
    return failed(error instanceof ReferenceError ? TOO_MANY_ALIASES : 'is not valid YAML: a merge (<<) of something that is not a map');
  }
}

/** A file that ends inside of a bracket gives the same problem once for each that is open. */
function distinct(problems: readonly YamlProblem[]): YamlProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.line} ${problem.message}`, problem])).values()];
}

function duplicates(document: Document.Parsed, lineAt: (offset: number) => number): YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) problems.push({ line: lineAt(key.range![0]), message: `is not valid YAML: ${MESSAGES.DUPLICATE_KEY}` });
        keys.add(key.value);
      }
    },
  });
  return problems;
}

function contentProblems(document: Document.Parsed, lineAt: (offset: number) => number): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const root = document.contents;
  if (root !== null && !isMap(root) && !(isScalar(root) && root.value === null)) {
    return [{ line: lineAt(root.range[0]), message: 'must be a map of keys at the top' }];
  }
  // Looked up here, not with resolve(), which walks the document anew for each alias.
  const anchors = new Map<string, Node>();
  let aliases = 0;
  visit(document, (_, node, path) => {
    if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isScalar(node) || isCollection(node)) {
      const kind = isScalar(node) ? 'scalar' : isMap(node) ? 'map' : 'seq';
      if (node.tag !== undefined && !TAGS[kind].includes(node.tag)) {
        problems.push({
          line: lineAt(node.range![0]),
          message: 'a tag (!!name) that readers of YAML understand differently; only !!str, before a text, is taken',
        });
      }
    }
    if (isScalar(node) && node.type === 'PLAIN' && AMBIGUOUS.test(node.source ?? '')) {
      problems.push({ line: lineAt(node.range![0]), message: 'a number or date that YAML 1.1 and 1.2 read differently; put it in quotes' });
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      const line = lineAt(node.range![0]);
      if (++aliases > MAX_ALIASES) {
        problems.push({ line, message: TOO_MANY_ALIASES });
        return visit.BREAK;
      }
      if (target === undefined) problems.push({ line, message: `is not valid YAML: ${MESSAGES.BAD_ALIAS}` });
      else if (path.some((ancestor) => ancestor === target)) {
        problems.push({ line, message: 'an alias inside of what it stands for: it would expand without end' });
      }
    }
    return undefined;
  });
  return problems;
}

/** The pairs of maps that were asked for, by key: a search of a large map for each of its keys would take too long. */
type Pairs = Map<unknown, Map<string, Pair>>;

function pairOf(map: YAMLMap, key: string, pairs: Pairs): Pair | undefined {
  let known = pairs.get(map);
  if (known === undefined) {
    known = new Map(map.items.flatMap((item) => (isPair(item) && isScalar(item.key) ? [[String(item.key.value), item]] : [])));
    pairs.set(map, known);
  }
  return known.get(key);
}

function deepest(document: Document.Parsed, path: readonly string[], lineAt: (offset: number) => number, pairs: Pairs): number | undefined {
  let node: unknown = document.contents;
  let line: number | undefined;
  for (const key of path) {
    if (!isCollection(node)) break;
    let next: Node | undefined;
    if (isMap(node)) {
      const pair = pairOf(node, key, pairs);
      if (pair === undefined) break;
      line = lineAt((pair.key as Node).range![0]);
      next = (pair.value ?? undefined) as Node | undefined;
    } else {
      next = node.items[Number(key)] as Node | undefined;
      if (next?.range) line = lineAt(next.range[0]);
    }
    node = isAlias(next) ? next.resolve(document) : next;
  }
  return line;
}
