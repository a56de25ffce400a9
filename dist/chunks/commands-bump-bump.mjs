import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_undici
} from "./undici-index.shared.mjs";
import {
  require_semver
} from "./semver-index.shared.mjs";
import {
  finishReplacing,
  replaceFile,
  replaceTogether
} from "./lib-files.shared.mjs";
import {
  formatTable
} from "./lib-terminal-table.shared.mjs";
import {
  explained
} from "./lib-system-errors.shared.mjs";
import {
  readPlainFile
} from "./lib-read-file.shared.mjs";
import {
  explain
} from "./configuration-explain.shared.mjs";
import "./generated-values.schema.shared.mjs";
import {
  formatPath
} from "./configuration-path.shared.mjs";
import "./configuration-revolt-definition.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import {
  canonical,
  deepMerge,
  valueAt
} from "./lib-json.shared.mjs";
import {
  UsageError,
  UserError,
  didYouMean,
  formatProblem,
  nearest,
  visible
} from "./lib-problems.shared.mjs";
import {
  parseStrict
} from "./environment-strict-yaml.shared.mjs";
import {
  LineCounter,
  Scalar,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  parse,
  parseDocument
} from "./yaml-browser-index.shared.mjs";
import {
  run
} from "./lib-processes.shared.mjs";
import {
  __commonJS,
  __toESM
} from "./runtime.shared.mjs";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote2 = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote2 = quote2 === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote2 === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote2 = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote2 = quote2 === 1 ? 0 : 1;
          continue;
        }
        if (quote2 === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse3 = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal;
          open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse3(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse3.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse3;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse3 = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse3(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse3.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse3(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// generators/bump/cache-folder.ts
import { join } from "node:path";
function cacheFolder(env, name) {
  const base = env.XDG_CACHE_HOME || (env.HOME ? join(env.HOME, ".cache") : void 0);
  return base === void 0 ? void 0 : join(base, "stoat-gen", name);
}

// generators/bump/commit.ts
async function openRepository(root, files, env) {
  const git = (args, input = "") => run("git", ["--literal-pathspecs", ...args], { cwd: root, env, input });
  const inside = await git(["rev-parse", "--is-inside-work-tree"]).catch(() => {
    throw new UserError("git is not on the PATH; --commit needs it");
  });
  if (inside.stdout.trim() !== "true")
    throw new UserError("--commit needs a git repository, and this is none; --write alone writes the pins");
  const [staged, changed, tracked] = await Promise.all([
    git(["diff", "--cached", "--name-only", "-z"]),
    git(["status", "--porcelain=v1", "-z", "--", ...files]),
    git(["ls-files", "-z", "--", ...files])
  ]);
  for (const { code, stderr } of [staged, changed, tracked]) if (code !== 0) throw new UserError(`git failed: ${stderr.trim()}`);
  const names = (output) => output.stdout.split("\0").filter(Boolean);
  if (names(staged).length > 0) {
    throw new UserError(`changes are staged (${some(names(staged))}); commit or unstage them first: git commit, or git restore --staged .`);
  }
  const unknown = files.filter((file) => !names(tracked).includes(file));
  if (unknown.length > 0)
    throw new UserError(`git does not track ${some(unknown)}, so it cannot be committed; --write alone writes the pins`);
  if (names(changed).length > 0) {
    const dirty = names(changed).map((line) => line.slice("XY ".length));
    throw new UserError(`there are changes that are not committed: ${some(dirty)}; commit or restore them first`);
  }
  return {
    async commit(paths, message) {
      const { code, stdout, stderr } = await git(["commit", "--quiet", "--file=-", "--only", "--", ...paths], message);
      if (code !== 0) throw new UserError(`git commit failed:
${(stderr.trim() || stdout.trim() || `exit code ${code}`).slice(-2e3)}`);
      return (await git(["rev-parse", "--short", "HEAD"])).stdout.trim();
    }
  };
}
function some(names) {
  return names.length <= 3 ? names.join(", ") : `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
}

// generators/lib/defined.ts
function defined(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
}

// generators/bump/policy.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
var import_semver = __toESM(require_semver(), 1);

// generators/generated/policy.js
var validate = validate21;
var schema7 = { "type": "string", "enum": ["patch", "minor", "major"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "patch" || data === "minor" || data === "major")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema7.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^[0-9]{1,5} (?:minute|hour|day|week)s?$", "");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,5} (?:minute|hour|day|week)s?$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^[^\\s/!]+$", "");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/!]+$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate27(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var func2 = (text) => [...text].length;
var pattern2 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 40) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern2.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate27(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]*$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate38(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.pins === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pins" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "pins" || key0 === "images")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate32(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.pins !== void 0) {
      if (!validate34(data.pins, { instancePath: instancePath + "/pins", parentData: data, parentDataProperty: "pins", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.images !== void 0) {
      if (!validate37(data.images, { instancePath: instancePath + "/images", parentData: data, parentDataProperty: "images", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate31(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate50(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^https://[^\\s/@?#]+/[^\\s@?#]+$", "");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https://[^\\s/@?#]+/[^\\s@?#]+$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pins === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pins" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "pins" || key0 === "description" || key0 === "level" || key0 === "minimumReleaseAge" || key0 === "allowedVersions" || key0 === "ignoreVersions" || key0 === "sourceUrl")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.pins !== void 0) {
      if (!validate34(data.pins, { instancePath: instancePath + "/pins", parentData: data, parentDataProperty: "pins", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate46(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      if (!validate22(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.minimumReleaseAge !== void 0) {
      if (!validate24(data.minimumReleaseAge, { instancePath: instancePath + "/minimumReleaseAge", parentData: data, parentDataProperty: "minimumReleaseAge", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.allowedVersions !== void 0) {
      if (!validate50(data.allowedVersions, { instancePath: instancePath + "/allowedVersions", parentData: data, parentDataProperty: "allowedVersions", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.ignoreVersions !== void 0) {
      if (!validate52(data.ignoreVersions, { instancePath: instancePath + "/ignoreVersions", parentData: data, parentDataProperty: "ignoreVersions", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.sourceUrl !== void 0) {
      if (!validate55(data.sourceUrl, { instancePath: instancePath + "/sourceUrl", parentData: data, parentDataProperty: "sourceUrl", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate44(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "level" || key0 === "minimumReleaseAge" || key0 === "ignore" || key0 === "groups" || key0 === "rules")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.level !== void 0) {
      if (!validate22(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.minimumReleaseAge !== void 0) {
      if (!validate24(data.minimumReleaseAge, { instancePath: instancePath + "/minimumReleaseAge", parentData: data, parentDataProperty: "minimumReleaseAge", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.ignore !== void 0) {
      if (!validate26(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.groups !== void 0) {
      if (!validate30(data.groups, { instancePath: instancePath + "/groups", parentData: data, parentDataProperty: "groups", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      if (!validate43(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// generators/generated/policy.schema.json
var policy_schema_default = {
  type: "object",
  properties: {
    level: {
      type: "string",
      enum: [
        "patch",
        "minor",
        "major"
      ],
      description: "how far pins may move without --level; larger steps are listed and not taken"
    },
    minimumReleaseAge: {
      type: "string",
      pattern: "^[0-9]{1,5} (?:minute|hour|day|week)s?$",
      expect: "a number and a unit, such as 3 days",
      description: "how long a version must have been out before it is taken"
    },
    ignore: {
      type: "array",
      items: {
        type: "string",
        pattern: "^[^\\s/!]+$",
        expect: "a path such as infraImageTags.redis; * stands for any text"
      },
      description: "pins that are left alone"
    },
    groups: {
      type: "array",
      items: {
        type: "object",
        required: [
          "name",
          "pins"
        ],
        properties: {
          name: {
            type: "string",
            pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
            maxLength: 40,
            expect: "a name in lower case such as backends",
            description: "what the commit and the report call it"
          },
          pins: {
            type: "array",
            items: {
              type: "string",
              pattern: "^[^\\s/!]+$",
              expect: "a path such as infraImageTags.redis; * stands for any text"
            },
            minItems: 1,
            description: "pins that are committed together"
          },
          images: {
            type: "array",
            items: {
              type: "string",
              pattern: "^[a-z0-9][a-z0-9._-]*$",
              expect: "the name of an image such as events, without host and tag"
            },
            minItems: 1,
            description: "images beside the one that a pin names: the pins move together or not at all, and only to a tag that every one of them has"
          }
        },
        additionalProperties: false,
        description: "pins that belong together"
      },
      description: "pins that belong together"
    },
    rules: {
      type: "array",
      items: {
        type: "object",
        required: [
          "pins"
        ],
        properties: {
          pins: {
            type: "array",
            items: {
              type: "string",
              pattern: "^[^\\s/!]+$",
              expect: "a path such as infraImageTags.redis; * stands for any text"
            },
            minItems: 1,
            description: "pins that the rule is for; of several rules for a pin, the later one wins, key by key"
          },
          description: {
            type: "string",
            minLength: 1,
            description: "why; for people"
          },
          level: {
            type: "string",
            enum: [
              "patch",
              "minor",
              "major"
            ],
            description: "how far these pins may move; the command line does not change it"
          },
          minimumReleaseAge: {
            type: "string",
            pattern: "^[0-9]{1,5} (?:minute|hour|day|week)s?$",
            expect: "a number and a unit, such as 3 days",
            description: "how long a version must have been out"
          },
          allowedVersions: {
            type: "string",
            minLength: 1,
            maxLength: 200,
            expect: "a range such as <5 or >=1.19 <2, or an expression such as /^8\\./",
            description: "only these versions"
          },
          ignoreVersions: {
            type: "array",
            items: {
              type: "string",
              minLength: 1,
              maxLength: 200,
              expect: "a range such as <5 or >=1.19 <2, or an expression such as /^8\\./"
            },
            description: "never these versions: exact ones, a range such as <5 or >=1.19 <2, or an expression such as /^8\\./"
          },
          sourceUrl: {
            type: "string",
            pattern: "^https://[^\\s/@?#]+/[^\\s@?#]+$",
            maxLength: 200,
            expect: "the URL of a repository (https://\u2026), without credentials",
            description: "where the sources are, for links and release notes, where what is published does not say"
          }
        },
        additionalProperties: false,
        description: "what holds for some pins only"
      },
      description: "what holds for some pins only"
    }
  },
  additionalProperties: false
};

// generators/bump/expression.ts
var NOT_IN_RE2 = /\(\?(?:[=!]|<[=!])|\\(?:[1-9]|k<)/;
function expressionProblem(source, groups, needed) {
  try {
    new RegExp(source);
  } catch (error) {
    return `is no regular expression: ${error.message.replace(/^.*: /, "").toLowerCase()}`;
  }
  if (NOT_IN_RE2.test(source)) return "has look-around or a reference back, which Renovate does not understand";
  const found = [...source.matchAll(/\(\?<([^>]*)>/g)].map((match) => match[1]);
  const unknown = found.find((name) => !groups.includes(name));
  if (unknown !== void 0) return `has the unknown group ${unknown}${didYouMean(unknown, groups)} (allowed: ${groups.join(", ")})`;
  if (needed.length > 0 && !needed.some((name) => found.includes(name)))
    return `must have a group ${needed.map((name) => `(?<${name}>\u2026)`).join(" or ")}`;
  return void 0;
}

// generators/bump/policy.ts
var POLICY_FILE = "bump.yaml";
var DEFAULT_LEVEL = "minor";
function readPolicy({ file, text }, pins) {
  const { value: written, problems, lineOf } = parseStrict(Buffer.from(text));
  if (written === void 0) return { problems: problems.map((problem) => ({ file, ...problem })) };
  const value = canonical(written);
  const policy = value;
  const found = validate(value) ? contentProblems(policy, pins) : validate.errors.map((error) => explain2(error, value));
  if (found.length === 0) return { policy, problems: [] };
  const located = found.map(([keys, message]) => ({ file, line: lineOf(keys), path: formatPath(keys), message }));
  return { problems: [...new Map(located.map((problem) => [formatProblem(problem), problem])).values()] };
}
function policyOf(policy, pin, level) {
  const rules = (policy.rules ?? []).filter((rule) => isNamed(rule.pins, pin.path));
  const merged = Object.assign({}, ...rules);
  const age2 = merged.minimumReleaseAge ?? policy.minimumReleaseAge ?? "0 days";
  return defined({
    level: merged.level ?? level ?? policy.level ?? DEFAULT_LEVEL,
    isIgnored: isNamed(policy.ignore ?? [], pin.path),
    minimumReleaseAge: milliseconds(age2) === 0 ? void 0 : { text: age2, milliseconds: milliseconds(age2) },
    allowedVersions: merged.allowedVersions,
    ignoreVersions: merged.ignoreVersions ?? [],
    sourceUrl: merged.sourceUrl
  });
}
function groupOf(policy, pin) {
  return policy.groups?.find((group) => isNamed(group.pins, pin.path));
}
function requestsOf({ annotation: { packageName, registryUrl } }, images = []) {
  const folder = packageName.slice(0, packageName.lastIndexOf("/") + 1);
  const names = /* @__PURE__ */ new Set([packageName, ...images.map((image) => folder + image)]);
  return [...names].map((name) => defined({ packageName: name, registryUrl }));
}
function isNamed(globs, text) {
  return globs.length > 0 && (0, import_picomatch.default)([...globs], { dot: true, nonegate: true })(text);
}
function isMeant(filter, version, versioning) {
  if (filter === version) return true;
  const [, source, flags] = EXPRESSION.exec(filter) ?? [];
  if (source !== void 0) return new RegExp(source, flags).test(version);
  if (import_semver.default.validRange(filter) === null) return false;
  const [major = 0, minor = 0, patch = 0] = versioning.numbers(version);
  return import_semver.default.satisfies(`${major}.${minor}.${patch}`, filter);
}
var EXPRESSION = /^\/(.*)\/(i?)$/;
var EXACT_VERSION = /^\w[\w.+-]*$/;
var UNITS = { minute: 6e4, hour: 36e5, day: 864e5, week: 6048e5 };
function milliseconds(age2) {
  const [count, unit] = age2.split(" ");
  return Number(count) * UNITS[unit.replace(/s$/, "")];
}
function contentProblems({ ignore = [], groups = [], rules = [] }, pins) {
  const findings = [];
  const paths = pins.map(({ path }) => path);
  const checkGlobs = (globs, ...keys) => {
    for (const [index, glob] of globs.entries()) {
      if (!/[*?[\]{}()]/.test(glob) && !paths.includes(glob))
        findings.push([[...keys, String(index)], `there is no pin ${JSON.stringify(glob)}${didYouMean(glob, paths)}`]);
    }
  };
  const checkFilter = (filter, ...keys) => {
    if (filter === void 0) return;
    const message = filterProblem(filter, keys);
    if (message !== void 0) findings.push([keys, message]);
  };
  checkGlobs(ignore, "ignore");
  for (const [index, group] of groups.entries()) {
    const keys = ["groups", String(index)];
    checkGlobs(group.pins, ...keys, "pins");
    const earlier = groups.slice(0, index);
    if (earlier.some(({ name }) => name === group.name)) findings.push([[...keys, "name"], `there is another group ${group.name}`]);
    for (const pin of pins.filter(({ path }) => isNamed(group.pins, path))) {
      const other = earlier.find(({ pins: globs }) => isNamed(globs, pin.path));
      if (other !== void 0) findings.push([[...keys, "pins"], `${pin.path} belongs to the group ${other.name} already`]);
      if (group.images !== void 0 && !isTagOf(group.images, pin))
        findings.push([[...keys, "images"], `${pin.path} is no tag of one of these images: ${group.images.join(", ")}`]);
    }
  }
  for (const [index, rule] of rules.entries()) {
    const keys = ["rules", String(index)];
    checkGlobs(rule.pins, ...keys, "pins");
    checkFilter(rule.allowedVersions, ...keys, "allowedVersions");
    for (const [at, filter] of (rule.ignoreVersions ?? []).entries()) checkFilter(filter, ...keys, "ignoreVersions", String(at));
  }
  return findings;
}
function filterProblem(filter, keys) {
  const [, source] = EXPRESSION.exec(filter) ?? [];
  if (source !== void 0) return expressionProblem(source, [], []);
  const isExact = keys.at(-1) !== "allowedVersions" && EXACT_VERSION.test(filter);
  return isExact || import_semver.default.validRange(filter) !== null ? void 0 : expected(keys, filter);
}
function isTagOf(images, { annotation: { datasource, packageName } }) {
  return datasource === "docker" && images.includes(packageName.slice(packageName.lastIndexOf("/") + 1));
}
function explain2({ instancePath, keyword, params }, value) {
  const at = instancePath.split("/").slice(1);
  const extra = params.additionalProperty ?? params.missingProperty;
  const keys = typeof extra === "string" ? [...at, extra] : at;
  if (keyword === "additionalProperties") {
    const allowed = Object.keys(schemaAt(at).properties);
    return [keys, `unknown key${didYouMean(keys.at(-1), allowed)} (allowed: ${allowed.join(", ")})`];
  }
  if (keyword === "required") return [keys, `is missing: ${schemaAt(keys).description}`];
  return [keys, expected(keys, valueAt(value, at))];
}
var TYPES = { string: "text", array: "a list", object: "a map of keys" };
function expected(keys, found) {
  const { type, enum: options, expect } = schemaAt(keys);
  const what = options === void 0 ? expect ?? TYPES[type] : `one of ${options.join(", ")}`;
  return `must be ${what}, found ${show(found)}${typeof found === "string" ? didYouMean(found, options ?? []) : ""}`;
}
function show(value) {
  if (value === void 0) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a map of keys";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 40)}\u2026"` : text;
}
function schemaAt(keys) {
  return keys.reduce((at, key) => at.properties?.[key] ?? at.items ?? {}, policy_schema_default);
}

// generators/bump/types.ts
var DATASOURCE_NAMES = ["docker", "helm", "git-tags", "github-releases"];
var VERSIONING_NAMES = ["semver", "docker", "helm"];
var LEVELS = ["patch", "minor", "major"];

// generators/bump/versioning/versioning.ts
var MAX_VERSION_LENGTH = 128;
function versioningOf(rules) {
  const parse3 = (text) => text.length <= MAX_VERSION_LENGTH ? rules.parse(text) : void 0;
  const valid = (text) => {
    const parsed = parse3(text);
    if (parsed === void 0) throw new Error("not a version: to be checked with isValid before");
    return parsed;
  };
  return {
    isValid: (version) => parse3(version) !== void 0,
    isStable: (version) => valid(version).prerelease === "",
    compare: (a, b) => rules.compare(valid(a), valid(b)),
    isCompatible: (current, candidate) => rules.isCompatible(valid(current), valid(candidate)),
    written: rules.written ?? ((_, candidate) => candidate),
    numbers: (version) => valid(version).numbers
  };
}
function levelBetween({ numbers }, a, b) {
  const [one, other] = [numbers(a), numbers(b)];
  const differs = (index) => (one[index] ?? 0) !== (other[index] ?? 0);
  return differs(0) ? "major" : differs(1) ? "minor" : "patch";
}
var MAX_DIGITS = 15;
function toNumber(digits) {
  return /^[0-9]+$/.test(digits) && digits.length <= MAX_DIGITS ? Number(digits) : void 0;
}
function comparePrereleases(a, b) {
  if (a === "" || b === "") return Number(b !== "") - Number(a !== "");
  const [one, other] = [a, b].map((text) => text.toLowerCase().split(/([0-9]+)/));
  return firstDifference(one, other, "", (x, y, index) => index % 2 === 0 ? compareTexts(x, y) : compareDigits(x, y));
}
function compareDigits(a, b) {
  const [one, other] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
  return one.length - other.length || compareTexts(one, other);
}
function firstDifference(a, b, missing, compare) {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = compare(a[index] ?? missing, b[index] ?? missing, index);
    if (difference !== 0) return difference;
  }
  return 0;
}
function compareTexts(a, b) {
  return Number(a > b) - Number(a < b);
}

// generators/bump/versioning/docker.ts
var TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
var COMMIT = /^(?![0-9]+$)[0-9a-f]{7,40}$/;
var VERSION = /^(v?)([0-9]+(?:\.[0-9]+)*)([A-Za-z_][A-Za-z0-9_]*)?$/;
var PRERELEASE = /^(?:alpha|beta|rc|pre|preview)[._]?[0-9.]*$/i;
var DATE_DIGITS = 5;
var dockerVersioning = versioningOf({
  parse(text) {
    if (!TAG.test(text) || COMMIT.test(text)) return void 0;
    const [first, ...rest] = text.split("-");
    const match = VERSION.exec(first);
    if (match === null) return void 0;
    const digits = match[2].split(".");
    const numbers = digits.map(toNumber);
    if (!numbers.every((number) => number !== void 0)) return void 0;
    const attached = match[3] ?? "";
    const isPrerelease = attached === "" && rest[0] !== void 0 && PRERELEASE.test(rest[0]);
    return {
      prefix: match[1],
      digits,
      numbers,
      prerelease: isPrerelease ? rest[0] : attached,
      suffix: (isPrerelease ? rest.slice(1) : rest).join("-")
    };
  },
  compare(a, b) {
    const numbers = firstDifference(a.numbers, b.numbers, Infinity, (x, y) => x - y);
    return numbers || comparePrereleases(a.prerelease, b.prerelease) || compareTexts(b.suffix, a.suffix);
  },
  isCompatible(current, candidate) {
    return current.prefix === candidate.prefix && current.suffix === candidate.suffix && current.digits.length === candidate.digits.length && current.digits.every((digits, index) => isSameStyle(digits, candidate.digits[index], index === 0));
  }
});
function isSameStyle(current, candidate, isFirst) {
  const isDate = isFirst && Math.max(current.length, candidate.length) >= DATE_DIGITS;
  const isPadded = current.length > 1 && current.startsWith("0");
  return isDate || isPadded ? current.length === candidate.length : true;
}

// generators/bump/versioning/regex.ts
var NUMBER_GROUPS = ["major", "minor", "patch", "build", "revision"];
var GROUPS = [...NUMBER_GROUPS, "prerelease", "compatibility"];
function regexVersioning(expression) {
  return versioningOf({
    parse(text) {
      const groups = expression.exec(text)?.groups;
      if (groups === void 0) return void 0;
      const numbers = NUMBER_GROUPS.map((name) => toNumber(groups[name] ?? "0"));
      if (!numbers.every((number) => number !== void 0)) return void 0;
      return { numbers, prerelease: groups.prerelease ?? "", compatibility: groups.compatibility ?? "" };
    },
    compare: (a, b) => firstDifference(a.numbers, b.numbers, 0, (x, y) => x - y) || comparePrereleases(a.prerelease, b.prerelease),
    isCompatible: (current, candidate) => current.compatibility === candidate.compatibility
  });
}

// generators/bump/versioning/semver.ts
var import_semver2 = __toESM(require_semver(), 1);
var LOOKS_LIKE = /^v?[0-9][0-9A-Za-z.+-]*$/;
var semverVersioning = versioningOf({
  parse(text) {
    const version = LOOKS_LIKE.test(text) ? import_semver2.default.parse(text) : null;
    if (version === null) return void 0;
    return { version, numbers: [version.major, version.minor, version.patch], prerelease: version.prerelease.join(".") };
  },
  compare: (a, b) => import_semver2.default.compare(a.version, b.version),
  isCompatible: () => true,
  written: (current, candidate) => `${current.startsWith("v") ? "v" : ""}${candidate.replace(/^v/, "")}`
});

// generators/bump/versioning/index.ts
var NAMED = { semver: semverVersioning, docker: dockerVersioning, helm: semverVersioning };
var REGEX_PREFIX = "regex:";
function versioningNamed(name) {
  if (name in NAMED) return NAMED[name];
  return regexVersioning(new RegExp(name.slice(REGEX_PREFIX.length)));
}

// generators/bump/annotation.ts
var KEYS = ["datasource", "depName", "packageName", "registryUrl", "versioning", "extractVersion"];
var USER = String.raw`[A-Za-z0-9][\w.-]*@`;
var DATASOURCES = {
  docker: {
    versioning: "docker",
    pattern: /^[a-z0-9][a-z0-9.-]*(?::[0-9]+)?(?:\/[a-z0-9][a-z0-9._-]*)*$/,
    expect: "an image name such as ghcr.io/stoatchat/api, without tag"
  },
  helm: { versioning: "helm", pattern: /^[a-z0-9][a-z0-9._-]*$/i, expect: "the name of a chart" },
  // The URL is given to a program: it must not pass for an option, or for a command to run (ext::…).
  "git-tags": {
    versioning: "semver",
    pattern: new RegExp(
      `^(?:(?:https?://|ssh://(?:${USER})?)[A-Za-z0-9][^\\s/@:]*(?::[0-9]+)?/|${USER}[A-Za-z0-9][\\w.-]*:(?!/))[^\\s?#]+$`
    ),
    expect: "the URL of a git repository (https://\u2026, ssh://\u2026, git@host:owner/name), without credentials"
  },
  "github-releases": { versioning: "semver", pattern: /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/, expect: "owner/name" }
};
var URLS = /^(?:https?|oci):\/\/[^\s/@?#]+(?:\/[^\s@?#]*)?$/;
var START = "# renovate: ";
function isAnnotation(line) {
  return /#+\s*renovate\s*:/i.test(line) || /#.*renovate.*datasource=/i.test(line);
}
function parseAnnotation(line) {
  const text = line.trimStart();
  if (!text.startsWith(START)) {
    return { problems: [{ message: `must stand on a line of its own and begin with "${START}datasource=\u2026"` }] };
  }
  const problems = [];
  const values = {};
  for (const part of text.slice(START.length).split(" ")) {
    const [, key = "", value = ""] = /^([^=]*)=(.*)$/.exec(part) ?? [];
    if (part === "") problems.push({ message: "must have exactly one space between keys, and none at its end" });
    else if (!/^[!-~]+$/.test(part)) problems.push({ message: "must be printable ASCII" });
    else if (!part.includes("=")) problems.push({ message: `${quote(part)} is not key=value; a value cannot have spaces` });
    else if (!isKey(key)) {
      const meant = key === "lookupName" ? "; did you mean packageName?" : didYouMean(key, KEYS);
      problems.push({ key, message: `unknown key${meant} (allowed: ${KEYS.join(", ")})` });
    } else if (values[key] !== void 0) problems.push({ key, message: "stands there twice" });
    else {
      const after = KEYS.slice(KEYS.indexOf(key) + 1).find((later) => values[later] !== void 0);
      if (after !== void 0)
        problems.push({ key, message: `must stand before ${after}, or Renovate does not read it (order: ${KEYS.join(", ")})` });
      values[key] = value;
    }
  }
  problems.push(...valueProblems(values));
  return problems.length > 0 ? { problems } : { annotation: toAnnotation(values), problems };
}
function isKey(key) {
  return KEYS.includes(key);
}
function valueProblems(values) {
  const problems = [];
  const say = (key, message) => void (message !== void 0 && problems.push({ key, message }));
  for (const key of ["datasource", "depName"]) if (values[key] === void 0) say(key, "is missing");
  for (const [key, value] of Object.entries(values)) {
    if (value === "") say(key, "is empty");
    else if (/^["']/.test(value)) say(key, `must be without quotes, found ${quote(value)}`);
    else say(key, CHECKS[key]?.(value));
  }
  if (problems.length > 0) return problems;
  const { datasource, packageName, registryUrl: url } = values;
  const { pattern, expect } = DATASOURCES[datasource];
  const name = packageName ?? values.depName;
  if (!pattern.test(name)) say(packageName === void 0 ? "depName" : "packageName", `must be ${expect}, found ${quote(name)}`);
  if (datasource === "helm" && url === void 0) say("registryUrl", "is missing: a chart needs the URL of its repository");
  if (datasource === "git-tags" && url !== void 0) say("registryUrl", "means nothing here: the URL of the repository is packageName");
  if (datasource !== "helm" && url?.startsWith("oci://")) say("registryUrl", `must begin with https:// or http://, found ${quote(url)}`);
  return problems;
}
var CHECKS = {
  datasource: (value) => oneOf(value, DATASOURCE_NAMES),
  registryUrl: (value) => URLS.test(value) ? void 0 : "must be a URL that begins with https://, http:// or oci://, without credentials or query",
  versioning: (value) => value.startsWith(REGEX_PREFIX) ? expressionProblem(value.slice(REGEX_PREFIX.length), GROUPS, NUMBER_GROUPS.slice(0, 3)) : oneOf(value, [...VERSIONING_NAMES, `${REGEX_PREFIX}\u2026`]),
  extractVersion: (value) => expressionProblem(value, ["version"], ["version"])
};
function oneOf(value, allowed) {
  if (allowed.includes(value)) return void 0;
  return `must be one of ${allowed.join(", ")}, found ${quote(value)}${didYouMean(value, allowed)}`;
}
function toAnnotation(values) {
  const { depName = "", packageName = depName, registryUrl, extractVersion } = values;
  const datasource = values.datasource;
  return defined({
    datasource,
    depName,
    packageName,
    registryUrl: registryUrl?.replace(/\/+$/, ""),
    versioning: values.versioning ?? DATASOURCES[datasource].versioning,
    extractVersion
  });
}
function quote(text) {
  const shown = text.replace(/^(.*?:\/\/)?.*@/, "$1\u2026@");
  return JSON.stringify(shown.length > 80 ? `${shown.slice(0, 40)}\u2026` : shown);
}

// generators/bump/pins.ts
var NOT_A_PIN = "repository";
var COMMIT_KEY = "tag";
var COMMIT2 = /^[0-9a-f]{7}$/;
var MOVING = /^[A-Za-z]+(?:[._-][A-Za-z]+)*$/;
function isMoving({ annotation, current }) {
  return annotation.datasource === "docker" && MOVING.test(current) && !versioningNamed(annotation.versioning).isValid(current);
}
function readPins(files) {
  const read2 = files.map(readFile);
  return { pins: read2.flatMap(({ pins }) => pins), problems: read2.flatMap(({ problems }) => problems) };
}
function readFile({ file, text }) {
  const strict = parseStrict(Buffer.from(text));
  if (strict.problems.length > 0) return { pins: [], problems: strict.problems.map((problem) => ({ file, ...problem })) };
  const counter = new LineCounter();
  const root = parseDocument(text, { lineCounter: counter, version: "1.2" }).contents;
  const lines = text.split(/\r?\n/);
  const lineAt = (offset) => counter.linePos(offset).line;
  const pins = [];
  const problems = [];
  const say = (line, path, message) => void problems.push({ file, line, path, message });
  const used = /* @__PURE__ */ new Set();
  if (isMap(root)) readMap(root, "");
  for (const [index, line] of lines.entries()) {
    if (!isAnnotation(line) || used.has(index + 1)) continue;
    const isComment = line.trimStart().startsWith("#");
    say(
      index + 1,
      void 0,
      isComment ? "an annotation that stands right above no pin" : "an annotation must stand on the line above its pin"
    );
  }
  return { pins: pins.sort((a, b) => a.line - b.line), problems: problems.sort((a, b) => a.line - b.line) };
  function readMap(map, above) {
    const entries = [];
    for (const { key, value } of map.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const path = above === "" ? name : `${above}.${name}`;
      const line = lineAt(key.range[0]);
      const refused = refusal(key, value, lineAt);
      if (refused !== void 0) {
        const end = isCollection(value) ? lineAt(value.range[2]) : line;
        for (let at = line - 1; at < end; at++) used.add(at);
        say(line, path, refused);
      } else if (isMap(value)) readMap(value, path);
      else if (isScalar(value) && value.value !== null) entries.push({ key: name, path, line, value });
    }
    const image = entries.find(({ key }) => key === NOT_A_PIN)?.value.value;
    const version = entries.find(({ key, line }) => key === "version" && / datasource=git-tags(?: |$)/.test(lines[line - 2] ?? ""));
    const commit = version && entries.find(({ key }) => key === COMMIT_KEY);
    for (const entry of entries) {
      if (entry.key === NOT_A_PIN || entry === commit) continue;
      readPin(entry, entry === version ? commit : void 0, typeof image === "string" ? image : void 0);
    }
  }
  function readPin({ path, line, value }, commitEntry, image) {
    const current = typeof value.value === "string" ? value.value : say(line, path, `must be text, found ${String(value.value)}; put it in quotes`);
    const annotation = readAnnotation(path, line);
    const commit = commitEntry && readCommit(commitEntry, line, image);
    if (commitEntry !== void 0 && value.type !== Scalar.QUOTE_DOUBLE) {
      say(line, path, "must be in double quotes, as its commit is: Renovate looks for that");
      return;
    }
    if (current === void 0 || annotation === void 0 || commitEntry !== void 0 && commit === void 0) return;
    const pin = { file, line, path, current, isPlain: value.type === Scalar.PLAIN, annotation, ...defined({ commit }) };
    if (versioningNamed(annotation.versioning).isValid(current) || isMoving(pin)) pins.push(pin);
    else say(line, path, `${JSON.stringify(current)} is no version by the rules of versioning=${annotation.versioning}`);
  }
  function readAnnotation(path, line) {
    const above = lines[line - 2] ?? "";
    if (!/^\s*#/.test(above) || !isAnnotation(above))
      return say(line, path, 'a pin without an annotation; put "# renovate: datasource=\u2026 depName=\u2026" on the line above');
    used.add(line - 1);
    const parsed = parseAnnotation(above);
    for (const { key, message } of parsed.problems)
      say(line - 1, path, key === void 0 ? `the annotation ${message}` : `${key}: ${message}`);
    return parsed.annotation;
  }
  function readCommit({ path, line, value: { type, value } }, versionLine, image) {
    if (line !== versionLine + 1) return say(line, path, "must stand on the line below version, whose commit it holds");
    if (typeof value !== "string" || type !== Scalar.QUOTE_DOUBLE || !COMMIT2.test(value))
      return say(line, path, "must be the first seven digits of the commit of version, in double quotes");
    return { path, line, current: value, ...defined({ image }) };
  }
}
function refusal(key, value, lineAt) {
  if (key.type !== Scalar.PLAIN) return "the key must be without quotes";
  if (isAlias(value)) return "an alias (*name) is not supported here; write the value";
  if (!isScalar(value) && !isCollection(value)) return void 0;
  if (value.anchor !== void 0 || key.anchor !== void 0) return "an anchor (&name) is not supported here";
  if (value.tag !== void 0 || key.tag !== void 0) return "a tag (!name) is not supported here";
  if (isCollection(value)) {
    if (!isMap(value)) return "a list is not supported here; pins are the values of keys";
    return value.flow && value.items.length > 0 ? "a map between braces is not supported here; write one key a line" : void 0;
  }
  if (value.type === Scalar.BLOCK_FOLDED || value.type === Scalar.BLOCK_LITERAL) return "a block of text (| or >) is not supported here";
  const [start, end] = value.range;
  const isOneLine = value.value === null || lineAt(start) === lineAt(key.range[0]) && lineAt(end) === lineAt(start);
  return isOneLine ? void 0 : "must stand on one line with its key";
}

// generators/bump/choose.ts
var MAX_QUESTIONS = 25;
var MAX_TAG_LENGTH = 2 * MAX_VERSION_LENGTH;
var MAX_DATE_LENGTH = 40;
var WRITABLE = /^[A-Za-z0-9_][A-Za-z0-9._+-]*$/;
var COMMIT3 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var COMMIT_DIGITS = 7;
function unitsOf(pins, policy, level) {
  const units = [];
  const together = /* @__PURE__ */ new Map();
  for (const pin of pins) {
    const group = groupOf(policy, pin);
    const images = isMoving(pin) ? void 0 : group?.images;
    const member = { pin, policy: policyOf(policy, pin, level), requests: requestsOf(pin, images) };
    const known = images === void 0 ? void 0 : together.get(group.name);
    known?.push(member);
    if (known !== void 0) continue;
    const members = [member];
    if (images !== void 0) together.set(group.name, members);
    units.push(defined({ group: group?.name, members }));
  }
  return units;
}
function isWritable({ annotation, current, isPlain }, text) {
  const versioning = versioningNamed(annotation.versioning);
  if (text.length > MAX_VERSION_LENGTH || !WRITABLE.test(text) || annotation.datasource === "docker" && text.includes("+")) return false;
  if (!versioning.isValid(current) || !versioning.isValid(text) || !versioning.isCompatible(current, text)) return false;
  return isPlain !== true || isTextWithoutQuotes(text);
}
function isTextWithoutQuotes(version) {
  if (/^[0-9]+\.[0-9]+\.[0-9]/.test(version)) return true;
  return typeof valueAt(parseStrict(Buffer.from(`version: ${version}`)).value, ["version"]) === "string";
}
async function choose(unit, releasesOf3, options) {
  const sides = unit.members.map((member) => new Side(member, releasesOf3));
  const left = { dates: MAX_QUESTIONS, images: MAX_QUESTIONS };
  const imageObjection = async ({ pin }, { commit }) => {
    const image = pin.commit?.image;
    if (image === void 0 || commit === void 0) return void 0;
    const isThere = left.images-- > 0 && await options.hasTag(image, commit);
    return isThere ? void 0 : { reason: "images", text: `${image} has no tag ${commit}` };
  };
  const ageObjection = async (side, candidate) => {
    const wanted = side.policy.minimumReleaseAge;
    if (wanted === void 0) return void 0;
    let { date } = candidate;
    if (date === void 0 && left.dates-- > 0) {
      date = toIso(await options.dateOf(side.pin, candidate.release));
      if (date !== void 0) side.candidates.set(candidate.version, { ...candidate, date });
    }
    if (date !== void 0 && options.now.getTime() - Date.parse(date) >= wanted.milliseconds) return void 0;
    const found = date === void 0 ? "it is not known when it was published" : `published ${date.slice(0, 10)}`;
    return { reason: "age", text: `${found}; must have been out for ${wanted.text}` };
  };
  const objectionTo = async (version, standing) => {
    for (const side of standing) {
      const objection = side.objectionTo(version);
      if (objection !== void 0) return objection;
    }
    for (const side of standing) {
      const candidate = side.candidates.get(version);
      const objection = await imageObjection(side, candidate) ?? await ageObjection(side, candidate);
      if (objection !== void 0) return objection;
    }
    return void 0;
  };
  for (const version of newestFirst(sides)) {
    const standing = sides.filter(({ pin }) => pin.current !== version);
    const objection = await objectionTo(version, standing);
    for (const side of standing) side.settle(version, objection);
    if (objection === void 0) break;
  }
  return sides.map((side) => side.choice());
}
function newestFirst(sides) {
  const { isValid, compare } = sides[0].versioning;
  const versions = new Set(sides.flatMap(({ candidates }) => [...candidates.keys()]));
  return [...versions].filter(isValid).sort((a, b) => compare(b, a));
}
function toIso(date) {
  const time = date !== void 0 && date.length <= MAX_DATE_LENGTH ? Date.parse(date) : NaN;
  return Number.isNaN(time) ? void 0 : new Date(time).toISOString();
}
var Side = class {
  pin;
  policy;
  versioning;
  /** What is newer than the pin, by what would be written. */
  candidates = /* @__PURE__ */ new Map();
  #current;
  /** Other images of the group, with their tags. */
  #others;
  #held = /* @__PURE__ */ new Map();
  #allowed;
  constructor({ pin, policy, requests: [own, ...others] }, releasesOf3) {
    this.pin = pin;
    this.policy = policy;
    this.versioning = versioningNamed(pin.annotation.versioning);
    this.#others = others.map((request2) => ({
      name: request2.packageName,
      tags: new Set(releasesOf3(request2).releases.map(({ version }) => version))
    }));
    if (isMoving(pin)) return;
    for (const { release, version } of readable(pin, releasesOf3(own).releases)) {
      if (version === pin.current) this.#current ??= release;
      else if (this.versioning.compare(version, pin.current) > 0 && !this.candidates.has(version)) {
        this.candidates.set(version, this.#candidate(version, release));
      }
    }
  }
  #candidate(version, release) {
    const isCommit = this.pin.commit !== void 0 && COMMIT3.test(release.commit ?? "");
    return defined({
      version,
      release,
      level: levelBetween(this.versioning, this.pin.current, version),
      date: toIso(release.date),
      commit: isCommit ? release.commit.slice(0, COMMIT_DIGITS) : void 0
    });
  }
  /** What speaks against a version without asking a registry. */
  objectionTo(version) {
    const { policy, pin } = this;
    const candidate = this.candidates.get(version);
    if (candidate === void 0) return { reason: "group", text: `nothing that ${pin.path} could move to` };
    if (this.#isForeignPrerelease(candidate)) return { reason: "prerelease", text: "a prerelease" };
    if (policy.isIgnored) return { reason: "ignored", text: "the policy leaves this pin alone" };
    if (LEVELS.indexOf(candidate.level) > LEVELS.indexOf(policy.level)) {
      return { reason: "level", text: `a ${candidate.level} step; allowed: ${policy.level}` };
    }
    const isMeantBy = (filter) => isMeant(filter, version, this.versioning);
    if (policy.allowedVersions !== void 0 && !isMeantBy(policy.allowedVersions)) {
      return { reason: "allowedVersions", text: `allowedVersions is ${policy.allowedVersions}` };
    }
    const ignoring = policy.ignoreVersions.find(isMeantBy);
    if (ignoring !== void 0) return { reason: "ignoreVersions", text: `ignoreVersions has ${ignoring}` };
    if (pin.commit !== void 0 && candidate.commit === void 0) return { reason: "commit", text: "the commit of its tag is not known" };
    const missing = this.#others.filter(({ tags }) => !tags.has(candidate.release.version)).map(({ name }) => name);
    return missing.length === 0 ? void 0 : { reason: "images", text: `not published for ${missing.join(", ")}` };
  }
  /** A prerelease, unless the pin is one of the same version. */
  #isForeignPrerelease({ version, release }) {
    const { isStable, numbers } = this.versioning;
    if (isStable(version) && release.prerelease !== true) return false;
    return isStable(this.pin.current) || numbers(version).join() !== numbers(this.pin.current).join();
  }
  settle(version, objection) {
    const candidate = this.candidates.get(version);
    if (objection === void 0) this.#allowed = version;
    else if (candidate !== void 0 && !this.#held.has(objection.reason)) this.#held.set(objection.reason, { candidate, ...objection });
  }
  choice() {
    const [newest] = [...this.candidates.values()].filter((candidate) => !this.#isForeignPrerelease(candidate)).sort((a, b) => this.versioning.compare(b.version, a.version));
    return defined({
      pin: this.pin,
      current: this.#current,
      newest,
      allowed: this.#allowed === void 0 ? void 0 : this.candidates.get(this.#allowed),
      held: [...this.#held.values()]
    });
  }
};
function* readable(pin, releases) {
  const { extractVersion, versioning: name } = pin.annotation;
  const versioning = versioningNamed(name);
  const expression = extractVersion === void 0 ? void 0 : new RegExp(extractVersion);
  for (const release of releases) {
    if (release.version.length > MAX_TAG_LENGTH) continue;
    const extracted = expression === void 0 ? release.version : expression.exec(release.version)?.groups?.version;
    if (extracted === void 0 || !versioning.isValid(extracted)) continue;
    const version = versioning.written(pin.current, extracted);
    if (isWritable(pin, version)) yield { release, version };
  }
}

// generators/bump/datasources/docker/credentials.ts
import { readFile as readFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";

// generators/generated/answers.js
var isTagList = validate212;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.tags !== void 0) {
        let data0 = data.tags;
        const _errs2 = errors;
        let valid1 = false;
        const _errs3 = errors;
        if (errors === _errs3) {
          if (Array.isArray(data0)) {
            var valid2 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs5 = errors;
              if (typeof data0[i0] !== "string") {
                const err0 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/anyOf/0/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var valid2 = _errs5 === errors;
              if (!valid2) {
                break;
              }
            }
          } else {
            const err1 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/0/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var _valid0 = _errs3 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const _errs7 = errors;
          if (data0 !== null) {
            const err2 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          var _valid0 = _errs7 === errors;
          valid1 = valid1 || _valid0;
        }
        if (!valid1) {
          const err3 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf", keyword: "anyOf", params: {} };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
          validate212.errors = vErrors;
          return false;
        } else {
          errors = _errs2;
          if (vErrors !== null) {
            if (_errs2) {
              vErrors.length = _errs2;
            } else {
              vErrors = null;
            }
          }
        }
      }
    } else {
      validate212.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate212.errors = vErrors;
  return errors === 0;
}
var isToken = validate222;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.token !== void 0) {
        const _errs1 = errors;
        if (typeof data.token !== "string") {
          validate222.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" } }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.access_token !== void 0) {
          const _errs3 = errors;
          if (typeof data.access_token !== "string") {
            validate222.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.expires_in !== void 0) {
            let data2 = data.expires_in;
            const _errs5 = errors;
            if (!(typeof data2 == "number" && isFinite(data2))) {
              validate222.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "number" } }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate222.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate222.errors = vErrors;
  return errors === 0;
}
var isManifest = validate23;
var pattern02 = new RegExp("^.*$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.config !== void 0) {
        let data0 = data.config;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.digest === void 0 && (missing0 = "digest")) {
              validate23.errors = [{ instancePath: instancePath + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: missing0 } }];
              return false;
            } else {
              if (data0.digest !== void 0) {
                if (typeof data0.digest !== "string") {
                  validate23.errors = [{ instancePath: instancePath + "/config/digest", schemaPath: "#/properties/config/properties/digest/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
            }
          } else {
            validate23.errors = [{ instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.manifests !== void 0) {
          let data2 = data.manifests;
          const _errs5 = errors;
          if (errors === _errs5) {
            if (Array.isArray(data2)) {
              var valid2 = true;
              const len0 = data2.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    let missing1;
                    if (data3.digest === void 0 && (missing1 = "digest")) {
                      validate23.errors = [{ instancePath: instancePath + "/manifests/" + i0, schemaPath: "#/properties/manifests/items/required", keyword: "required", params: { missingProperty: missing1 } }];
                      return false;
                    } else {
                      if (data3.digest !== void 0) {
                        const _errs9 = errors;
                        if (typeof data3.digest !== "string") {
                          validate23.errors = [{ instancePath: instancePath + "/manifests/" + i0 + "/digest", schemaPath: "#/properties/manifests/items/properties/digest/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        var valid3 = _errs9 === errors;
                      } else {
                        var valid3 = true;
                      }
                      if (valid3) {
                        if (data3.platform !== void 0) {
                          let data5 = data3.platform;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                              if (data5.os !== void 0) {
                                const _errs13 = errors;
                                if (typeof data5.os !== "string") {
                                  validate23.errors = [{ instancePath: instancePath + "/manifests/" + i0 + "/platform/os", schemaPath: "#/properties/manifests/items/properties/platform/properties/os/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                                var valid4 = _errs13 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                if (data5.architecture !== void 0) {
                                  const _errs15 = errors;
                                  if (typeof data5.architecture !== "string") {
                                    validate23.errors = [{ instancePath: instancePath + "/manifests/" + i0 + "/platform/architecture", schemaPath: "#/properties/manifests/items/properties/platform/properties/architecture/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                  var valid4 = _errs15 === errors;
                                } else {
                                  var valid4 = true;
                                }
                              }
                            } else {
                              validate23.errors = [{ instancePath: instancePath + "/manifests/" + i0 + "/platform", schemaPath: "#/properties/manifests/items/properties/platform/type", keyword: "type", params: { type: "object" } }];
                              return false;
                            }
                          }
                          var valid3 = _errs11 === errors;
                        } else {
                          var valid3 = true;
                        }
                      }
                    }
                  } else {
                    validate23.errors = [{ instancePath: instancePath + "/manifests/" + i0, schemaPath: "#/properties/manifests/items/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
                var valid2 = _errs7 === errors;
                if (!valid2) {
                  break;
                }
              }
            } else {
              validate23.errors = [{ instancePath: instancePath + "/manifests", schemaPath: "#/properties/manifests/type", keyword: "type", params: { type: "array" } }];
              return false;
            }
          }
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.annotations !== void 0) {
            let data8 = data.annotations;
            const _errs17 = errors;
            const _errs18 = errors;
            let valid5 = false;
            const _errs19 = errors;
            if (errors === _errs19) {
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                var valid6 = true;
                for (const key0 in data8) {
                  if (pattern02.test(key0)) {
                    const _errs21 = errors;
                    if (typeof data8[key0] !== "string") {
                      const err0 = { instancePath: instancePath + "/annotations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/annotations/anyOf/0/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var valid6 = _errs21 === errors;
                    if (!valid6) {
                      break;
                    }
                  }
                }
              } else {
                const err1 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/anyOf/0/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var _valid0 = _errs19 === errors;
            valid5 = valid5 || _valid0;
            if (!valid5) {
              const _errs23 = errors;
              if (data8 !== null) {
                const err2 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/anyOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var _valid0 = _errs23 === errors;
              valid5 = valid5 || _valid0;
            }
            if (!valid5) {
              const err3 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/anyOf", keyword: "anyOf", params: {} };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
              validate23.errors = vErrors;
              return false;
            } else {
              errors = _errs18;
              if (vErrors !== null) {
                if (_errs18) {
                  vErrors.length = _errs18;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs17 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var isImageConfig = validate242;
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.created !== void 0) {
        let data0 = data.created;
        const _errs2 = errors;
        let valid1 = false;
        const _errs3 = errors;
        if (typeof data0 !== "string") {
          const err0 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/anyOf/0/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        var _valid0 = _errs3 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const _errs5 = errors;
          if (data0 !== null) {
            const err1 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/anyOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          var _valid0 = _errs5 === errors;
          valid1 = valid1 || _valid0;
        }
        if (!valid1) {
          const err2 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/anyOf", keyword: "anyOf", params: {} };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          validate242.errors = vErrors;
          return false;
        } else {
          errors = _errs2;
          if (vErrors !== null) {
            if (_errs2) {
              vErrors.length = _errs2;
            } else {
              vErrors = null;
            }
          }
        }
      }
    } else {
      validate242.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate242.errors = vErrors;
  return errors === 0;
}
var isDockerConfig = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.auths !== void 0) {
        let data0 = data.auths;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            var valid1 = true;
            for (const key0 in data0) {
              if (pattern02.test(key0)) {
                let data1 = data0[key0];
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    if (data1.auth !== void 0) {
                      const _errs5 = errors;
                      if (typeof data1.auth !== "string") {
                        validate25.errors = [{ instancePath: instancePath + "/auths/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/auth", schemaPath: "#/properties/auths/patternProperties/%5E.*%24/properties/auth/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid2 = _errs5 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data1.identitytoken !== void 0) {
                        const _errs7 = errors;
                        if (typeof data1.identitytoken !== "string") {
                          validate25.errors = [{ instancePath: instancePath + "/auths/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/identitytoken", schemaPath: "#/properties/auths/patternProperties/%5E.*%24/properties/identitytoken/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        var valid2 = _errs7 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data1.username !== void 0) {
                          const _errs9 = errors;
                          if (typeof data1.username !== "string") {
                            validate25.errors = [{ instancePath: instancePath + "/auths/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/username", schemaPath: "#/properties/auths/patternProperties/%5E.*%24/properties/username/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          var valid2 = _errs9 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.password !== void 0) {
                            const _errs11 = errors;
                            if (typeof data1.password !== "string") {
                              validate25.errors = [{ instancePath: instancePath + "/auths/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/password", schemaPath: "#/properties/auths/patternProperties/%5E.*%24/properties/password/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                            var valid2 = _errs11 === errors;
                          } else {
                            var valid2 = true;
                          }
                        }
                      }
                    }
                  } else {
                    validate25.errors = [{ instancePath: instancePath + "/auths/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/auths/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            validate25.errors = [{ instancePath: instancePath + "/auths", schemaPath: "#/properties/auths/type", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.credHelpers !== void 0) {
          let data6 = data.credHelpers;
          const _errs13 = errors;
          if (errors === _errs13) {
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
              var valid3 = true;
              for (const key1 in data6) {
                if (pattern02.test(key1)) {
                  const _errs15 = errors;
                  if (typeof data6[key1] !== "string") {
                    validate25.errors = [{ instancePath: instancePath + "/credHelpers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/credHelpers/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid3 = _errs15 === errors;
                  if (!valid3) {
                    break;
                  }
                }
              }
            } else {
              validate25.errors = [{ instancePath: instancePath + "/credHelpers", schemaPath: "#/properties/credHelpers/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs13 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.credsStore !== void 0) {
            const _errs17 = errors;
            if (typeof data.credsStore !== "string") {
              validate25.errors = [{ instancePath: instancePath + "/credsStore", schemaPath: "#/properties/credsStore/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs17 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var isHelperAnswer = validate262;
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Username === void 0 && (missing0 = "Username") || data.Secret === void 0 && (missing0 = "Secret")) {
        validate262.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.Username !== void 0) {
          const _errs1 = errors;
          if (typeof data.Username !== "string") {
            validate262.errors = [{ instancePath: instancePath + "/Username", schemaPath: "#/properties/Username/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Secret !== void 0) {
            const _errs3 = errors;
            if (typeof data.Secret !== "string") {
              validate262.errors = [{ instancePath: instancePath + "/Secret", schemaPath: "#/properties/Secret/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate262.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate262.errors = vErrors;
  return errors === 0;
}
var isChartVersions = validate272;
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.version === void 0 && (missing0 = "version")) {
              validate272.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 } }];
              return false;
            } else {
              if (data0.version !== void 0) {
                const _errs3 = errors;
                if (typeof data0.version !== "string") {
                  validate272.errors = [{ instancePath: instancePath + "/" + i0 + "/version", schemaPath: "#/items/properties/version/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.created !== void 0) {
                  let data2 = data0.created;
                  const _errs5 = errors;
                  const _errs6 = errors;
                  let valid2 = false;
                  const _errs7 = errors;
                  if (typeof data2 !== "string") {
                    const err0 = { instancePath: instancePath + "/" + i0 + "/created", schemaPath: "#/items/properties/created/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var _valid0 = _errs7 === errors;
                  valid2 = valid2 || _valid0;
                  if (!valid2) {
                    const _errs9 = errors;
                    if (data2 !== null) {
                      const err1 = { instancePath: instancePath + "/" + i0 + "/created", schemaPath: "#/items/properties/created/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                    }
                    var _valid0 = _errs9 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (!valid2) {
                    const err2 = { instancePath: instancePath + "/" + i0 + "/created", schemaPath: "#/items/properties/created/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                    validate272.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs6;
                    if (vErrors !== null) {
                      if (_errs6) {
                        vErrors.length = _errs6;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid1 = _errs5 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.deprecated !== void 0) {
                    let data3 = data0.deprecated;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    let valid3 = false;
                    const _errs13 = errors;
                    if (typeof data3 !== "string") {
                      const err3 = { instancePath: instancePath + "/" + i0 + "/deprecated", schemaPath: "#/items/properties/deprecated/anyOf/0/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                    }
                    var _valid1 = _errs13 === errors;
                    valid3 = valid3 || _valid1;
                    if (!valid3) {
                      const _errs15 = errors;
                      if (typeof data3 !== "boolean") {
                        const err4 = { instancePath: instancePath + "/" + i0 + "/deprecated", schemaPath: "#/items/properties/deprecated/anyOf/1/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                          vErrors = [err4];
                        } else {
                          vErrors.push(err4);
                        }
                        errors++;
                      }
                      var _valid1 = _errs15 === errors;
                      valid3 = valid3 || _valid1;
                      if (!valid3) {
                        const _errs17 = errors;
                        if (data3 !== null) {
                          const err5 = { instancePath: instancePath + "/" + i0 + "/deprecated", schemaPath: "#/items/properties/deprecated/anyOf/2/type", keyword: "type", params: { type: "null" } };
                          if (vErrors === null) {
                            vErrors = [err5];
                          } else {
                            vErrors.push(err5);
                          }
                          errors++;
                        }
                        var _valid1 = _errs17 === errors;
                        valid3 = valid3 || _valid1;
                      }
                    }
                    if (!valid3) {
                      const err6 = { instancePath: instancePath + "/" + i0 + "/deprecated", schemaPath: "#/items/properties/deprecated/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                      validate272.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs12;
                      if (vErrors !== null) {
                        if (_errs12) {
                          vErrors.length = _errs12;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid1 = _errs11 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.home !== void 0) {
                      let data4 = data0.home;
                      const _errs19 = errors;
                      const _errs20 = errors;
                      let valid4 = false;
                      const _errs21 = errors;
                      if (typeof data4 !== "string") {
                        const err7 = { instancePath: instancePath + "/" + i0 + "/home", schemaPath: "#/items/properties/home/anyOf/0/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err7];
                        } else {
                          vErrors.push(err7);
                        }
                        errors++;
                      }
                      var _valid2 = _errs21 === errors;
                      valid4 = valid4 || _valid2;
                      if (!valid4) {
                        const _errs23 = errors;
                        if (data4 !== null) {
                          const err8 = { instancePath: instancePath + "/" + i0 + "/home", schemaPath: "#/items/properties/home/anyOf/1/type", keyword: "type", params: { type: "null" } };
                          if (vErrors === null) {
                            vErrors = [err8];
                          } else {
                            vErrors.push(err8);
                          }
                          errors++;
                        }
                        var _valid2 = _errs23 === errors;
                        valid4 = valid4 || _valid2;
                      }
                      if (!valid4) {
                        const err9 = { instancePath: instancePath + "/" + i0 + "/home", schemaPath: "#/items/properties/home/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err9];
                        } else {
                          vErrors.push(err9);
                        }
                        errors++;
                        validate272.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs20;
                        if (vErrors !== null) {
                          if (_errs20) {
                            vErrors.length = _errs20;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid1 = _errs19 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.sources !== void 0) {
                        let data5 = data0.sources;
                        const _errs25 = errors;
                        const _errs26 = errors;
                        let valid5 = false;
                        const _errs27 = errors;
                        if (errors === _errs27) {
                          if (Array.isArray(data5)) {
                            var valid6 = true;
                            const len1 = data5.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              const _errs29 = errors;
                              if (typeof data5[i1] !== "string") {
                                const err10 = { instancePath: instancePath + "/" + i0 + "/sources/" + i1, schemaPath: "#/items/properties/sources/anyOf/0/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err10];
                                } else {
                                  vErrors.push(err10);
                                }
                                errors++;
                              }
                              var valid6 = _errs29 === errors;
                              if (!valid6) {
                                break;
                              }
                            }
                          } else {
                            const err11 = { instancePath: instancePath + "/" + i0 + "/sources", schemaPath: "#/items/properties/sources/anyOf/0/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                              vErrors = [err11];
                            } else {
                              vErrors.push(err11);
                            }
                            errors++;
                          }
                        }
                        var _valid3 = _errs27 === errors;
                        valid5 = valid5 || _valid3;
                        if (!valid5) {
                          const _errs31 = errors;
                          if (typeof data5 !== "string") {
                            const err12 = { instancePath: instancePath + "/" + i0 + "/sources", schemaPath: "#/items/properties/sources/anyOf/1/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err12];
                            } else {
                              vErrors.push(err12);
                            }
                            errors++;
                          }
                          var _valid3 = _errs31 === errors;
                          valid5 = valid5 || _valid3;
                          if (!valid5) {
                            const _errs33 = errors;
                            if (data5 !== null) {
                              const err13 = { instancePath: instancePath + "/" + i0 + "/sources", schemaPath: "#/items/properties/sources/anyOf/2/type", keyword: "type", params: { type: "null" } };
                              if (vErrors === null) {
                                vErrors = [err13];
                              } else {
                                vErrors.push(err13);
                              }
                              errors++;
                            }
                            var _valid3 = _errs33 === errors;
                            valid5 = valid5 || _valid3;
                          }
                        }
                        if (!valid5) {
                          const err14 = { instancePath: instancePath + "/" + i0 + "/sources", schemaPath: "#/items/properties/sources/anyOf", keyword: "anyOf", params: {} };
                          if (vErrors === null) {
                            vErrors = [err14];
                          } else {
                            vErrors.push(err14);
                          }
                          errors++;
                          validate272.errors = vErrors;
                          return false;
                        } else {
                          errors = _errs26;
                          if (vErrors !== null) {
                            if (_errs26) {
                              vErrors.length = _errs26;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid1 = _errs25 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              }
            }
          } else {
            validate272.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate272.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate272.errors = vErrors;
  return errors === 0;
}
var isGithubReleases = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.tag_name === void 0 && (missing0 = "tag_name") || data0.draft === void 0 && (missing0 = "draft") || data0.prerelease === void 0 && (missing0 = "prerelease") || data0.html_url === void 0 && (missing0 = "html_url")) {
              validate28.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 } }];
              return false;
            } else {
              if (data0.tag_name !== void 0) {
                const _errs3 = errors;
                if (typeof data0.tag_name !== "string") {
                  validate28.errors = [{ instancePath: instancePath + "/" + i0 + "/tag_name", schemaPath: "#/items/properties/tag_name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.draft !== void 0) {
                  const _errs5 = errors;
                  if (typeof data0.draft !== "boolean") {
                    validate28.errors = [{ instancePath: instancePath + "/" + i0 + "/draft", schemaPath: "#/items/properties/draft/type", keyword: "type", params: { type: "boolean" } }];
                    return false;
                  }
                  var valid1 = _errs5 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.prerelease !== void 0) {
                    const _errs7 = errors;
                    if (typeof data0.prerelease !== "boolean") {
                      validate28.errors = [{ instancePath: instancePath + "/" + i0 + "/prerelease", schemaPath: "#/items/properties/prerelease/type", keyword: "type", params: { type: "boolean" } }];
                      return false;
                    }
                    var valid1 = _errs7 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.published_at !== void 0) {
                      let data4 = data0.published_at;
                      const _errs9 = errors;
                      const _errs10 = errors;
                      let valid2 = false;
                      const _errs11 = errors;
                      if (typeof data4 !== "string") {
                        const err0 = { instancePath: instancePath + "/" + i0 + "/published_at", schemaPath: "#/items/properties/published_at/anyOf/0/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var _valid0 = _errs11 === errors;
                      valid2 = valid2 || _valid0;
                      if (!valid2) {
                        const _errs13 = errors;
                        if (data4 !== null) {
                          const err1 = { instancePath: instancePath + "/" + i0 + "/published_at", schemaPath: "#/items/properties/published_at/anyOf/1/type", keyword: "type", params: { type: "null" } };
                          if (vErrors === null) {
                            vErrors = [err1];
                          } else {
                            vErrors.push(err1);
                          }
                          errors++;
                        }
                        var _valid0 = _errs13 === errors;
                        valid2 = valid2 || _valid0;
                      }
                      if (!valid2) {
                        const err2 = { instancePath: instancePath + "/" + i0 + "/published_at", schemaPath: "#/items/properties/published_at/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err2];
                        } else {
                          vErrors.push(err2);
                        }
                        errors++;
                        validate28.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs10;
                        if (vErrors !== null) {
                          if (_errs10) {
                            vErrors.length = _errs10;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid1 = _errs9 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.body !== void 0) {
                        let data5 = data0.body;
                        const _errs15 = errors;
                        const _errs16 = errors;
                        let valid3 = false;
                        const _errs17 = errors;
                        if (typeof data5 !== "string") {
                          const err3 = { instancePath: instancePath + "/" + i0 + "/body", schemaPath: "#/items/properties/body/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err3];
                          } else {
                            vErrors.push(err3);
                          }
                          errors++;
                        }
                        var _valid1 = _errs17 === errors;
                        valid3 = valid3 || _valid1;
                        if (!valid3) {
                          const _errs19 = errors;
                          if (data5 !== null) {
                            const err4 = { instancePath: instancePath + "/" + i0 + "/body", schemaPath: "#/items/properties/body/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            if (vErrors === null) {
                              vErrors = [err4];
                            } else {
                              vErrors.push(err4);
                            }
                            errors++;
                          }
                          var _valid1 = _errs19 === errors;
                          valid3 = valid3 || _valid1;
                        }
                        if (!valid3) {
                          const err5 = { instancePath: instancePath + "/" + i0 + "/body", schemaPath: "#/items/properties/body/anyOf", keyword: "anyOf", params: {} };
                          if (vErrors === null) {
                            vErrors = [err5];
                          } else {
                            vErrors.push(err5);
                          }
                          errors++;
                          validate28.errors = vErrors;
                          return false;
                        } else {
                          errors = _errs16;
                          if (vErrors !== null) {
                            if (_errs16) {
                              vErrors.length = _errs16;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid1 = _errs15 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.html_url !== void 0) {
                          const _errs21 = errors;
                          if (typeof data0.html_url !== "string") {
                            validate28.errors = [{ instancePath: instancePath + "/" + i0 + "/html_url", schemaPath: "#/items/properties/html_url/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          var valid1 = _errs21 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          } else {
            validate28.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var isCacheEntry = validate29;
var pattern42 = new RegExp("^[0-9a-f]{64}$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.headers === void 0 && (missing0 = "headers") || data.sha256 === void 0 && (missing0 = "sha256")) {
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.format !== void 0) {
          let data0 = data.format;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && isFinite(data0))) {
            validate29.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "number" } }];
            return false;
          }
          if (1 !== data0) {
            validate29.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.headers !== void 0) {
            let data1 = data.headers;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                var valid1 = true;
                for (const key0 in data1) {
                  if (pattern02.test(key0)) {
                    const _errs5 = errors;
                    if (typeof data1[key0] !== "string") {
                      validate29.errors = [{ instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate29.errors = [{ instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.sha256 !== void 0) {
              let data3 = data.sha256;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data3 === "string") {
                  if (!pattern42.test(data3)) {
                    validate29.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }];
                    return false;
                  }
                } else {
                  validate29.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}

// generators/bump/network/program.ts
async function ask(command, args, { stdin = "", signal, ...options }) {
  try {
    const { stopped: stopped2, ...result } = await run(command, args, {
      ...options,
      cwd: "/",
      input: stdin,
      signal,
      group: true,
      stopSignal: "SIGKILL",
      graceMs: 0
    });
    return stopped2 === void 0 ? { ended: "code", ...result } : { ended: stopped2 };
  } catch {
    return { ended: signal?.aborted ? "late" : "missing" };
  }
}

// generators/bump/lookup-error.ts
var LookupError = class extends Error {
  /** @param isAbsent the place has answered: there is no such thing */
  constructor(message, isAbsent = false) {
    super(message);
    this.isAbsent = isAbsent;
  }
  isAbsent;
  name = "LookupError";
};

// generators/bump/datasources/docker/credentials.ts
var DOCKER_HUB = ["https://index.docker.io/v1/", "docker.io", "index.docker.io", "registry-1.docker.io"];
var IDENTITY_USER = "<token>";
var HELPER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
var HELPER_TIMEOUT_MS = 15e3;
var HELPER_MAX_BYTES = 64 * 1024;
function createCredentials(env) {
  const folder = env.DOCKER_CONFIG || (env.HOME ? join2(env.HOME, ".docker") : void 0);
  const path = folder === void 0 ? void 0 : join2(folder, "config.json");
  let config;
  const known = /* @__PURE__ */ new Map();
  return (host, signal) => {
    config ??= readConfig(path);
    const found = known.get(host) ?? config.then((read2) => find(read2, host, env, signal));
    known.set(host, found);
    return found;
  };
}
async function readConfig(path) {
  if (path === void 0) return {};
  const text = await readFile2(path, "utf8").catch(({ code }) => {
    if (code === "ENOENT" || code === "ENOTDIR") return "{}";
    throw new LookupError(`${path} cannot be read`);
  });
  const parsed = parseJson(text);
  if (!isDockerConfig(parsed))
    throw new LookupError(
      `${path} is not a configuration file of docker: ${parsed === void 0 ? "it is not JSON" : "its logins are of another shape"}`
    );
  return parsed;
}
async function find(config, host, env, signal) {
  const isHub = DOCKER_HUB.includes(host);
  const names = isHub ? DOCKER_HUB : [host, `https://${host}`, `http://${host}`];
  const helper = names.map((name) => config.credHelpers?.[name]).find((found) => found !== void 0) ?? config.credsStore;
  const answer = helper ? await askHelper(helper, names[0], env, signal) : void 0;
  if (answer !== void 0) return answer;
  for (const name of names) {
    const entry = config.auths?.[name] ?? config.auths?.[`${name}/`];
    if (entry?.identitytoken) return { kind: "identity", token: entry.identitytoken };
    const [, username = entry?.username, password = entry?.password] = /^([^:]*):(.*?)\0*$/s.exec(Buffer.from(entry?.auth ?? "", "base64").toString("utf8")) ?? [];
    if (username && password) return { kind: "password", username, password };
  }
  return void 0;
}
async function askHelper(name, server, env, signal) {
  if (!HELPER_NAME.test(name)) throw new LookupError("docker's configuration file names a helper for credentials that cannot be a program");
  const program = `docker-credential-${name}`;
  const result = await ask(program, ["get"], { env, stdin: server, timeoutMs: HELPER_TIMEOUT_MS, maxBytes: HELPER_MAX_BYTES, signal });
  const nonsense = `${program} printed something that is no login`;
  if (result.ended !== "code") {
    const messages = {
      missing: `${program}, which docker's configuration file names for ${server}, is not on the PATH`,
      late: `${program} did not answer within ${HELPER_TIMEOUT_MS / 1e3} s; is it waiting for you somewhere?`,
      "too-large": nonsense
    };
    throw new LookupError(messages[result.ended]);
  }
  if (result.code !== 0) {
    if (/credentials not found/i.test(result.stdout + result.stderr)) return void 0;
    throw new LookupError(`${program} failed for ${server} (exit code ${result.code ?? "none"}); try: echo ${server} | ${program} get`);
  }
  const answer = parseJson(result.stdout);
  if (!isHelperAnswer(answer)) throw new LookupError(nonsense);
  if (answer.Username === IDENTITY_USER) return { kind: "identity", token: answer.Secret };
  return answer.Username === "" ? void 0 : { kind: "password", username: answer.Username, password: answer.Secret };
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// generators/bump/datasources/docker/reference.ts
var REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
var HOST = /^(?:(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?|[a-z0-9-]+:\d+|\[[0-9a-f:]+\](?::\d+)?)$/i;
var TAG2 = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
function parseImage({ packageName, registryUrl }) {
  const name = registryUrl === void 0 ? packageName : `${registryUrl.replace(/^(?:https|http|oci):\/\//, "")}/${packageName}`;
  if (/[@?#\s]/.test(name))
    throw new LookupError("the name of the image holds a digest, a query or credentials, which do not belong there");
  const slash = name.indexOf("/");
  const first = name.slice(0, Math.max(slash, 0));
  const named = HOST.test(first);
  const host = named ? first.toLowerCase() : "docker.io";
  const rest = named ? name.slice(slash + 1) : name;
  const repository = host === "docker.io" && !rest.includes("/") ? `library/${rest}` : rest;
  if (!REPOSITORY.test(repository)) throw new LookupError(`${JSON.stringify(packageName)} is not the name of an image`);
  return { host, repository };
}

// generators/bump/datasources/docker/docker.ts
function dockerDatasource(registry) {
  return {
    async list(request2, network) {
      const tags = new Set(await registry.tags(parseImage(request2), network));
      return { releases: [...tags].filter((tag) => TAG2.test(tag)).map((version) => ({ version })) };
    },
    details: async (request2, version, network, wanted) => registry.details(parseImage(request2), version, network, wanted)
  };
}

// generators/bump/network/url.ts
function webUrl(text, base) {
  if (!URL.canParse(text, base?.href)) return void 0;
  const url = new URL(text, base);
  return ["https:", "http:"].includes(url.protocol) ? url : void 0;
}
function hasLogin({ username, password }) {
  return username !== "" || password !== "";
}
function isPrivate(url) {
  return url.protocol === "https:" || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
}

// generators/bump/datasources/json.ts
function parseAnswer({ body, headers, url }, what, is) {
  const { host } = new URL(url);
  let value;
  try {
    value = JSON.parse(body);
  } catch {
    throw new LookupError(`${host}: its answer is ${isPage(headers, body) ? "a web page" : "not JSON"}, where ${what} was expected`);
  }
  if (!is(value)) throw new LookupError(`${host}: its answer is JSON, but not ${what}`);
  return value;
}
function isPage(headers, start) {
  return /^\s*<(?:!doctype html|html)/i.test(start) || /^text\/html\b/i.test(headers["content-type"] ?? "") && /^\s*</.test(start);
}

// generators/bump/datasources/links.ts
var MAX_PAGES = 2e3;
async function* pagesFrom(first, { mirrors }, fetch) {
  const asked = /* @__PURE__ */ new Set();
  for (let url = new URL(first); url !== void 0; ) {
    const { host, origin, href } = url;
    if (asked.has(href)) throw new LookupError(`${host}: its list of pages goes round in circles`);
    if (asked.size === MAX_PAGES) throw new LookupError(`${host}: its list has more than ${MAX_PAGES} pages`);
    asked.add(href);
    const answer = await fetch(href);
    yield answer;
    const link = nextLink(answer.headers.link ?? "");
    if (link === void 0) return;
    if (!URL.canParse(link, href)) throw new LookupError(`${host}: its link to the next page is not a URL`);
    const next = mirrors.url(new URL(link, url));
    if (next.host !== host)
      throw new LookupError(`${host}: its link to the next page leads to another host (${next.host}), which is not followed`);
    url = new URL(`${origin}${next.pathname}${next.search}`);
  }
}
function nextLink(header) {
  const isNext = /;\s*rel\s*=\s*"?(?:[^";]*\s)?next(?:\s[^";]*)?"?\s*(?:[;,]|$)/i;
  return [...header.matchAll(/<([^>]*)>([^<]*)/g)].find(([, , parameters]) => isNext.test(parameters))?.[1];
}

// generators/bump/datasources/docker/challenge.ts
var TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
var PARAMETER = new RegExp(`^(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${TOKEN}))\\s*,?\\s*`);
var SCHEME = new RegExp(`^,?\\s*(${TOKEN})(?:\\s+|$|,)`);
function parseChallenges(header) {
  const challenges = [];
  let rest = header.trim();
  while (rest !== "") {
    const scheme = SCHEME.exec(rest);
    if (scheme === null) break;
    rest = rest.slice(scheme[0].length);
    const parameters = {};
    for (let found = PARAMETER.exec(rest); found !== null; found = PARAMETER.exec(rest)) {
      parameters[found[1].toLowerCase()] = found[2]?.replace(/\\(.)/g, "$1") ?? found[3];
      rest = rest.slice(found[0].length);
    }
    challenges.push({ scheme: scheme[1].toLowerCase(), parameters });
  }
  return challenges;
}

// generators/bump/datasources/docker/registry.ts
var PAGE_SIZE = 1e3;
var MAX_TAGS = 5e5;
var MANIFEST_TYPES = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json"
].join(", ");
var DIGEST = /^sha256:[0-9a-f]{64}$/;
var TOKEN_SECONDS = 60;
var MARGIN_MS = 5e3;
var CREATED = "org.opencontainers.image.created";
var RegistryClient = class {
  #credentials;
  #now;
  /** By registry and repository: one token for all requests until it expires. */
  #logins = /* @__PURE__ */ new Map();
  /** @param now milliseconds since 1970 */
  constructor(credentials, now = Date.now) {
    this.#credentials = credentials;
    this.#now = now;
  }
  /** All tags, in the registry's order. @throws LookupError */
  async tags({ host, repository }, network) {
    const place = network.mirrors.image(host, repository);
    const tags = [];
    for await (const page of pagesFrom(below(place, `tags/list?n=${PAGE_SIZE}`), network, (url) => this.#get(place, url, network))) {
      for (const tag of parseAnswer(page, "a list of tags", isTagList).tags ?? []) tags.push(tag);
      if (tags.length > MAX_TAGS)
        throw new LookupError(`${new URL(place.origin).host}: ${place.repository} has more than ${MAX_TAGS} tags, which is not accepted`);
    }
    return tags;
  }
  /**
   * Date and digest of a tag: when the image was built, where that is known, and the index's digest where there are several platforms.
   * @throws LookupError
   */
  async details({ host, repository }, tag, network, wanted) {
    const place = network.mirrors.image(host, repository);
    const [date, digest] = await Promise.all([
      wanted.date ? this.#created(place, tag, network) : void 0,
      wanted.digest ? this.#digest(place, tag, network) : void 0
    ]);
    return defined({ date, digest });
  }
  async #digest(place, tag, network) {
    const { headers, url } = await this.#getManifest(place, tag, network, "HEAD");
    const digest = headers["docker-content-digest"] ?? "";
    if (!DIGEST.test(digest)) throw new LookupError(`${new URL(url).host}: it does not say the digest of ${place.repository}:${tag}`);
    return digest;
  }
  async #created(place, tag, network) {
    const whole = await this.#manifest(place, tag, network);
    const annotated = plausibleDate(whole.annotations?.[CREATED]);
    if (annotated !== void 0) return annotated;
    const { manifests } = whole;
    const entry = manifests?.find(({ platform }) => platform?.os === "linux" && platform.architecture === "amd64") ?? manifests?.[0];
    if (manifests !== void 0 && !DIGEST.test(entry?.digest ?? "")) return void 0;
    const own = entry === void 0 ? whole : await this.#manifest(place, entry.digest, network);
    const date = plausibleDate(own.annotations?.[CREATED]);
    if (date !== void 0 || !DIGEST.test(own.config?.digest ?? "")) return date;
    const config = await this.#get(place, below(place, `blobs/${own.config.digest}`), network);
    return plausibleDate(parseAnswer(config, "the configuration of an image", isImageConfig).created);
  }
  async #manifest(place, reference, network) {
    return parseAnswer(await this.#getManifest(place, reference, network, "GET"), "a manifest", isManifest);
  }
  #getManifest(place, reference, network, method) {
    return this.#get(place, below(place, `manifests/${reference}`), network, {
      method,
      headers: { accept: MANIFEST_TYPES },
      hints: { 404: `there is no ${place.repository}:${reference}` }
    });
  }
  async #get(place, url, network, options = {}) {
    const registry = registryOf(place);
    const hints = {
      401: `log in with: docker login ${registry}`,
      403: `access to ${place.repository} is denied; log in with: docker login ${registry}`,
      404: `there is no ${place.repository}, or not for you`,
      429: "too many requests; try again later, or log in, which raises the limit",
      ...options.hints
    };
    const key = `${place.origin} ${place.repository}`;
    const found = await this.#credentials(registry, network.signal);
    const identity = (found?.kind === "password" ? found.username : found?.kind) ?? "anonymous";
    const ask3 = async (login2, expect) => {
      const headers = { ...options.headers, ...defined({ authorization: login2?.authorization }) };
      return network.get(url, { ...options, headers, hints, expect, identity, mirrored: true });
    };
    const known = await this.#logins.get(key);
    const first = await ask3(known !== void 0 && known.until > this.#now() ? known : void 0, [401]);
    if (first.status !== 401) return first;
    const latest = this.#logins.get(key);
    const isOld = latest === void 0 || await latest === known;
    let login = this.#logins.get(key);
    if (login === void 0 || isOld && login === latest) {
      login = this.#logIn(place, first.headers["www-authenticate"] ?? "", found, network);
      this.#logins.set(key, login);
      login.catch(() => this.#logins.delete(key));
    }
    return ask3(await login, []);
  }
  async #logIn(place, header, found, network) {
    const registry = registryOf(place);
    const challenges = parseChallenges(header);
    const bearer = challenges.find(({ scheme }) => scheme === "bearer");
    if (bearer !== void 0) return this.#getToken(place, bearer, found, network);
    if (!challenges.some(({ scheme }) => scheme === "basic"))
      throw new LookupError(`${registry} wants a login of a kind that is not known here (neither Bearer nor Basic)`);
    if (found?.kind !== "password")
      throw new LookupError(`${registry} wants a user name and password: log in with: docker login ${registry}`);
    return { authorization: basic(found), until: Infinity };
  }
  async #getToken(place, { parameters }, found, network) {
    const registry = registryOf(place);
    const realm = parseRealm(parameters.realm ?? "", new URL(place.origin));
    const hints = {
      401: `it refuses the login for ${registry}; log in anew with: docker login ${registry}`,
      403: `it refuses access to ${place.repository}; log in with: docker login ${registry}`
    };
    const { service, scope = `repository:${place.repository}:pull` } = parameters;
    const questions = defined({ service, scope });
    const options = found?.kind === "identity" ? { method: "POST", form: { grant_type: "refresh_token", refresh_token: found.token, client_id: "stoat-gen", ...questions } } : { headers: found === void 0 ? {} : { authorization: basic(found) } };
    if (options.form === void 0) for (const [name, value2] of Object.entries(questions)) realm.searchParams.set(name, value2);
    const answer = await network.get(realm.href, { ...options, hints });
    const { token, access_token: accessToken, expires_in: seconds = TOKEN_SECONDS } = parseAnswer(answer, "a token", isToken);
    const value = token || accessToken;
    if (!value || !/^[\x21-\x7e]+$/.test(value)) throw new LookupError(`${realm.host}: its answer holds no token for ${registry}`);
    return { authorization: `Bearer ${value}`, until: this.#now() + seconds * 1e3 - MARGIN_MS };
  }
};
function below({ origin, repository }, path) {
  return `${origin}/v2/${repository}/${path}`;
}
function registryOf({ origin }) {
  const { host } = new URL(origin);
  return host === "registry-1.docker.io" ? "docker.io" : host;
}
function parseRealm(text, registry) {
  const url = webUrl(text);
  const isLocal = url !== void 0 && isPrivate(url) && isPrivate(new URL(`http://${registry.host}`));
  if (url !== void 0 && (url.protocol === "https:" || isLocal) && !hasLogin(url)) return url;
  throw new LookupError(`${registry.host}: it sends to a token server that is not reached with https`);
}
function basic({ username, password }) {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
function plausibleDate(text) {
  const date = new Date(text ?? "");
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 2e3 ? void 0 : date.toISOString();
}

// generators/bump/datasources/git-tags/git-tags.ts
import { mkdtemp, readFile as readFile5, rm as rm2, writeFile as writeFile2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join4 } from "node:path";

// generators/bump/network/network.ts
import { setMaxListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
      this.#tail.next = node;
      this.#tail = node;
    } else {
      this.#head = node;
      this.#tail = node;
    }
    this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (!current) {
      return;
    }
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) {
      this.#tail = void 0;
    }
    return current.value;
  }
  peek() {
    if (!this.#head) {
      return;
    }
    return this.#head.value;
  }
  clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    while (current) {
      yield current.value;
      current = current.next;
    }
  }
  *drain() {
    while (this.#head) {
      yield this.dequeue();
    }
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run2 = async (function_, resolve, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run2.bind(void 0, function_, resolve, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
    enqueue(function_, resolve, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises.push(promise);
            return promise;
          });
        } catch (error) {
          for (const promise of promises) {
            promise.catch(() => {
            });
          }
          throw error;
        }
        return Promise.all(promises);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}

// generators/bump/network/network.ts
var import_undici2 = __toESM(require_undici(), 1);

// generators/bump/network/body.ts
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
var DECODERS = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress };
var ENCODINGS = "gzip, deflate, br";
async function readBody(body, headers, maxBytes, host) {
  const tooLarge = `${host}: its answer is larger than ${Math.round(maxBytes / 1024 / 1024)} MiB, which is not accepted`;
  const chunks = [];
  let size = 0;
  try {
    if (Number(headers["content-length"] ?? 0) > maxBytes) throw new LookupError(tooLarge);
    for await (const chunk of decoded(body, headers["content-encoding"], host)) {
      size += chunk.length;
      if (size > maxBytes) throw new LookupError(tooLarge);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    body.destroy();
  }
}
function decoded(body, encoding, host) {
  const name = encoding?.trim().toLowerCase() || "identity";
  if (name === "identity") return body;
  if (!Object.hasOwn(DECODERS, name)) throw new LookupError(`${host}: its answer is in an encoding that was not asked for`);
  return pipeline(body, DECODERS[name](), () => void 0);
}

// generators/bump/network/cache.ts
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile as readFile3, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join as join3 } from "node:path";
var FORMAT = 1;
var KEPT = ["etag", "last-modified", "content-type", "link", "docker-content-digest"];
function cacheKey(parts) {
  return sha256(JSON.stringify(parts));
}
var Cache = class {
  constructor(folder) {
    this.folder = folder;
  }
  folder;
  async find(key) {
    const path = join3(this.folder, key);
    try {
      const answer = parse2(await readFile3(path));
      if (answer !== void 0) await utimes(path, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date());
      return answer;
    } catch {
      return void 0;
    }
  }
  /** Keeps an answer if the server can be asked later whether it has changed. */
  async store(key, headers, body) {
    const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.includes(name)));
    if (kept.etag === void 0 && kept["last-modified"] === void 0) return;
    if (/\bno-store\b/i.test(headers["cache-control"] ?? "")) return;
    const head = JSON.stringify({ format: FORMAT, headers: kept, sha256: sha256(body) });
    try {
      await mkdir(this.folder, { recursive: true, mode: 448 });
      await writeFile(join3(this.folder, key), [`${head}
`, body], { mode: 384 });
    } catch {
    }
  }
  /** Removes the files that were used longest ago until at most `maxBytes` are left. */
  async prune(maxBytes) {
    const paths = (await readdir(this.folder).catch(() => [])).map((name) => join3(this.folder, name));
    const found = await Promise.all(paths.map(async (path) => ({ path, stats: await stat(path).catch(() => void 0) })));
    const files = found.map(({ path, stats }) => ({ path, size: stats?.size ?? 0, used: stats?.mtimeMs ?? 0 }));
    let left = files.reduce((sum, { size }) => sum + size, 0);
    for (const { path, size } of files.sort((a, b) => a.used - b.used)) {
      if (left <= maxBytes) return;
      await rm(path, { force: true }).catch(() => void 0);
      left -= size;
    }
  }
};
function parse2(file) {
  const end = file.indexOf("\n");
  const head = JSON.parse(file.toString("utf8", 0, end));
  const body = file.subarray(end + 1);
  return isCacheEntry(head) && head.sha256 === sha256(body) ? { headers: head.headers, body: body.toString("utf8") } : void 0;
}
function sha256(data) {
  return createHash("sha256").update(data).digest("hex");
}

// generators/bump/network/mirrors.ts
var DOCKER_HUB2 = ["docker.io", "index.docker.io", "registry-1.docker.io"];
var FROM = /^(?:([a-z]+):\/\/)?([^/@?#\s]+)(\/[^@?#\s]*)?$/i;
function parseMirror(text) {
  const separator = text.indexOf("=");
  const from = FROM.exec(text.slice(0, Math.max(separator, 0)));
  if (from === null)
    throw new UsageError(
      "--registry: expected FROM=TO, where FROM is a host or a URL without credentials, such as docker.io or https://charts.jetstack.io"
    );
  const [, scheme, , path = ""] = from;
  const target = text.slice(separator + 1);
  const to = FROM.test(target) ? webUrl(target.includes("://") ? target.replace(/^oci:/i, "https:") : `https://${target}`) : void 0;
  if (to === void 0) {
    throw new UsageError(
      `--registry: ${from[0]}=\u2026 : expected a host or a URL without credentials, such as registry.local:5000 or https://mirror.local/charts`
    );
  }
  return {
    from: { scheme: scheme?.toLowerCase(), host: canonicalHost(from[2]), path: trimmed(path) },
    to: { origin: to.origin, path: trimmed(to.pathname) }
  };
}
function createMirrors(table2) {
  const ordered = [...table2].sort((a, b) => b.from.path.length - a.from.path.length);
  const replaced = (host, path, scheme) => {
    const mirror = ordered.find(
      ({ from }) => from.host === canonicalHost(host) && (scheme === void 0 || from.scheme === void 0 || from.scheme === scheme) && (path === from.path || path.startsWith(`${from.path}/`))
    );
    return mirror && [mirror.to.origin, `${mirror.to.path}${path.slice(mirror.from.path.length)}`];
  };
  return {
    origins: new Set(table2.map(({ to }) => to.origin)),
    image(host, repository) {
      const own = `https://${DOCKER_HUB2.includes(host) ? DOCKER_HUB2.at(-1) : host}`;
      const [origin, path] = replaced(host, `/${repository}`) ?? [own, `/${repository}`];
      return { origin, repository: path.slice(1) };
    },
    url(url) {
      const found = replaced(url.host, url.pathname, url.protocol.slice(0, -1));
      return found === void 0 ? url : new URL(`${found.join("")}${url.search}`);
    }
  };
}
function canonicalHost(host) {
  const lower = host.toLowerCase();
  return DOCKER_HUB2.includes(lower) ? DOCKER_HUB2[0] : lower;
}
function trimmed(path) {
  return path.replace(/\/+$/, "");
}

// generators/bump/network/proxies.ts
var import_undici = __toESM(require_undici(), 1);
import { readFile as readFile4 } from "node:fs/promises";
import { BlockList as BlockList2, isIP as isIP2 } from "node:net";
import { createSecureContext, rootCertificates } from "node:tls";

// generators/bump/network/private-address.ts
import { lookup as systemLookup } from "node:dns";
import { BlockList, isIP } from "node:net";
var PRIVATE = new BlockList();
for (const range of [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "::/128",
  "::1/128",
  "64:ff9b:1::/48",
  "100::/64",
  "fc00::/7",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8"
]) {
  const [address, prefix] = range.split("/");
  PRIVATE.addSubnet(address, Number(prefix), isIP(address) === 6 ? "ipv6" : "ipv4");
}
var EMBEDDED = [
  [["0", "0", "0", "0", "0", "ffff"], 6],
  [["0", "0", "0", "0", "0", "0"], 6],
  [["64", "ff9b", "0", "0", "0", "0"], 6],
  [["2002"], 1]
];
function isPrivateAddress(address) {
  const bare = address.replace(/%.*$/, "");
  if (isIP(bare) === 4) return PRIVATE.check(bare, "ipv4");
  const groups = groupsOf(bare);
  const at = EMBEDDED.find(([prefix]) => prefix.every((group, index) => groups[index] === group))?.[1];
  const ipv4 = at === void 0 ? void 0 : groups.slice(at, at + 2).flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]);
  return PRIVATE.check(bare, "ipv6") || ipv4 !== void 0 && PRIVATE.check(ipv4.join("."), "ipv4");
}
function groupsOf(address) {
  const compact = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [left = [], right] = compact.split("::").map((part) => part.split(":").filter(Boolean));
  return right === void 0 ? left : [...left, ...Array(8 - left.length - right.length).fill("0"), ...right];
}
function namesPrivate({ hostname }) {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  return isIP(host) === 0 ? /(?:^|\.)localhost$/.test(host) : isPrivateAddress(host);
}
var PrivateAddressError = class extends Error {
  code = "STOAT_PRIVATE_ADDRESS";
};
function publicLookup(lookup = systemLookup) {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const addresses = error === null ? found.filter(({ address }) => !isPrivateAddress(address)) : [];
      const [first] = addresses;
      if (error !== null) callback(error, "");
      else if (first === void 0) callback(new PrivateAddressError(hostname), "");
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

// generators/bump/network/proxies.ts
async function certificateAuthorities(env, ca) {
  const [own, extra] = await Promise.all([certificateFile(env, "SSL_CERT_FILE"), certificateFile(env, "NODE_EXTRA_CA_CERTS")]);
  if ((own ?? extra ?? ca) === void 0) return void 0;
  return [own ?? rootCertificates, extra ?? [], ca ?? []].flat();
}
async function certificateFile(env, variable) {
  const path = env[variable];
  if (!path) return void 0;
  const text = await readFile4(path, "utf8").catch(() => "");
  if (!text.includes("-----BEGIN CERTIFICATE-----")) throw new LookupError(`${variable}: ${path} is no readable file of PEM certificates`);
  return text;
}
function createConnections(env, ca, connections, timeout, lookup) {
  const tls = { timeout, ...ca && { secureContext: createSecureContext({ ca: [...ca] }) } };
  const direct = { dispatcher: new import_undici.Agent({ connections, connect: tls }) };
  const toPublic = { dispatcher: new import_undici.Agent({ connections, connect: { ...tls, lookup: publicLookup(lookup) } }) };
  const viaProxy = (variable) => {
    const url = proxyUrl(env, variable);
    if (url === void 0) return direct;
    const options = { connections, connect: tls, requestTls: tls, proxyTls: tls, proxyTunnel: false };
    return { dispatcher: new import_undici.ProxyAgent({ uri: url.href, ...options }), proxy: url.host };
  };
  const ways = { "https:": viaProxy("HTTPS_PROXY"), "http:": viaProxy("HTTP_PROXY") };
  const bypasses = noProxy(env.no_proxy ?? env.NO_PROXY ?? "");
  return {
    to(url, publicOnly = false) {
      const way = bypasses(url) ? direct : ways[url.protocol];
      return way === direct && publicOnly ? toPublic : way;
    },
    async close() {
      await Promise.all([direct, toPublic, ...Object.values(ways)].map(({ dispatcher }) => dispatcher.destroy()));
    }
  };
}
function proxyUrl(env, variable) {
  const text = env[variable.toLowerCase()] ?? env[variable];
  if (!text) return void 0;
  const url = webUrl(/^[a-z0-9]+:\/\//i.test(text) ? text : `http://${text}`);
  if (url === void 0)
    throw new LookupError(`${variable} is not the URL of an HTTP proxy (http://host:port); SOCKS proxies are not supported`);
  return url;
}
function noProxy(text) {
  const entries = text.toLowerCase().split(/[\s,]+/).filter(Boolean);
  const addresses = new BlockList2();
  const names = [];
  for (const entry of entries) {
    const [, address = "", prefix] = /^\[?([0-9a-f.:]+)\]?(?:\/(\d+))?$/.exec(entry) ?? [];
    const most = isIP2(address) === 6 ? 128 : 32;
    const bits = Number(prefix ?? most);
    if (isIP2(address) !== 0 && bits <= most) addresses.addSubnet(address, bits, familyOf(address));
    else {
      const [, name = "", port] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry);
      names.push({ name, port });
    }
  }
  return (url) => {
    const host = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
    const port = url.port || (url.protocol === "https:" ? "443" : "80");
    return entries.includes("*") || isIP2(host) !== 0 && addresses.check(host, familyOf(host)) || names.some((entry) => (host === entry.name || host.endsWith(`.${entry.name}`)) && (entry.port ?? port) === port);
  };
}
function familyOf(address) {
  return isIP2(address) === 6 ? "ipv6" : "ipv4";
}

// generators/bump/network/reasons.ts
import { STATUS_CODES } from "node:http";
var MIRROR = "check the network, HTTPS_PROXY and NO_PROXY, or name a mirror with --registry";
var UNTRUSTED = "name the file of its authority with NODE_EXTRA_CA_CERTS or SSL_CERT_FILE";
var REASONS = [
  [["ENOTFOUND"], `there is no such host, or no network: ${MIRROR}`],
  [["EAI_AGAIN"], `its address cannot be looked up, there seems to be no network: ${MIRROR}`],
  [["ECONNREFUSED"], `it refuses the connection: ${MIRROR}`],
  [["ENETUNREACH", "EHOSTUNREACH"], `no network leads there: ${MIRROR}`],
  [["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"], "it cut the connection", "yes"],
  [["UND_ERR_RES_CONTENT_LENGTH_MISMATCH"], "it sent less or more than it had announced", "yes"],
  [["Z_BUF_ERROR"], "its compressed answer ends in the middle", "yes"],
  [["Z_DATA_ERROR", "ERR_BROTLI_INVALID"], "its compressed answer is broken", "yes"],
  [["ETIMEDOUT", "UND_ERR_CONNECT_TIMEOUT"], "time-out while connecting", "once"],
  [["UND_ERR_HEADERS_TIMEOUT"], "time-out: it takes the question but does not answer", "once"],
  [["UND_ERR_BODY_TIMEOUT"], "time-out: its answer stopped in the middle", "once"],
  [["UND_ERR_HEADERS_OVERFLOW"], "the headers of its answer are too long"],
  [["CERT_HAS_EXPIRED"], "its certificate has expired"],
  [["CERT_NOT_YET_VALID"], "its certificate is not valid yet; check this machine's clock"],
  [["DEPTH_ZERO_SELF_SIGNED_CERT"], `its certificate is signed by itself: ${UNTRUSTED}`],
  [
    ["SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"],
    `its certificate is from an authority that is not known here: ${UNTRUSTED}`
  ],
  [["ERR_TLS_CERT_ALTNAME_INVALID"], "its certificate is for another host"],
  [
    ["ERR_SSL_WRONG_VERSION_NUMBER", "ERR_SSL_PACKET_LENGTH_TOO_LONG"],
    "it does not speak TLS on that port; a mirror without TLS is written http://\u2026"
  ]
];
function failureOf(error, host, proxy) {
  const { code = "", message = "" } = rootOf(error);
  const refused = /^Proxy (?:response(?: \((\d+)\))?|Authentication)/.exec(message);
  if (proxy !== void 0 && refused !== null) {
    const status = refused[1] ?? "407";
    const login = status === "407" ? ": it wants a user name and password, in the URL of HTTPS_PROXY or HTTP_PROXY" : "";
    return { message: `${host}: the proxy ${proxy} refused with ${status}${login}`, retry: "no" };
  }
  const who = proxy === void 0 ? host : `${host} (through the proxy ${proxy})`;
  const [, text, retry = "no"] = REASONS.find(([codes]) => codes.includes(code)) ?? [];
  if (text !== void 0) return { message: `${who}: ${text}`, retry };
  if (code.startsWith("HPE_")) return { message: `${who}: its answer is not HTTP`, retry };
  return { message: `${who}: the request failed (${/^[A-Z][A-Z0-9_]*$/.test(code) ? code : "unknown error"})`, retry };
}
function rootOf(error) {
  const found = error;
  const inner = found.cause ?? found.errors?.[0];
  return inner !== void 0 && (found.code === void 0 || found.code === "UND_ERR_PRX_TLS") ? rootOf(inner) : found;
}
var ADVICE = {
  401: "it wants a login",
  403: "access is denied",
  404: "there is no such thing",
  407: "the proxy wants a user name and password, in the URL of HTTPS_PROXY or HTTP_PROXY",
  410: "there is no such thing any more",
  429: "too many requests; try again later"
};
function statusMessage(host, status, hint) {
  const answer = [host, "answers", status, STATUS_CODES[status]].filter(Boolean).join(" ");
  const advice = hint ?? ADVICE[status] ?? (status >= 500 ? "its own fault; try again later" : void 0);
  return advice === void 0 ? answer : `${answer}: ${advice}`;
}

// generators/bump/network/network.ts
var TIMEOUTS = { connect: 1e4, headers: 2e4, body: 2e4, total: 12e4 };
var CONCURRENCY = 48;
var MEEK = 2;
var ATTEMPTS = 5;
var BACKOFF_MS = 500;
var PATIENCE_MS = 6e4;
var REDIRECTS = 5;
var MAX_BYTES = 8 * 1024 * 1024;
var CACHE_BYTES = 256 * 1024 * 1024;
var DUMP_BYTES = 64 * 1024;
var TRANSIENT = [429, 500, 502, 503, 504];
var REDIRECTING = [301, 302, 303, 307, 308];
var systemClock = {
  now: Date.now,
  sleep: (ms, signal) => wait(ms, void 0, { signal })
};
async function createNetwork(options) {
  return new Network(options, await certificateAuthorities(options.env, options.ca));
}
var Setback = class extends Error {
  constructor(failure, retryAfterMs2) {
    super(failure.message);
    this.failure = failure;
    this.retryAfterMs = retryAfterMs2;
  }
  failure;
  retryAfterMs;
};
var Network = class {
  mirrors;
  /** Authorities that programs have to be told of, PEM; undefined when the system's own are meant. */
  authorities;
  /** Aborts when everything is to end early. */
  signal;
  counts = { requests: 0, conditional: 0, unchanged: 0 };
  #connections;
  #cache;
  #concurrency;
  #timeouts;
  #clock;
  #limit;
  #hosts = /* @__PURE__ */ new Map();
  constructor(options, ca) {
    this.mirrors = createMirrors(options.mirrors ?? []);
    this.authorities = ca?.join("\n");
    this.signal = options.signal ?? new AbortController().signal;
    setMaxListeners(0, this.signal);
    this.#cache = options.cache === void 0 ? void 0 : new Cache(options.cache);
    this.#concurrency = options.concurrency ?? CONCURRENCY;
    this.#timeouts = { ...TIMEOUTS, ...options.timeouts };
    this.#clock = options.clock ?? systemClock;
    this.#limit = pLimit(this.#concurrency);
    this.#connections = createConnections(options.env, ca, this.#concurrency, this.#timeouts.connect, options.lookup);
  }
  /**
   * Fetches a text.
   * @throws LookupError that names host and reason
   */
  async get(text, options = {}) {
    const first = this.#target(text, options.mirrored === true);
    const key = keyOf(first, options);
    const cached = key === void 0 ? void 0 : await this.#cache?.find(key);
    return this.persist(first.host, () => this.#attempt({ first, options, key, cached }));
  }
  /**
   * Does work that asks a host, here or by a program, as one of the concurrent requests, and repeats it after a while when it fails with a
   * {@link Setback} that time may heal.
   * @throws LookupError
   */
  async persist(name, attempt) {
    const host = this.#host(name);
    let waited = 0;
    for (let tries = 1; ; tries++) {
      await this.#sleep(Math.min(host.pausedUntil - this.#clock.now(), PATIENCE_MS));
      if (this.signal.aborted) stopped();
      try {
        return await host.limit(() => this.#limit(attempt));
      } catch (error) {
        if (!(error instanceof Setback)) throw error;
        const { failure, retryAfterMs: retryAfterMs2 } = error;
        if (tries >= { no: 1, once: 2, yes: ATTEMPTS }[failure.retry])
          throw new LookupError(tries === 1 ? failure.message : `${failure.message} (${tries} attempts)`);
        const delay = Math.max(retryAfterMs2 ?? 0, BACKOFF_MS * 2 ** (tries - 1) * (0.5 + Math.random() / 2));
        waited += delay;
        if (waited > PATIENCE_MS) {
          const wish = retryAfterMs2 === void 0 ? "" : `; it wants to be left alone for ${Math.ceil(retryAfterMs2 / 1e3)} s`;
          throw new LookupError(`${failure.message}${wish}`);
        }
        if (retryAfterMs2 !== void 0) host.pausedUntil = Math.max(host.pausedUntil, this.#clock.now() + retryAfterMs2);
        await this.#sleep(delay);
      }
    }
  }
  /** Ends connections, tidies the cache. */
  async close() {
    await this.#connections.close();
    await this.#cache?.prune(CACHE_BYTES);
  }
  async #sleep(ms) {
    if (ms > 0) await this.#clock.sleep(ms, this.signal).catch(stopped);
  }
  #host(name) {
    const host = this.#hosts.get(name) ?? { limit: pLimit(this.#concurrency), pausedUntil: 0 };
    this.#hosts.set(name, host);
    return host;
  }
  #target(text, mirrored) {
    const url = webUrl(text);
    if (url === void 0) throw new LookupError("the address is not a URL that begins with https:// or http://");
    if (hasLogin(url)) {
      throw new LookupError(
        `${url.host}: the URL holds credentials, which belong into the configuration of docker or git, or into GITHUB_TOKEN`
      );
    }
    return mirrored ? url : this.mirrors.url(url);
  }
  /** One request with its redirects. */
  async #attempt(question) {
    const { first, options, cached } = question;
    const controller = new AbortController();
    const abort = () => controller.abort();
    const timer = setTimeout(abort, this.#timeouts.total);
    this.signal.addEventListener("abort", abort, { once: true });
    if (this.signal.aborted) abort();
    let url = first;
    const headers = {
      "user-agent": "stoat-gen",
      "accept-encoding": ENCODINGS,
      ...options.headers,
      ...conditions(cached)
    };
    try {
      for (let redirects = 0; ; redirects++) {
        const answer = await this.#once(url, headers, question, controller.signal, !this.#isNamed(url, first));
        if ("status" in answer) return answer;
        if (redirects === REDIRECTS) throw new LookupError(`${first.host}: more than ${REDIRECTS} redirects`);
        const next = this.#redirected(url, answer.redirect, first);
        if (next.origin !== url.origin) for (const name of CREDENTIALS) delete headers[name];
        url = next;
      }
    } catch (error) {
      if (error instanceof Setback || error instanceof LookupError) throw error;
      if (this.signal.aborted) return stopped();
      if (controller.signal.aborted)
        throw new Setback({ message: `${url.host}: time-out: it took more than ${this.#timeouts.total / 1e3} s`, retry: "once" });
      if (isPrivateTarget(error)) throw new LookupError(`${first.host}: it redirects to ${url.host}, ${PRIVATE_TARGET}`);
      throw new Setback(failureOf(error, url.host, this.#connections.to(url).proxy));
    } finally {
      clearTimeout(timer);
      this.signal.removeEventListener("abort", abort);
    }
  }
  /** Whether the operator has named that host: the question is for it, or a mirror is there. */
  #isNamed(url, first) {
    return url.origin === first.origin || this.mirrors.origins.has(url.origin);
  }
  #redirected(from, location, first) {
    const target = webUrl(location, from);
    if (target === void 0) throw new LookupError(`${from.host}: it redirects to something that is not a URL of https or http`);
    if (hasLogin(target)) throw new LookupError(`${from.host}: it redirects to a URL that holds credentials`);
    if (from.protocol === "https:" && target.protocol === "http:")
      throw new LookupError(`${from.host}: it redirects from https to plain http (${target.host}), which is not followed`);
    const next = this.mirrors.url(target);
    if (namesPrivate(next) && !this.#isNamed(next, first))
      throw new LookupError(`${from.host}: it redirects to ${next.host}, ${PRIVATE_TARGET}`);
    return next;
  }
  async #once(url, headers, { options: { method = "GET", form, maxBytes = MAX_BYTES, expect = [], hints = {} }, key, cached }, signal, publicOnly) {
    if ((hasCredentials(headers) || form !== void 0) && !isPrivate(url))
      throw new LookupError(`${url.host}: credentials are not sent over plain http`);
    this.counts.requests++;
    if (cached !== void 0) this.counts.conditional++;
    const response = await (0, import_undici2.request)(url, {
      dispatcher: this.#connections.to(url, publicOnly).dispatcher,
      method,
      headers: form === void 0 ? headers : { ...headers, "content-type": "application/x-www-form-urlencoded" },
      ...defined({ body: form && new URLSearchParams(form).toString() }),
      headersTimeout: this.#timeouts.headers,
      bodyTimeout: this.#timeouts.body,
      signal
    });
    response.body.on("error", () => void 0);
    const head = { status: response.statusCode, headers: flatten(response.headers), url: url.href };
    const { status } = head;
    if (status === 200) {
      const bytes = method === "HEAD" ? Buffer.alloc(0) : await readBody(response.body, head.headers, maxBytes, url.host);
      if (key !== void 0) await this.#cache?.store(key, head.headers, bytes);
      return { ...head, body: bytes.toString("utf8") };
    }
    await response.body.dump({ limit: DUMP_BYTES });
    if (status === 304 && cached !== void 0) {
      this.counts.unchanged++;
      return { status: 200, headers: { ...cached.headers, ...head.headers }, url: url.href, body: cached.body };
    }
    if (expect.includes(status)) return { ...head, body: "" };
    const { location } = head.headers;
    if (REDIRECTING.includes(status) && location !== void 0 && method !== "POST") return { redirect: location };
    const message = statusMessage(url.host, status, hints[status]);
    if (!TRANSIENT.includes(status)) throw new LookupError(message, status === 404);
    if (status === 429) this.#host(url.host).limit.concurrency = MEEK;
    throw new Setback({ message, retry: "yes" }, retryAfterMs(head.headers["retry-after"], this.#clock.now()));
  }
};
var PRIVATE_TARGET = "an address of this machine or its network, which is not followed; where that is meant, name it with --registry FROM=TO";
function isPrivateTarget(error) {
  const { cause } = error;
  return error instanceof PrivateAddressError || cause !== void 0 && isPrivateTarget(cause);
}
function keyOf(url, { method = "GET", headers = {}, identity }) {
  if (method === "POST" || hasCredentials(headers) && identity === void 0) return void 0;
  return cacheKey([method, url.href, headers.accept, identity]);
}
var CREDENTIALS = ["authorization", "cookie"];
function hasCredentials(headers) {
  return CREDENTIALS.some((name) => headers[name] !== void 0);
}
function conditions(cached) {
  const { etag, "last-modified": lastModified } = cached?.headers ?? {};
  if (etag !== void 0) return { "if-none-match": etag };
  return lastModified === void 0 ? {} : { "if-modified-since": lastModified };
}
function retryAfterMs(text, now) {
  if (text === void 0) return void 0;
  if (/^\d+$/.test(text.trim())) return Number(text) * 1e3;
  const date = Date.parse(text);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
function stopped() {
  throw new LookupError("stopped: there was no time left");
}
function flatten(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]));
}

// generators/bump/datasources/git-tags/git-tags.ts
var TIMEOUT_MS = 6e4;
var MAX_BYTES2 = 64 * 1024 * 1024;
var LINE = /^([0-9a-f]{40}|[0-9a-f]{64})\trefs\/tags\/([^\x00-\x20\x7f~^:?*[\\]+)(\^\{\})?$/;
var COMMIT4 = /^[0-9a-f]{40}$/;
var SCP_LIKE = /^([\w.-]+@)([A-Za-z0-9][\w.-]*):(?!\/)(.+)$/;
var NETWORK = "check the network and HTTPS_PROXY, or name a mirror with --registry";
var REASONS2 = [
  [/could not resolve host|name or service not known/i, `there is no such host, or no network: ${NETWORK}`],
  [/connection refused|failed to connect|couldn't connect/i, `it refuses the connection: ${NETWORK}`],
  [/certificate has expired/i, "its certificate has expired"],
  [/certificate|ssl/i, "its certificate is not trusted: name the file of its authority with SSL_CERT_FILE"],
  [
    /could not read (?:username|password)|terminal prompts disabled|authentication failed|permission denied|error: 40[13]/i,
    "it wants a login: there is no such repository, or git has no credentials for it"
  ],
  [
    /repository .*not found|error: 404|does not appear to be a git repository|not valid: is this a git repository/i,
    "there is no such repository"
  ],
  [/error: 429/i, "too many requests; try again later", "yes"],
  [/error: 5\d\d/i, "its own fault; try again later", "yes"],
  [/transport '.*' not allowed/i, "it leads to a protocol that is not allowed"],
  [/timed out/i, "time-out", "once"],
  [/hung up|reset|early eof|disconnect/i, "it cut the connection", "yes"]
];
function gitTagsDatasource(env) {
  return {
    async list({ packageName }, network) {
      const url = repositoryUrl(packageName);
      const target = ["https:", "http:"].includes(url.protocol) ? network.mirrors.url(url) : url;
      const output = await network.persist(target.host, () => listTags(target, network, env));
      return defined({ releases: releasesOf(output), sourceUrl: sourceOf(url) });
    }
  };
}
function repositoryUrl(text) {
  const scp = SCP_LIKE.exec(text);
  const spelled2 = scp === null ? text : `ssh://${scp[1]}${scp[2]}/${scp[3]}`;
  const url = URL.canParse(spelled2) ? new URL(spelled2) : void 0;
  if (url === void 0 || !["https:", "http:", "ssh:"].includes(url.protocol) || !/^[a-z0-9[]/i.test(url.hostname)) {
    throw new LookupError("the name of the repository is not a URL that begins with https://, http:// or ssh://");
  }
  if (url.password !== "" || url.protocol !== "ssh:" && url.username !== "") {
    throw new LookupError(`${url.host}: the URL holds credentials, which belong into git's own configuration (git help credentials)`);
  }
  return url;
}
async function listTags(url, network, env) {
  const folder = network.authorities === void 0 ? void 0 : await mkdtemp(join4(tmpdir(), "stoat-gen-"));
  try {
    const authorities = folder === void 0 ? void 0 : join4(folder, "authorities.pem");
    if (authorities !== void 0) {
      const own = env.GIT_SSL_CAINFO ? await readFile5(env.GIT_SSL_CAINFO, "utf8").catch(() => "") : "";
      await writeFile2(authorities, `${network.authorities}
${own}`, { mode: 384 });
    }
    const result = await ask("git", [...settings(url), "ls-remote", "--quiet", "--tags", "--", url.href], {
      env: environment(env, authorities),
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_BYTES2,
      signal: network.signal
    });
    if (result.ended !== "code") {
      const late = `${url.host}: time-out: git did not end within ${TIMEOUT_MS / 1e3} s`;
      const messages = {
        missing: "git is not on the PATH",
        late: network.signal.aborted ? "stopped: there was no time left" : late,
        "too-large": `${url.host}: its list of tags is larger than ${MAX_BYTES2 / 1024 / 1024} MiB, which is not accepted`
      };
      throw new LookupError(messages[result.ended]);
    }
    if (result.code !== 0) {
      const [, reason = `git ls-remote failed (exit code ${result.code ?? "none"})`, retry = "no"] = REASONS2.find(([pattern]) => pattern.test(result.stderr)) ?? [];
      throw new Setback({ message: `${url.host}: ${reason}`, retry });
    }
    return result.stdout;
  } finally {
    if (folder !== void 0) await rm2(folder, { recursive: true, force: true });
  }
}
function settings(url) {
  const settings2 = [
    "protocol.allow=never",
    `protocol.${url.protocol.slice(0, -1)}.allow=always`,
    ...url.protocol === "http:" ? ["protocol.https.allow=always"] : [],
    "core.askPass="
  ];
  return settings2.flatMap((setting) => ["-c", setting]);
}
function environment(env, authorities) {
  const kept = Object.entries(env).filter(([name]) => !/^(?:GIT_(?!SSL_CA)|GCM_|SSH_ASKPASS)/.test(name));
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: "0",
    GCM_INTERACTIVE: "never",
    GIT_SSH_COMMAND: "ssh -o BatchMode=yes -o ConnectTimeout=10",
    GIT_OPTIONAL_LOCKS: "0",
    // REASONS are in English.
    LC_ALL: "C",
    LANGUAGE: "",
    ...defined({ GIT_SSL_CAINFO: authorities })
  };
}
function releasesOf(output) {
  const commits = /* @__PURE__ */ new Map();
  for (const line of output.split("\n")) {
    const [, id, name, peeled] = LINE.exec(line) ?? [];
    if (name !== void 0 && (peeled !== void 0 || !commits.has(name))) commits.set(name, id);
  }
  return [...commits].map(([version, commit]) => defined({ version, commit: COMMIT4.test(commit) ? commit : void 0 }));
}
function sourceOf(url) {
  if (url.protocol === "http:") return void 0;
  return `https://${url.hostname}${url.pathname.replace(/\/+$/, "").replace(/\.git$/, "")}`;
}

// generators/bump/datasources/github-releases/github-releases.ts
var API = "https://api.github.com";
var SITE = "https://github.com";
var PAGE_SIZE2 = 100;
var MAX_BYTES3 = 32 * 1024 * 1024;
var MAX_PAGES2 = 10;
var REPOSITORY2 = /^[A-Za-z0-9](?:[A-Za-z0-9-]*)\/[A-Za-z0-9._-]+$/;
var TAG3 = /^[^\x00-\x20\x7f]+$/;
function githubReleasesDatasource(token) {
  return {
    async list({ packageName, registryUrl: site = SITE }, network) {
      if (!REPOSITORY2.test(packageName))
        throw new LookupError(`${JSON.stringify(packageName)} is not the name of a repository on GitHub (owner/name)`);
      const api = webUrl(`${site === SITE ? API : `${site}/api/v3`}/repos/${packageName}/releases?per_page=${PAGE_SIZE2}`);
      if (api === void 0) throw new LookupError("registryUrl is not a URL");
      const first = network.mirrors.url(api);
      const sent = site === SITE && isPrivate(first) ? token || void 0 : void 0;
      const releases = [];
      let pages = 0;
      for await (const answer of pagesFrom(first.href, network, (url) => getPage(url, sent, packageName, network))) {
        releases.push(...releasesOn(answer));
        if (++pages === MAX_PAGES2) break;
      }
      return { releases, sourceUrl: `${site}/${packageName}` };
    }
  };
}
function releasesOn(page) {
  return parseAnswer(page, "a list of releases", isGithubReleases).filter(({ draft, tag_name: tag }) => !draft && TAG3.test(tag)).map(
    ({ tag_name: version, published_at: date, body, html_url: url, prerelease }) => defined({
      version,
      prerelease,
      date: plausibleDate(date),
      notes: body || void 0,
      url: url.startsWith("https://") ? url : void 0
    })
  );
}
async function getPage(url, token, repository, network) {
  const isKnown = token !== void 0;
  const answer = await network.get(url, {
    headers: {
      accept: "application/vnd.github+json",
      "x-github-api-version": "2022-11-28",
      ...defined({ authorization: token && `Bearer ${token}` })
    },
    mirrored: true,
    maxBytes: MAX_BYTES3,
    expect: [403],
    ...defined({ identity: token && "GITHUB_TOKEN" }),
    hints: {
      401: isKnown ? "it refuses GITHUB_TOKEN" : "it wants a login; set GITHUB_TOKEN",
      404: `there is no repository ${repository}${isKnown ? ", or not for the owner of" : "; a private one needs"} GITHUB_TOKEN`
    }
  });
  if (answer.status !== 403) return answer;
  const { host } = new URL(url);
  if (answer.headers["x-ratelimit-remaining"] !== "0")
    throw new LookupError(`${host} answers 403 Forbidden: access to ${repository} is denied`);
  const reset = new Date(Number(answer.headers["x-ratelimit-reset"]) * 1e3);
  const until = Number.isNaN(reset.getTime()) ? "" : ` until ${reset.toISOString().slice(11, 16)} UTC`;
  throw new LookupError(`${host}: the limit of requests is used up${until}${isKnown ? "" : "; with GITHUB_TOKEN set it is far higher"}`);
}

// generators/bump/datasources/helm/index-file.ts
var MAX_BLOCK = 16;
var MAX_FLOW = 64;
var MAX_NAMES = 2e3;
var NO_ENTRIES = "it is not the index of a chart repository: it has no entries";
var FIRST = /\n(?!---)[ \t]*([^\s#])/;
var ENTRIES = /\n(?:entries|"entries"|'entries')[ \t]*:(?=\s)([^\n]*)/;
var KEY = `"([^"\\\\\\n]*)"|'([^'\\n]*)'|([^\\s'"#[\\]{},&*!|>%@\`-][^\\s#:]*|-[^\\s#:]+)`;
function findChart(index, name) {
  const lines = index.includes("\r") ? index.replaceAll("\r\n", "\n") : index;
  const text = `
${lines.startsWith("\uFEFF") ? lines.slice(1) : lines}
`;
  if (FIRST.exec(text)?.[1] === "{") return fromFlow(text, name);
  const entries = ENTRIES.exec(text);
  if (entries === null) throw new LookupError(NO_ENTRIES);
  const rest = entries[1].replace(/(?:^|\s)#.*$/, "").trim();
  if (rest === "{}") return { found: void 0, names: [] };
  if (rest !== "") throw new LookupError("the entries of its index are in flow style and the rest is not, which nobody writes");
  const below2 = cut(text.slice(entries.index + entries[0].length), /\n[^\s#]/);
  const [, { length: indent } = ""] = /\n( *)[^\s#]/.exec(below2) ?? [];
  const names = [];
  for (const key of below2.matchAll(new RegExp(`\\n {${indent}}(?:${KEY})[ \\t]*:(?=\\s)`, "g"))) {
    const found = key[1] ?? key[2] ?? key[3];
    if (found === name) {
      const end = new RegExp(`\\n(?: {0,${indent - 1}}(?=[^\\s#])| {${indent}}(?=[^\\s#-]|-\\S))`);
      const block = cut(below2.slice(key.index + key[0].length), end);
      limit(block, MAX_BLOCK, `the part of its index about ${name}`);
      return { found: parseYaml(`${" ".repeat(indent)}chart:${block}`).chart, names };
    }
    if (names.length < MAX_NAMES) names.push(found);
  }
  return { found: void 0, names };
}
function cut(text, end) {
  const found = end.exec(text);
  return found === null ? text : text.slice(0, found.index + 1);
}
function limit(text, millions, what) {
  if (text.length > millions * 1024 * 1024)
    throw new LookupError(`${what} is longer than ${millions} million characters, which is not accepted`);
}
function fromFlow(text, name) {
  limit(text, MAX_FLOW, "its index, in flow style (JSON),");
  let index;
  try {
    index = JSON.parse(text);
  } catch {
    index = parseYaml(text);
  }
  const entries = index?.entries;
  if (typeof entries !== "object" || entries === null) throw new LookupError(NO_ENTRIES);
  const names = Object.keys(entries);
  return { found: names.includes(name) ? entries[name] : void 0, names };
}
function parseYaml(text) {
  try {
    return parse(text, { schema: "failsafe", strict: true, uniqueKeys: true, logLevel: "error", maxAliasCount: 100 });
  } catch {
    throw new LookupError("its index is not valid YAML");
  }
}

// generators/bump/datasources/helm/helm.ts
var MAX_BYTES4 = 256 * 1024 * 1024;
var VERSION2 = /^[0-9A-Za-z][0-9A-Za-z.+_-]{0,127}$/;
var START2 = 512;
function helmDatasource(registry) {
  const indexes = /* @__PURE__ */ new Map();
  async function listRepository({ packageName, registryUrl }, network) {
    if (registryUrl === void 0) throw new LookupError("a chart needs registryUrl=\u2026, the URL of its repository");
    const url = `${registryUrl}/index.yaml`;
    const asked = indexes.get(url) ?? getIndex(url, network);
    indexes.set(url, asked);
    return releasesIn(await asked, packageName);
  }
  return {
    async list(request2, network) {
      if (!isOci(request2)) return listRepository(request2, network);
      const tags = await registry.tags(parseImage(request2), network);
      const versions = tags.map((tag) => tag.replaceAll("_", "+")).filter((version) => VERSION2.test(version));
      return { releases: versions.map((version) => ({ version })) };
    },
    /** A repository's index has all dates; a registry is asked for that of one version. */
    async details(request2, version, network, wanted) {
      return isOci(request2) ? registry.details(parseImage(request2), version.replaceAll("+", "_"), network, wanted) : {};
    }
  };
}
function isOci({ registryUrl }) {
  return registryUrl?.startsWith("oci://") ?? false;
}
function getIndex(url, network) {
  return network.get(url, {
    maxBytes: MAX_BYTES4,
    headers: { accept: "application/yaml, application/x-yaml, text/yaml, text/plain, */*" },
    hints: { 404: "there is no index.yaml: registryUrl is not that of a chart repository" }
  });
}
function releasesIn({ url, headers, body }, chart) {
  const { host } = new URL(url);
  if (isPage(headers, body.slice(0, START2)))
    throw new LookupError(`${host}: its answer is a web page, where the index of a chart repository was expected`);
  try {
    const { found, names } = findChart(body, chart);
    if (found === void 0) {
      const meant = nearest(chart, names);
      throw new LookupError(`there is no chart ${chart} in its index${meant === void 0 ? "" : `; did you mean ${meant}?`}`);
    }
    if (!isChartVersions(found)) throw new LookupError(`the versions of ${chart} in its index are not what Helm writes`);
    return releasesOf2(found);
  } catch (error) {
    throw error instanceof LookupError ? new LookupError(`${host}: ${error.message}`) : error;
  }
}
function releasesOf2(versions) {
  const listed = versions.filter(({ version, deprecated }) => VERSION2.test(version) && String(deprecated) !== "true");
  const [newest] = versions;
  const pages = [newest?.sources ?? [], newest?.home ?? []].flat().filter((page) => /^https:\/\/[^\s@]+$/.test(page));
  const sourceUrl = pages.find((page) => /^https:\/\/(?:github|gitlab)\.com\//.test(page)) ?? pages[0];
  return defined({ releases: listed.map(({ version, created }) => defined({ version, date: plausibleDate(created) })), sourceUrl });
}

// generators/bump/datasources/index.ts
function createDatasources({ env, now }) {
  const registry = new RegistryClient(createCredentials(env), now);
  return {
    docker: dockerDatasource(registry),
    helm: helmDatasource(registry),
    "git-tags": gitTagsDatasource(env),
    "github-releases": githubReleasesDatasource(env.GITHUB_TOKEN)
  };
}

// generators/bump/links.ts
var GITHUB = /^https:\/\/github\.com\/([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+?)(?:\.git)?(?:\/.*)?$/;
function githubRepository(url) {
  const found = GITHUB.exec(url ?? "");
  return found === null ? void 0 : `${found[1]}/${found[2]}`;
}
function compareUrl(repository, from, to) {
  return `https://github.com/${repository}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}`;
}
function safeUrl(url) {
  const parsed = url === void 0 || url.length > 500 ? void 0 : webUrl(url);
  if (parsed === void 0 || hasLogin(parsed)) return void 0;
  return parsed.href.replace(/[()<>[\]|`'"*\\{}^]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function imagePage(packageName) {
  const [first, ...rest] = packageName.split("/");
  const hasHost = rest.length > 0 && /[.:]|^localhost$/.test(first);
  const [host, name] = hasHost ? [first, rest.join("/")] : ["docker.io", packageName];
  if (host === "docker.io") {
    const official = name.replace(/^library\//, "");
    return official.includes("/") ? `https://hub.docker.com/r/${official}/tags` : `https://hub.docker.com/_/${official}/tags`;
  }
  if (host === "quay.io") return `https://quay.io/repository/${name}?tab=tags`;
  return `https://${host}/${name}`;
}
function homePage({ datasource, packageName, registryUrl }) {
  if (datasource === "docker") return imagePage(packageName);
  if (datasource === "github-releases") return `https://github.com/${packageName}/releases`;
  return safeUrl(datasource === "git-tags" ? packageName : registryUrl);
}
function likelyTags(version, depName) {
  const bare = version.replace(/^v(?=\d)/, "");
  const name = depName.split("/").at(-1);
  const prefixes = ["v", "", `${name}-`, `${name}-v`, `${name}/v`, `${name}@`, "helm-chart-", "helm-v"];
  return [.../* @__PURE__ */ new Set([version, ...prefixes.map((prefix) => prefix + bare)])];
}

// generators/bump/lookup.ts
var Lookups = class {
  /** What could not be read and is not needed. */
  warnings = /* @__PURE__ */ new Set();
  #options;
  #lists = /* @__PURE__ */ new Map();
  constructor(options) {
    this.#options = options;
  }
  /** @throws LookupError */
  list(datasource, request2) {
    const { datasources, network } = this.#options;
    const key = JSON.stringify([datasource, request2.packageName, request2.registryUrl]);
    const lookup = this.#lists.get(key) ?? datasources[datasource].list(request2, network);
    this.#lists.set(key, lookup);
    lookup.catch(() => void 0);
    return lookup;
  }
  /**
   * Empty where a datasource has no such details or gave them in the list.
   * @throws LookupError
   */
  async details(datasource, request2, version, wanted) {
    const { datasources, network } = this.#options;
    return await datasources[datasource].details?.(request2, version, network, wanted) ?? {};
  }
  /**
   * When a version was published. Git does not say when a tag was set: then it is the date of the image of its commit.
   * @throws LookupError
   */
  async dateOf({ annotation, commit }, { version, commit: digits }) {
    const image = digits === void 0 ? void 0 : commit?.image;
    const details = image === void 0 ? await this.details(annotation.datasource, annotation, version, { date: true }) : await this.details("docker", { packageName: image }, digits.slice(0, commit.current.length), { date: true });
    return details.date;
  }
  /** @throws LookupError when that could not be found out */
  async hasTag(image, tag) {
    try {
      return (await this.details("docker", { packageName: image }, tag, { digest: true })).digest !== void 0;
    } catch (error) {
      if (error instanceof LookupError && error.isAbsent) return false;
      throw error;
    }
  }
  /** Releases of a repository on GitHub; an empty list, and a warning, when they cannot be read. */
  async releases(repository) {
    try {
      return (await this.list("github-releases", { packageName: repository })).releases;
    } catch (error) {
      if (!(error instanceof LookupError)) throw error;
      this.warnings.add(`no release notes of ${repository}: ${error.message}`);
      return [];
    }
  }
};

// generators/bump/examine.ts
var MAX_TAG = 200;
async function examine(units, options) {
  const lookups = new Lookups(options);
  const needed = new Set(
    units.flatMap((unit) => requestsIn(unit).map(({ pin, request: request2 }) => lookups.list(pin.annotation.datasource, request2)))
  );
  let done = 0;
  options.progress(done, needed.size);
  for (const lookup of needed) {
    const count = () => options.progress(++done, needed.size);
    lookup.then(count, count);
  }
  const reports = (await Promise.all(units.map((unit) => examineUnit(unit, lookups, options)))).flat();
  const order = ({ pin }) => `${pin.file} ${String(pin.line).padStart(9, "0")}`;
  return { reports: reports.sort((a, b) => order(a) < order(b) ? -1 : 1), warnings: [...lookups.warnings] };
}
function requestsIn({ members }) {
  return members.filter(({ pin }) => !isMoving(pin)).flatMap(({ pin, requests }) => requests.map((request2) => ({ pin, request: request2 })));
}
async function examineUnit(unit, lookups, options) {
  const group = (pin) => unit.group ?? pin.annotation.depName;
  try {
    const found = /* @__PURE__ */ new Map();
    const lists = requestsIn(unit).map(({ pin, request: request2 }) => [request2, lookups.list(pin.annotation.datasource, request2)]);
    await Promise.allSettled(lists.map(([, list]) => list));
    for (const [request2, list] of lists) found.set(request2, await list);
    const choices = await choose(unit, (request2) => found.get(request2), {
      now: options.now,
      dateOf: (pin, release) => lookups.dateOf(pin, release),
      hasTag: (image, tag) => lookups.hasTag(image, tag)
    });
    return await Promise.all(
      choices.map(async (choice, index) => {
        const { requests, policy } = unit.members[index];
        const sources = policy.sourceUrl ?? found.get(requests[0])?.sourceUrl;
        return { ...await reportOf(choice, sources, lookups, options), group: group(choice.pin) };
      })
    );
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    const { message } = error;
    return unit.members.map(({ pin, policy: { isIgnored } }) => {
      return { pin, group: group(pin), state: "failed", error: message, isIgnored, notes: [] };
    });
  }
}
async function reportOf(choice, sourceUrl, lookups, options) {
  const { pin, allowed, newest, held } = choice;
  const { datasource, packageName, depName } = pin.annotation;
  const sources = datasource === "git-tags" ? packageName : sourceUrl;
  const repository = githubRepository(sources);
  const page = safeUrl(sources) ?? homePage(pin.annotation);
  if (isMoving(pin)) {
    const { digest } = await lookups.details(datasource, pin.annotation, pin.current, { digest: true });
    return { pin, state: "moving", digest, changes: page, notes: [] };
  }
  const step = allowed ?? newest;
  const published = options.notes && repository !== void 0 && step !== void 0 ? await lookups.releases(repository) : [];
  const notes = allowed === void 0 ? [] : notesBetween(pin, allowed, published);
  const dateOfNotes = (version) => {
    const tags = likelyTags(version, depName);
    return notes.find((release) => tags.includes(release.version))?.date;
  };
  const why = newest?.version === allowed?.version ? void 0 : held.find(({ candidate }) => candidate.version === newest?.version)?.text;
  return {
    pin,
    state: allowed !== void 0 ? "outdated" : newest !== void 0 ? "held" : "current",
    newest: newest?.version ?? pin.current,
    allowed: allowed?.version,
    kind: step?.level,
    commit: allowed?.commit,
    published: step && (step.date ?? dateOfNotes(step.version) ?? await dateIfKnown(step, pin, lookups)),
    changes: comparison(choice, repository, published) ?? page,
    why,
    notes
  };
}
async function dateIfKnown({ release }, pin, lookups) {
  try {
    return await lookups.dateOf(pin, release);
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    return void 0;
  }
}
function comparison({ pin, current, allowed }, repository, published) {
  if (repository === void 0 || allowed === void 0) return void 0;
  const tags = new Set(published.map(({ version }) => version));
  const tagOf = (version) => likelyTags(version, pin.annotation.depName).find((tag) => tags.has(tag));
  const [from, to] = pin.annotation.datasource === "git-tags" ? [current?.version, allowed.release.version] : [tagOf(pin.current), tagOf(allowed.version)];
  return from === void 0 || to === void 0 ? void 0 : compareUrl(repository, from, to);
}
function notesBetween(pin, allowed, published) {
  const { compare, isStable } = versioningNamed(pin.annotation.versioning);
  const tagged = published.flatMap((release) => {
    const version = versionOfTag(pin, release.version);
    return version === void 0 ? [] : [{ release, version }];
  });
  return tagged.filter(({ version }) => compare(version, pin.current) > 0 && compare(version, allowed.version) <= 0).filter(({ version }) => isStable(version) || version === allowed.version).sort((a, b) => compare(b.version, a.version)).map(({ release }) => defined({ ...release, url: safeUrl(release.url) }));
}
function versionOfTag({ annotation, current }, tag) {
  if (tag.length > MAX_TAG) return void 0;
  const { isValid, isCompatible, written } = versioningNamed(annotation.versioning);
  const { depName, extractVersion } = annotation;
  const inTag = extractVersion === void 0 ? [tag, tag.replace(/^.*?(?=v?\d+\.)/, "")].filter((text) => likelyTags(text, depName).includes(tag)) : [new RegExp(extractVersion).exec(tag)?.groups?.version ?? ""];
  const bare = (text) => text.replace(/^v(?=\d)/, "");
  const spelled2 = inTag.flatMap((text) => [text, bare(text), `v${bare(text)}`]).find((text) => isValid(text) && isCompatible(current, text));
  return spelled2 === void 0 ? void 0 : written(current, spelled2);
}

// generators/bump/notice.ts
import { createHash as createHash2 } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir as mkdir2 } from "node:fs/promises";
import { join as join5 } from "node:path";
async function keepNotice(root, env, notice) {
  const path = noticePath(root, env);
  if (path === void 0) return;
  try {
    await mkdir2(join5(path, ".."), { recursive: true, mode: 448 });
    await replaceFile(path, JSON.stringify({ pins: pinsHash(root), ...notice }), { mode: 384 });
  } catch {
  }
}
function noticePath(root, env) {
  const folder = cacheFolder(env, "bump");
  return folder && join5(folder, `${createHash2("sha256").update(root).digest("hex").slice(0, 16)}.json`);
}
function pinsHash(root) {
  const files = readdirSync(join5(root, "versions")).filter((file) => file.endsWith(".yaml")).sort();
  const hash = createHash2("sha256");
  const policy = existsSync(join5(root, "bump.yaml")) ? ["bump.yaml"] : [];
  for (const file of [...files.map((name) => join5("versions", name)), ...policy])
    hash.update(`\0${file}\0`).update(readFileSync(join5(root, file)));
  return hash.digest("hex");
}

// generators/bump/project.ts
import { existsSync as existsSync2 } from "node:fs";
import { readdir as readdir2 } from "node:fs/promises";
import { join as join6 } from "node:path";

// generators/bump/edit.ts
import { isUtf8 } from "node:buffer";
import { isDeepStrictEqual } from "node:util";
var WRITABLE2 = /^[A-Za-z0-9_][A-Za-z0-9._+-]{0,127}$/;
var YAML_VERSIONS = ["1.2", "1.1"];
function editScalars(text, edits, file) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true });
  if (document.errors.length > 0)
    throw new UserError([{ file, line: document.errors[0].linePos?.[0].line, message: "is not valid YAML" }]);
  const problems = [];
  const wanted = contentOf(document);
  const replacements = [];
  for (const { path, from, to } of edits) {
    const keys = path.split(".");
    const found = document.getIn(keys, true);
    const range = isScalar(found) ? found.range : void 0;
    const written = isScalar(found) ? spelled(to, found) : void 0;
    const refuse = (message) => {
      problems.push({ file, line: range && lines.linePos(range[0]).line, path, message });
    };
    if (!isScalar(found) || range === void 0) refuse("is not there any more");
    else if (found.value !== from) refuse(`is no longer ${from}`);
    else if (!WRITABLE2.test(to)) refuse("the new version has characters that no tag and no version has; it is not written");
    else if (written === void 0) refuse("is written as a block of text (| or >), which is not edited; write it on one line");
    else {
      replacements.push({ range, written });
      set(wanted, keys, to);
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  const edited = replacements.sort((a, b) => b.range[0] - a.range[0]).reduce((before, { range: [start, end], written }) => before.slice(0, start) + written + before.slice(end), text);
  const again = parseDocument(edited, { stringKeys: true });
  if (again.errors.length > 0 || !isDeepStrictEqual(contentOf(again), wanted)) {
    throw new UserError([{ file, message: "is written in a way that cannot be edited in place (anchors?); change the pins by hand" }]);
  }
  return edited;
}
function decode(bytes, file) {
  if (!isUtf8(bytes)) throw new UserError([{ file, message: "is not UTF-8 text; save it as UTF-8" }]);
  return Buffer.from(bytes).toString("utf8");
}
function contentOf(document) {
  return JSON.parse(JSON.stringify(document.toJS()));
}
function set(content, keys, to) {
  const parent = keys.slice(0, -1).reduce((at, key) => at[key], content);
  parent[keys.at(-1)] = to;
}
function spelled(to, { type }) {
  if (type === "QUOTE_SINGLE") return `'${to}'`;
  if (type === "QUOTE_DOUBLE") return `"${to}"`;
  if (type !== "PLAIN") return void 0;
  return YAML_VERSIONS.every((version) => parse(to, { version, logLevel: "silent" }) === to) ? to : `"${to}"`;
}

// generators/bump/project.ts
var VERSIONS_FOLDER = "versions";
async function readProject(root) {
  const names = await readdir2(join6(root, VERSIONS_FOLDER)).catch(() => {
    throw new UserError(`${VERSIONS_FOLDER}/ cannot be read in ${root}: is that the project's folder?`);
  });
  const files = await Promise.all(
    names.filter((name) => name.endsWith(".yaml")).sort().map((name) => read(root, `${VERSIONS_FOLDER}/${name}`))
  );
  const { pins, problems } = readPins(files);
  const found = existsSync2(join6(root, POLICY_FILE)) ? readPolicy(await read(root, POLICY_FILE), pins) : { policy: {}, problems: [] };
  const all = [...problems, ...found.problems];
  if (all.length > 0 || found.policy === void 0) throw new UserError(all);
  return { files, pins, policy: found.policy };
}
async function read(root, file) {
  try {
    return { file, text: decode(readPlainFile(join6(root, file)).bytes, file) };
  } catch (error) {
    throw explained(error, file);
  }
}

// generators/bump/foreign-markdown.ts
var MAX_NOTES = 3e3;
var MAX_LINES = 80;
var BREAK = "\u200B";
var INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function quoteNotes(notes, limit2 = MAX_NOTES) {
  const text = notes.slice(0, limit2 * 4).replace(/\r\n?/g, "\n").replace(INVISIBLE, "").replace(/<!--[\s\S]*?(?:-->|$)/g, "").trim();
  const lines = shorten(text, limit2).split("\n");
  const kept = lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES), "\u2026"] : lines;
  if (text === "") return "";
  return kept.map((line) => `> ${defuse(line)}`.trimEnd()).join("\n");
}
function inlineText(text, limit2 = 200) {
  const start = text.slice(0, limit2 * 4);
  const line = start.replace(/\s+/g, " ").replace(INVISIBLE, "").trim();
  return defuse(shorten(line, limit2).replace(/[\\`*_{}[\]|~^]/g, (char) => `\\${char}`));
}
function inlineCode(text) {
  return `\`${text.replace(/[`\s|]/g, "").replace(INVISIBLE, "")}\``;
}
var REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|nbsp);)(?=#?[A-Za-z0-9]+;)/g;
var GITHUB2 = /(https?)\\?:\\?\/\\?\/(?:www\\?\.)?github\\?\.com(?=[\\/?#:]|$)/gi;
function defuse(line) {
  return line.replace(REFERENCE, `&${BREAK}`).replace(/[@<]/g, (char) => char + BREAK).replace(/([#!])(?=[\d[])/g, `$1${BREAK}`).replace(/\b(GH-)(?=\d)/gi, `$1${BREAK}`).replace(GITHUB2, "$1://redirect.github.com");
}
function shorten(text, limit2) {
  if (text.length <= limit2) return text;
  const start = text.slice(0, limit2).replace(/[\ud800-\udbff]$/, "");
  return `${start.trimEnd()} \u2026`;
}

// generators/bump/report.ts
var DAY_MS = 24 * 60 * 60 * 1e3;
function reportTable({ pins, now }) {
  const rows = pins.map((report) => [
    report.pin.path,
    report.pin.current,
    report.newest ?? "",
    report.allowed ?? (report.state === "failed" ? "?" : ""),
    report.published === void 0 ? "" : age(report.published, now),
    report.kind ?? (report.state === "moving" ? "moving" : ""),
    report.changes ?? ""
  ]);
  return formatTable(["PIN", "CURRENT", "NEWEST", "ALLOWED", "AGE", "KIND", "CHANGES"], rows);
}
function remarks({ pins }) {
  return pins.flatMap(({ pin, state, newest, why, digest }) => {
    if (state === "moving") return [`${pin.path}: ${pin.current} is a moving tag${digest === void 0 ? "" : `; it points to ${digest}`}`];
    return why === void 0 || newest === void 0 ? [] : [`${pin.path}: ${newest} is not taken: ${why}`];
  });
}
function summary({ pins }) {
  const count = (state) => inState(pins, state).length;
  const rest = [[count("held"), "held back"], [count("failed"), "not looked up"]].filter(([number]) => number > 0);
  return [plural(pins.length, "pin"), `${count("outdated")} outdated`, ...rest.map((part) => part.join(" "))].join(", ");
}
function reportJson({ level, pins, now }) {
  const json = {
    level,
    outdated: inState(pins, "outdated").length,
    pins: pins.map(({ pin, state, group, newest, allowed, kind, published, digest, changes, why, error, commit, notes }) => ({
      path: pin.path,
      file: pin.file,
      line: pin.line,
      depName: pin.annotation.depName,
      datasource: pin.annotation.datasource,
      group,
      state,
      current: pin.current,
      newest,
      allowed,
      kind,
      published,
      ageDays: published && days(published, now),
      digest,
      commit: pin.commit && { path: pin.commit.path, current: pin.commit.current, allowed: commit },
      changes,
      why,
      error,
      notes: notes.map(({ version, date, url, notes: text = "" }) => ({ version, date, url, text }))
    }))
  };
  return `${JSON.stringify(json, (_, value) => value ?? null, 2)}
`;
}
var MAX_BODY = 6e4;
var MAX_RELEASES = 10;
function reportMarkdown({ pins, now }) {
  const outdated = inState(pins, "outdated");
  const groups = [...new Set(outdated.map(({ group }) => group))];
  const sections = groups.map((name) => {
    const members = outdated.filter(({ group }) => group === name);
    return { head: `## ${inlineText(name)}

${steps(members, now)}`, notes: notesOf(members) };
  });
  const held = pins.filter(({ why, newest }) => why !== void 0 && newest !== void 0);
  const rest = [
    ...listing("Not taken", ["pin", "current", "newest", "why"], held, ({ pin, newest, why }) => [
      inlineCode(pin.current),
      inlineCode(newest),
      inlineText(why)
    ]),
    ...listing("Moving tags", ["pin", "tag", "points to"], inState(pins, "moving"), ({ pin, digest }) => [
      inlineCode(pin.current),
      digest === void 0 ? "" : inlineCode(digest)
    ]),
    ...listing("Not looked up", ["pin", "why"], inState(pins, "failed"), ({ error }) => [inlineText(error ?? "")])
  ];
  const intro = outdated.length === 0 ? "All pins are as new as they may be." : `Updates ${plural(outdated.length, "pin")}. Made by \`stoat-gen bump\`; why it chose these versions: docs/bumping.md.`;
  const whole = (...more) => `${[intro, ...more, ...sections.flatMap(({ head, notes: notes2 }) => [head, ...notes2]), ...rest].join("\n\n")}
`;
  if (whole().length <= MAX_BODY + 1) return whole();
  const notes = sections.flatMap((part) => part.notes.map((text) => ({ part, text }))).sort((a, b) => b.text.length - a.text.length);
  for (const { part, text } of notes) {
    part.notes.splice(part.notes.indexOf(text), 1);
    if (whole().length <= MAX_BODY + 1) break;
  }
  return whole("_Some release notes were left out: the text would have been too long._");
}
function steps(pins, now) {
  const rows = pins.map(({ pin, allowed, kind, published, changes }) => [
    inlineCode(pin.path),
    inlineCode(pin.current),
    inlineCode(allowed),
    kind ?? "",
    published === void 0 ? "" : age(published, now),
    changes === void 0 ? "" : `[${changes.includes("/compare/") ? "compare" : "page"}](${changes})`
  ]);
  return table(["pin", "from", "to", "kind", "age", "changes"], rows);
}
function notesOf(pins) {
  const named = pins.flatMap(({ pin, notes }) => notes.map((note) => [`${note.url ?? pin.path} ${note.version}`, note]));
  return [...new Map(named).values()].slice(0, MAX_RELEASES).flatMap(({ version, notes = "", url }) => {
    const quoted = quoteNotes(notes);
    const link = url === void 0 ? "" : `

[Release page](${url})`;
    return quoted === "" ? [] : [`<details>
<summary>Release notes of ${inlineText(version)}</summary>

${quoted}${link}

</details>`];
  });
}
function listing(title, heading, pins, cells) {
  const rows = pins.map((report) => [inlineCode(report.pin.path), ...cells(report)]);
  return rows.length === 0 ? [] : [`## ${title}`, table(heading, rows)];
}
function inState(pins, wanted) {
  return pins.filter(({ state }) => state === wanted);
}
function table(heading, rows) {
  return [heading, heading.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
function days(published, now) {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(published)) / DAY_MS));
}
function age(published, now) {
  return plural(days(published, now), "day");
}
function plural(count, thing) {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

// generators/bump/write.ts
import { basename, join as join7 } from "node:path";
var SET = "pins";
function applyChanges(files, changes) {
  const edited = files.map(({ file, text }) => {
    const own = changes.filter((change) => change.file === file);
    return { file, text: editScalars(text, own, file) };
  });
  const contents = edited.map(({ file, text }) => ({ file, content: parse(text) ?? {} }));
  const fileOf = (key) => contents.find(({ content }) => Object.hasOwn(content, key))?.file;
  const all = contents.reduce((merged, { content }) => deepMerge(merged, content), {});
  const problems = explain(all).filter(({ keys }) => valueAt(all, keys) !== void 0);
  if (problems.length > 0) {
    throw new UserError(
      problems.map(({ keys, path, message }) => ({ file: fileOf(keys[0]), path, message: `${message}; nothing was written` }))
    );
  }
  return edited;
}
async function writeFiles(root, before, after) {
  const changed = after.flatMap(({ file, text }, index) => {
    const old = before[index].text;
    return old === text ? [] : [{ name: basename(file), before: old, text }];
  });
  if (changed.length > 0) await replaceTogether(join7(root, VERSIONS_FOLDER), VERSIONS_FOLDER, SET, changed);
  return changed.map(({ name }) => `${VERSIONS_FOLDER}/${name}`);
}
function finishWriting(root) {
  return finishReplacing(join7(root, VERSIONS_FOLDER), VERSIONS_FOLDER, SET);
}

// generators/commands/bump/bump.ts
async function bump(options, terminal) {
  assertSensible(options);
  const { root } = options;
  if (options.lint) return lint(options, terminal);
  const isWriting = options.write || options.commit;
  if (isWriting && await finishWriting(root)) terminal.progress.note("Put in place what a run that was stopped had begun to write.");
  const project = await readProject(root);
  const names = project.files.map(({ file }) => file);
  const repository = options.commit ? await openRepository(root, names, terminal.env) : void 0;
  const units = selected(unitsOf(project.pins, project.policy, options.level), options.only, project.pins);
  const now = /* @__PURE__ */ new Date();
  const { reports, warnings } = await ask2(units, options, now, terminal);
  terminal.signal.throwIfAborted();
  const report = { level: options.level ?? project.policy.level ?? DEFAULT_LEVEL, pins: reports, now };
  const failed = reports.filter(({ state, isIgnored }) => state === "failed" && isIgnored !== true);
  const outdated = reports.filter(({ state }) => state === "outdated");
  const isComplete = failed.length === 0 || options.keepGoing;
  const done = isWriting && isComplete ? await carryOut(project, outdated, options, repository) : [];
  const text = { table: reportTable, json: reportJson, markdown: reportMarkdown }[options.format](report);
  terminal.stdout.write(text, options.format === "markdown" ? "exact" : void 0);
  tell(terminal, options, report, [...warnings, ...done]);
  if (!isComplete) {
    const consequence = isWriting ? "; nothing was written" : "";
    throw new UserError(
      failed.map(({ pin: { file, line, path, annotation }, error }) => {
        return { file, line, path, message: `${annotation.depName}: ${error}${consequence}` };
      })
    );
  }
  if (failed.length === 0 && options.only === void 0 && options.level === void 0 && !isWriting) {
    await keepNotice(root, terminal.env, {
      at: now.getTime(),
      outdated: outdated.map(({ pin, allowed }) => ({ depName: pin.annotation.depName, current: pin.current, allowed }))
    });
  }
  if (options.check && outdated.length > 0) {
    const steps2 = outdated.map(({ pin, allowed }) => `${pin.path} (${pin.current}, allowed ${allowed})`);
    throw new UserError(`outdated: ${steps2.join(", ")}; to update: stoat-gen bump --write`);
  }
}
function assertSensible({ lint: isLint, check, write, commit, keepGoing, format, only, level, registry }) {
  const others = { check, write, commit, "keep-going": keepGoing, only, level, registry };
  const given = Object.entries(others).flatMap(([name, value]) => value === void 0 || value === false ? [] : [`--${name}`]);
  if (isLint && given.length > 0) throw new UsageError(`--lint asks nobody and changes nothing: it does not go with ${given.join(", ")}`);
  if (isLint && format === "markdown") throw new UsageError("--lint has no text for a pull request: --format table or json");
  if (check && (write || commit)) throw new UsageError(`--check only looks: it does not go with ${write ? "--write" : "--commit"}`);
}
async function lint({ root, format }, terminal) {
  if (format === "table") {
    const { pins } = await readProject(root);
    terminal.stdout.write(`${pins.length} pins, all with an annotation
`);
    return;
  }
  const print = (pins, problems) => void terminal.stdout.write(`${JSON.stringify({ pins, problems }, null, 2)}
`);
  try {
    print((await readProject(root)).pins.length, []);
  } catch (error) {
    if (error instanceof UserError) print(null, error.problems);
    throw error;
  }
}
function selected(units, only, pins) {
  if (only === void 0) return units;
  const namesOf = ({ path, annotation }) => [path, annotation.depName];
  const isMeant2 = (globs, pin) => namesOf(pin).some((name) => isNamed(globs, name));
  for (const glob of only) {
    if (pins.some((pin) => isMeant2([glob], pin))) continue;
    const meant = nearest(glob, pins.flatMap(namesOf));
    const help = meant === void 0 ? `the pins: ${pins.map(({ path }) => path).join(", ")}` : `did you mean ${meant}?`;
    throw new UsageError(`--only ${glob}: no pin has such a path or depName; ${help}`);
  }
  return units.filter(({ members }) => members.some(({ pin }) => isMeant2(only, pin)));
}
async function ask2(units, { registry = [], format }, now, terminal) {
  const { env, signal } = terminal;
  const network = await createNetwork({ env, signal, cache: cacheFolder(env, "http"), mirrors: registry.map(parseMirror) });
  try {
    const options = { network, datasources: createDatasources({ env }), now, notes: format !== "table" };
    return await terminal.progress.step(
      "Asking for newer versions",
      (report) => examine(units, { ...options, progress: (done, total) => report(`${done} of ${total} lookups`) })
    );
  } finally {
    await network.close();
  }
}
async function carryOut({ files, pins, policy }, outdated, { root }, repository) {
  if (repository === void 0) {
    const written = await writeFiles(root, files, applyChanges(files, outdated.flatMap(changesOf)));
    return [written.length === 0 ? "nothing to write" : `written: ${written.join(", ")}`];
  }
  applyChanges(files, outdated.flatMap(changesOf));
  const lines = [];
  let before = files;
  for (const group of new Set(outdated.map((report) => report.group))) {
    const members = outdated.filter((report) => report.group === group);
    const after = applyChanges(before, members.flatMap(changesOf));
    const written = await writeFiles(root, before, after);
    const isWhole = pins.filter((pin) => groupOf(policy, pin)?.name === group).length <= members.length;
    const message = commitMessage(isWhole || members.length > 1 ? group : members[0].pin.annotation.depName, members);
    try {
      lines.push(`committed ${await repository.commit(written, message)} ${message.split("\n")[0]}`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const files2 = await writeFiles(root, after, before).then(
        () => "The files are as they were before.",
        () => `What was to be committed is in ${written.join(", ")}.`
      );
      const others = lines.length === 0 ? "" : ` Commits that were made before stay: ${lines.join("; ")}`;
      throw new UserError(`${error.message}
${files2}${others}`);
    }
    before = after;
  }
  return lines.length === 0 ? ["nothing to commit"] : lines;
}
function changesOf({ pin, allowed, commit }) {
  return [
    { file: pin.file, path: pin.path, from: pin.current, to: allowed },
    ...pin.commit === void 0 ? [] : [{ file: pin.file, path: pin.commit.path, from: pin.commit.current, to: commit }]
  ];
}
function commitMessage(what, reports) {
  const versions = new Set(reports.map(({ allowed }) => allowed));
  const title = `chore(deps): update ${what}${versions.size === 1 ? ` to ${[...versions][0]}` : ""}`;
  const lines = reports.flatMap(({ pin, allowed, commit, changes }) => [
    `- ${pin.path}: ${pin.current} -> ${allowed}${commit === void 0 ? "" : ` (${commit})`}`,
    ...changes?.includes("/compare/") ? [`  ${changes}`] : []
  ]);
  return `${title}

${lines.join("\n")}
`;
}
function tell({ stderr }, { format, keepGoing }, report, lines) {
  const failed = report.pins.filter(({ state, isIgnored }) => state === "failed" && (keepGoing || isIgnored === true));
  const skipped = failed.map(({ pin, error }) => `skipped: ${pin.path}: ${pin.annotation.depName}: ${error}`);
  const said = [...format === "table" ? remarks(report) : [], ...skipped, ...lines, summary(report)];
  stderr.write(visible(`${format === "table" ? "\n" : ""}${said.join("\n")}
`));
}
export {
  bump
};
