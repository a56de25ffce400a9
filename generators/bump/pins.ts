import { isAlias, isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, Scalar, type YAMLMap } from 'yaml';
import type { Problem } from '../lib/problems.ts';
import { parseStrict } from '../environment/strict-yaml.ts';
import { isAnnotation, parseAnnotation } from './annotation.ts';
import type { Annotation, Pin } from './types.ts';
import { versioningNamed } from './versioning/index.ts';

export interface VersionFile {
  /** Path below the project's folder, with slashes. */
  readonly file: string;
  readonly text: string;
}

export interface Pins {
  /** In the order of the files. Those with a problem are missing. */
  readonly pins: readonly Pin[];
  readonly problems: readonly Problem[];
}

/** Names what is pinned and is no version itself. */
const NOT_A_PIN = 'repository';
/** Holds the commit of a `version` right above it that is a tag of a git repository. */
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
  return { pins: read.flatMap(({ pins }) => pins), problems: read.flatMap(({ problems }) => problems) };
}

function readFile({ file, text }: VersionFile): Pins {
  const strict = parseStrict(Buffer.from(text));
  if (strict.problems.length > 0) return { pins: [], problems: strict.problems.map((problem) => ({ file, ...problem })) };
  const reader = new Reader(file, text);
  reader.walk();
  return { pins: reader.pins.sort((a, b) => a.line - b.line), problems: reader.problems.sort((a, b) => a.line! - b.line!) };
}

/** A scalar on one line, as pins are written. */
interface Entry {
  readonly key: string;
  readonly path: string;
  readonly line: number;
  readonly value: Scalar;
}

class Reader {
  readonly pins: Pin[] = [];
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #lines: readonly string[];
  readonly #counter = new LineCounter();
  readonly #root: unknown;
  /** Lines of the annotations that stand above something. */
  readonly #used = new Set<number>();

  constructor(file: string, text: string) {
    this.#file = file;
    this.#lines = text.split(/\r?\n/);
    this.#root = parseDocument(text, { lineCounter: this.#counter, version: '1.2' }).contents;
  }

  walk(): void {
    if (isMap(this.#root)) this.#map(this.#root, '');
    for (const [index, line] of this.#lines.entries()) {
      if (isAnnotation(line) && !this.#used.has(index + 1)) {
        const isComment = line.trimStart().startsWith('#');
        this.#say(
          index + 1,
          undefined,
          isComment ? 'an annotation that stands right above no pin' : 'an annotation must stand on the line above its pin',
        );
      }
    }
  }

  #say(line: number, path: string | undefined, message: string): void {
    this.problems.push({ file: this.#file, line, path, message });
  }

  #lineOf(node: { readonly range?: readonly [number, number, number] | null }): number {
    return this.#counter.linePos(node.range![0]).line;
  }

  #map(map: YAMLMap, above: string): void {
    const entries: Entry[] = [];
    for (const pair of map.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const key = String(pair.key.value);
      const path = above === '' ? key : `${above}.${key}`;
      const line = this.#lineOf(pair.key);
      const refused = refusal(pair.key, pair.value, this.#counter);
      if (refused !== undefined) {
        // One problem is enough: the annotations above it and inside of it are not astray.
        const end = isCollection(pair.value) ? this.#counter.linePos(pair.value.range![2]).line : line;
        for (let at = line - 1; at < end; at++) this.#used.add(at);
        this.#say(line, path, refused);
      } else if (isMap(pair.value)) this.#map(pair.value, path);
      else if (isScalar(pair.value) && pair.value.value !== null) entries.push({ key, path, line, value: pair.value });
    }
    const commit = this.#commitOf(entries);
    const image = entries.find(({ key }) => key === NOT_A_PIN)?.value.value;
    for (const entry of entries) {
      if (entry !== commit && entry.key !== NOT_A_PIN)
        this.#pin(entry, entry.key === 'version' ? commit : undefined, typeof image === 'string' ? image : undefined);
    }
  }

  /** The scalar beside a `version` from git tags that holds its commit. */
  #commitOf(entries: readonly Entry[]): Entry | undefined {
    const version = entries.find(({ key }) => key === 'version');
    if (version === undefined || !/[ ]datasource=git-tags(?: |$)/.test(this.#lines[version.line - 2] ?? '')) return undefined;
    return entries.find(({ key }) => key === COMMIT_KEY);
  }

  #pin({ path, line, value }: Entry, commit?: Entry, image?: string): void {
    const current = this.#text(path, line, value);
    const annotation = this.#annotation(path, line);
    const companion = commit && this.#companion(commit, line, image);
    if (commit !== undefined && value.type !== Scalar.QUOTE_DOUBLE) {
      this.#say(line, path, 'must be in double quotes, as its commit is: Renovate looks for that');
      return;
    }
    if (current === undefined || annotation === undefined || (commit !== undefined && companion === undefined)) return;
    const isPlain = value.type === Scalar.PLAIN;
    const pin: Pin = {
      file: this.#file,
      line,
      path,
      current,
      isPlain,
      annotation,
      ...(companion === undefined ? {} : { commit: companion }),
    };
    if (versioningNamed(annotation.versioning).isValid(current) || isMoving(pin)) this.pins.push(pin);
    else this.#say(line, path, `${JSON.stringify(current)} is no version by the rules of versioning=${annotation.versioning}`);
  }

  #text(path: string, line: number, { value }: Scalar): string | undefined {
    if (typeof value === 'string') return value;
    this.#say(line, path, `must be text, found ${String(value)}; put it in quotes`);
    return undefined;
  }

  #annotation(path: string, line: number): Annotation | undefined {
    const above = this.#lines[line - 2] ?? '';
    if (!/^\s*#/.test(above) || !isAnnotation(above)) {
      this.#say(line, path, 'a pin without an annotation; put "# renovate: datasource=… depName=…" on the line above');
      return undefined;
    }
    this.#used.add(line - 1);
    const { annotation, problems } = parseAnnotation(above);
    for (const { key, message } of problems)
      this.#say(line - 1, path, key === undefined ? `the annotation ${message}` : `${key}: ${message}`);
    return annotation;
  }

  #companion({ path, line, value }: Entry, versionLine: number, image: string | undefined): Pin['commit'] {
    const current = value.value;
    if (line !== versionLine + 1) this.#say(line, path, 'must stand on the line below version, whose commit it holds');
    else if (typeof current !== 'string' || value.type !== Scalar.QUOTE_DOUBLE || !COMMIT.test(current)) {
      this.#say(line, path, 'must be the first seven digits of the commit of version, in double quotes');
    } else return { path, line, current, ...(image === undefined ? {} : { image }) };
    return undefined;
  }
}

/** Why an entry is written in a way that cannot be changed in place; undefined when it can. */
function refusal(key: Scalar, value: unknown, counter: LineCounter): string | undefined {
  const lineAt = (offset: number): number => counter.linePos(offset).line;
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
