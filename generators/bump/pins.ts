import { isAlias, isCollection, isMap, isScalar, LineCounter, parseDocument, Scalar, type YAMLMap } from 'yaml';
import { parseStrict } from '../environment/strict-yaml.ts';
import { defined } from '../lib/defined.ts';
import type { Problem } from '../lib/problems.ts';
import { isAnnotation, parseAnnotation } from './annotation.ts';
import { isCommentedOut } from './places/annotated.ts';
import { DIGEST } from './places/place.ts';
import type { Annotation, Pin } from './types.ts';
import { versioningNamed } from './versioning/index.ts';

export interface VersionFile {
  /** Path below the project's folder, with slashes. */
  readonly file: string;
  readonly text: string;
  /** None of `versions/` where Stoat is deployed from, in which every value is a pin and Stoat's schema holds. */
  readonly isForeign?: boolean;
}

export interface Pins {
  /** In the order of the files. Those with a problem are missing. */
  readonly pins: readonly Pin[];
  readonly problems: readonly Problem[];
  /** What is left out without being wrong. */
  readonly remarks: readonly Problem[];
}

/** The key of an image's name, which is no version. */
const NOT_A_PIN = 'repository';
/** The key of the commit of a `version` right above it that is a tag of a git repository. */
const COMMIT_KEY = 'tag';
const COMMIT = /^[0-9a-f]{7}$/;
/** A tag that moves, such as `latest` or `stable-alpine`: words only, or a version with a typing error would pass for one. */
const MOVING = /^[A-Za-z]+(?:[._-][A-Za-z]+)*$/;

/** Whether a pin follows a tag that moves: there is nothing to choose, only a digest to tell. */
export function isMoving({ annotation, current }: Pin): boolean {
  return annotation.datasource === 'docker' && MOVING.test(current) && !versioningNamed(annotation.versioning).isValid(current);
}

/** Every pin of the version files, and everything that is wrong with them. */
export function readPins(files: readonly VersionFile[]): Pins {
  const read = files.map(readFile);
  return {
    pins: read.flatMap(({ pins }) => pins),
    problems: read.flatMap(({ problems }) => problems),
    remarks: read.flatMap(({ remarks }) => remarks),
  };
}

/** A scalar on one line, as pins are written. */
interface Entry {
  readonly key: string;
  readonly path: string;
  readonly line: number;
  readonly value: Scalar;
}

function readFile({ file, text }: VersionFile): Pins {
  const strict = parseStrict(Buffer.from(text));
  if (strict.problems.length > 0) return { pins: [], problems: strict.problems.map((problem) => ({ file, ...problem })), remarks: [] };
  const counter = new LineCounter();
  const root = parseDocument(text, { lineCounter: counter, version: '1.2' }).contents;
  const lines = text.split(/\r?\n/);
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  const pins: Pin[] = [];
  const problems: (Problem & { readonly line: number })[] = [];
  const remarks: Problem[] = [];
  const say = (line: number, path: string | undefined, message: string): undefined => void problems.push({ file, line, path, message });
  /** Lines of the annotations that need no word of their own: they stand above a pin, or by something that is refused as a whole. */
  const used = new Set<number>();

  if (isMap(root)) readMap(root, '');
  for (const [index, line] of lines.entries()) {
    if (!isAnnotation(line) || used.has(index + 1)) continue;
    const isComment = line.trimStart().startsWith('#');
    if (isComment && isCommentedOut(lines[index + 1] ?? '') && !isAnnotation(lines[index + 1] ?? '')) {
      remarks.push({ file, line: index + 1, message: 'the pin below this annotation is commented out, and left alone' });
      continue;
    }
    say(
      index + 1,
      undefined,
      isComment ? 'an annotation that stands right above no pin' : 'an annotation must stand on the line above its pin',
    );
  }
  for (const { path, line } of pins) {
    const first = pins.find((pin) => pin.path === path)!;
    if (first.line !== line) say(line, path, `has the same path as the pin of line ${first.line}; a dot in a key makes it so`);
  }
  return { pins: pins.sort((a, b) => a.line - b.line), problems: problems.sort((a, b) => a.line - b.line), remarks };

  function readMap(map: YAMLMap, above: string): void {
    const entries: Entry[] = [];
    for (const { key, value } of map.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const path = above === '' ? name : `${above}.${name}`;
      const line = lineAt(key.range![0]);
      const refused = refusal(key, value, lineAt);
      if (refused !== undefined) {
        const end = isCollection(value) ? lineAt(value.range![2]) : line;
        for (let at = line - 1; at < end; at++) used.add(at);
        say(line, path, refused);
      } else if (isMap(value)) readMap(value, path);
      else if (isScalar(value) && value.value !== null) entries.push({ key: name, path, line, value });
    }
    const image = entries.find(({ key }) => key === NOT_A_PIN)?.value.value;
    const version = entries.find(({ key, line }) => key === 'version' && / datasource=git-tags(?: |$)/.test(lines[line - 2] ?? ''));
    const commit = version && entries.find(({ key }) => key === COMMIT_KEY);
    for (const entry of entries) {
      if (entry.key === NOT_A_PIN || entry === commit) continue;
      readPin(entry, entry === version ? commit : undefined, typeof image === 'string' ? image : undefined);
    }
  }

  function readPin({ path, line, value }: Entry, commitEntry: Entry | undefined, image: string | undefined): void {
    const written =
      typeof value.value === 'string' ? value.value : say(line, path, `must be text, found ${String(value.value)}; put it in quotes`);
    const annotation = readAnnotation(path, line);
    const [current, digest] = annotation?.datasource === 'docker' ? (written?.split('@') ?? []) : [written];
    if (written !== undefined && !text.slice(...(value.range!.slice(0, 2) as [number, number])).includes(written)) {
      say(line, path, 'is written with escapes; write it without');
      return;
    }
    if (digest !== undefined && !DIGEST.test(digest)) {
      say(line, path, 'what follows the @ must be a digest: sha256: and 64 hex digits');
      return;
    }
    const commit = commitEntry && readCommit(commitEntry, line, image);
    if (commitEntry !== undefined && value.type !== Scalar.QUOTE_DOUBLE) {
      say(line, path, 'must be in double quotes, as its commit is: Renovate looks for that');
      return;
    }
    if (current === undefined || annotation === undefined || (commitEntry !== undefined && commit === undefined)) return;
    const pin: Pin = {
      file,
      line,
      path,
      current,
      isPlain: value.type === Scalar.PLAIN,
      annotation,
      ...defined({ commit, digest: digest === undefined ? undefined : { current: digest, attached: true } }),
    };
    if (versioningNamed(annotation.versioning).isValid(current) || isMoving(pin)) pins.push(pin);
    else say(line, path, `${JSON.stringify(current)} is no version by the rules of versioning=${annotation.versioning}`);
  }

  function readAnnotation(path: string, line: number): Annotation | undefined {
    const above = lines[line - 2] ?? '';
    if (!/^\s*#/.test(above) || !isAnnotation(above))
      return say(line, path, 'a pin without an annotation; put "# renovate: datasource=… depName=…" on the line above');
    used.add(line - 1);
    const parsed = parseAnnotation(above);
    for (const { key, message } of parsed.problems)
      say(line - 1, path, key === undefined ? `the annotation ${message}` : `${key}: ${message}`);
    return parsed.annotation;
  }

  function readCommit({ path, line, value: { type, value } }: Entry, versionLine: number, image: string | undefined): Pin['commit'] {
    if (line !== versionLine + 1) return say(line, path, 'must stand on the line below version, whose commit it holds');
    if (typeof value !== 'string' || type !== Scalar.QUOTE_DOUBLE || !COMMIT.test(value))
      return say(line, path, 'must be the first seven digits of the commit of version, in double quotes');
    return { path, line, current: value, ...defined({ image }) };
  }
}

/** Why an entry is written in a way that cannot be changed in place; undefined when it can. */
function refusal(key: Scalar, value: unknown, lineAt: (offset: number) => number): string | undefined {
  if (key.type !== Scalar.PLAIN) return 'the key must be without quotes';
  if (isAlias(value)) return 'an alias (*name) is not supported here; write the value';
  if (!isScalar(value) && !isCollection(value)) return undefined;
  if (value.anchor !== undefined || key.anchor !== undefined) return 'an anchor (&name) is not supported here';
  if (value.tag !== undefined || key.tag !== undefined) return 'a tag (!name) is not supported here';
  if (isCollection(value)) {
    if (!isMap(value)) return 'a list is not supported here; pins are the values of keys';
    return value.flow && value.items.length > 0 ? 'a map between braces is not supported here; write one key a line' : undefined;
  }
  if (value.type === Scalar.BLOCK_FOLDED || value.type === Scalar.BLOCK_LITERAL) return 'a block of text (| or >) is not supported here';
  const [start, end] = value.range!;
  const isOneLine = value.value === null || (lineAt(start) === lineAt(key.range![0]) && lineAt(end) === lineAt(start));
  return isOneLine ? undefined : 'must stand on one line with its key';
}
