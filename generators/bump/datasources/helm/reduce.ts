/**
 * An `index.yaml` while it arrives, cut down to what is looked at: of each version of each chart, number, date and sources. An index may
 * have tens of megabytes, of which that is a tenth, so it is never in memory as a whole, and the cache keeps the tenth.
 *
 * What stays is text of the index itself, whole lines of YAML or values of JSON: the parser that reads it afterwards decides what it means.
 */
import { LookupError } from '../../lookup-error.ts';
import type { Reducer } from '../../network/body.ts';

const WANTED: ReadonlySet<string> = new Set(['version', 'appVersion', 'created', 'deprecated', 'home', 'sources']);
/** An index in flow style up to this size is kept whole, in bytes: it may be YAML of a kind that only a parser reads. */
const SMALL = 1024 * 1024;
/** How far the first character of the content is looked for, in bytes: comments may stand before it. */
const PREAMBLE = 64 * 1024;
const BLOCK = 64 * 1024;

/** A list of bytes that grows. It copies what it is given: a piece of a chunk would keep all of the chunk in memory. */
class Bytes {
  readonly #full: Buffer[] = [];
  #block = Buffer.allocUnsafeSlow(BLOCK);
  #used = 0;

  push(byte: number): void {
    if (this.#used === BLOCK) this.#next();
    this.#block[this.#used++] = byte;
  }

  append(bytes: Buffer): void {
    for (let from = 0; from < bytes.length; ) {
      if (this.#used === BLOCK) this.#next();
      const copied = bytes.copy(this.#block, this.#used, from);
      this.#used += copied;
      from += copied;
    }
  }

  whole(): Buffer {
    return Buffer.concat([...this.#full, this.#block.subarray(0, this.#used)]);
  }

  #next(): void {
    this.#full.push(this.#block);
    this.#block = Buffer.allocUnsafeSlow(BLOCK);
    this.#used = 0;
  }
}

/** Keeps of an index, in block or in flow style, what is looked at. */
export function reduceIndex(): Reducer {
  let inner: Reducer | undefined;
  const start = new Bytes();
  let size = 0;
  return {
    write(chunk) {
      if (inner !== undefined) {
        inner.write(chunk);
        return;
      }
      start.append(chunk);
      size += chunk.length;
      const first = firstOfContent(start.whole());
      if (first === undefined && size < PREAMBLE) return;
      inner = first === '{' ? reduceFlow() : reduceLines();
      inner.write(start.whole());
    },
    end: () => (inner === undefined ? start.whole() : inner.end()),
  };
}

/** The first character after a byte-order mark, blank lines, comments and `---`; undefined when it has not arrived yet. */
function firstOfContent(bytes: Buffer): string | undefined {
  const text = bytes.toString('utf8', 0, PREAMBLE).replace(/^\ufeff/, '');
  const rest = text.replace(/^(?:[ \t\r]*(?:#[^\n]*|---[^\n]*)?\n)*\s*/, '');
  // What begins like a comment or a mark has no end yet.
  return rest === '' || /^(?:#|--?-?$|---)/.test(rest) ? undefined : rest[0];
}

const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE, COMMENT, DASH] = [9, 10, 13, 32, 35, 45];

/** Block YAML: what belongs to what follows from the indentation of its lines. */
function reduceLines(): Reducer {
  const kept = new Bytes();
  const rest: Buffer[] = [];
  let isInEntries = false;
  /** Columns of the charts' names, of the dashes of their versions, and of the fields of a version; -1 before the first. */
  let names = -1;
  let dashes = -1;
  let fields = -1;
  let isKept = false;

  /** @param line with its line feed */
  function take(line: Buffer): void {
    let indent = 0;
    while (line[indent] === SPACE) indent++;
    const first = line[indent];
    if (first === COMMENT) return;
    if (first === undefined || first === LINE_FEED || first === CARRIAGE_RETURN || first === TAB) {
      if (isKept) kept.append(line);
      return;
    }
    if (indent === 0 && first !== DASH) {
      isInEntries = /^(?:entries|"entries"|'entries')[ \t]*:/.test(line.toString('latin1', 0, 64));
      names = dashes = fields = -1;
      isKept = true;
    } else isKept = isInEntries && isWanted(line, indent);
    if (isKept) kept.append(line);
  }

  function isWanted(line: Buffer, indent: number): boolean {
    const isItem = line[indent] === DASH && isEnd(line[indent + 1], SPACE);
    if (names < 0) names = indent;
    if (indent < names || (indent === names && !isItem)) {
      dashes = fields = -1;
      return true;
    }
    if (isItem && (dashes < 0 || indent === dashes)) {
      dashes = indent;
      fields = indent + 1;
      while (line[fields] === SPACE) fields++;
      if (isEnd(line[fields])) fields = -1;
      else if (!isField(line, fields)) {
        // The dash stays, for the fields below it.
        kept.append(Buffer.from(`${' '.repeat(indent)}-\n`));
        return false;
      }
      return true;
    }
    // A chart whose versions are no list is left to the parser.
    if (dashes < 0) return true;
    if (fields < 0) fields = indent;
    return indent === fields && !isItem ? isField(line, indent) : isKept;
  }

  return {
    write(chunk) {
      let from = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
        const line = chunk.subarray(from, end + 1);
        take(rest.length === 0 ? line : Buffer.concat([...rest.splice(0), line]));
        from = end + 1;
      }
      if (from < chunk.length) rest.push(Buffer.from(chunk.subarray(from)));
    },
    end() {
      if (rest.length > 0) take(Buffer.concat(rest));
      return kept.whole();
    },
  };
}

function isEnd(byte: number | undefined, also?: number): boolean {
  return byte === undefined || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === also;
}

/** Whether a field is wanted, or is no plain key, which is left to the parser. */
function isField(line: Buffer, start: number): boolean {
  const key = /^(?:"([^"\\]*)"|'([^']*)'|([A-Za-z][\w.-]*))[ \t]*:(?:\s|$)/.exec(line.toString('latin1', start, start + 80));
  return key === null || WANTED.has((key[1] ?? key[2] ?? key[3])!);
}

/** Flow style: all of a small index; of a large one, which must be JSON, what is wanted. */
function reduceFlow(): Reducer {
  const whole = new Bytes();
  let size = 0;
  let filter: Reducer | undefined;
  return {
    write(chunk) {
      if (filter !== undefined) {
        filter.write(chunk);
        return;
      }
      whole.append(chunk);
      size += chunk.length;
      if (size <= SMALL) return;
      filter = filterJson();
      filter.write(whole.whole());
    },
    end: () => (filter === undefined ? whole.whole() : filter.end()),
  };
}

const [QUOTE, COMMA, COLON, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN, CLOSE] = [34, 44, 58, 91, 92, 93, 123, 125];
const NULL = Buffer.from('null');
/** Depths of the index's own keys, and of the fields of one version. */
const [ROOT, FIELDS] = [1, 4];

/**
 * JSON, byte by byte, since everything that tells what belongs to what is ASCII. Values that are not wanted become null.
 * @throws LookupError for what is no JSON
 */
function filterJson(): Reducer {
  const out = new Bytes();
  /** For each depth, whether it is that of an object's keys. */
  const isObject: boolean[] = [];
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  /** A key comes next, or is being read. */
  let isKey = false;
  let key = '';
  /** Depth of the key whose value is left out; 0 when none is. */
  let skipped = 0;

  const take = (byte: number): void => {
    if (byte === QUOTE || isText) {
      takeText(byte);
      return;
    }
    if (byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB) return;
    if (byte === CLOSE || byte === CLOSE_LIST) depth--;
    if (skipped > 0 && (depth < skipped || (byte === COMMA && depth === skipped))) skipped = 0;
    if (skipped === 0) out.push(byte);
    if (byte === OPEN || byte === OPEN_LIST) isObject[++depth] = isKey = byte === OPEN;
    else if (byte === COMMA) isKey = isObject[depth]!;
    else if (byte === COLON) {
      isKey = false;
      const isWanted = depth === ROOT ? key === 'entries' : depth !== FIELDS || WANTED.has(key);
      if (skipped > 0 || isWanted) return;
      out.append(NULL);
      skipped = depth;
    } else if (byte === CLOSE || byte === CLOSE_LIST) isKey = false;
    else if (isKey) throw new LookupError('an index of this size in flow style must be JSON, and it is not');
  };
  const takeText = (byte: number): void => {
    if (skipped === 0) out.push(byte);
    if (!isText) {
      isText = true;
      key = '';
    } else if (isEscaped) isEscaped = false;
    else if (byte === BACKSLASH) isEscaped = true;
    else if (byte === QUOTE) isText = false;
    else if (isKey && key.length < 64) key += String.fromCharCode(byte);
  };
  return {
    write(chunk) {
      for (let index = 0; index < chunk.length; index++) take(chunk[index]!);
    },
    end: () => out.whole(),
  };
}
