import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/lib/terminal/visible.ts
var HIDDEN = new RegExp(
  String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f` + String.raw`\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]`,
  "gu"
);
function visible(text) {
  return text.replace(HIDDEN, (found) => [...Array(found.length).keys()].map((at) => code(found, at)).join(""));
}
function visibleLine(text) {
  return visible(text).replace(/[\t\n]/g, (found) => found === "\n" ? "\\n" : "\\t");
}
function code(text, at) {
  return `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`;
}

// generators/lib/problems.ts
var UserError = class extends Error {
  problems;
  constructor(problems) {
    const list = typeof problems === "string" ? [{ message: problems }] : problems;
    super(list.map(formatProblem).join("\n"));
    this.name = "UserError";
    this.problems = list;
  }
};
var UsageError = class extends Error {
};
function isUserError(error) {
  return error instanceof Error && error.name === "UserError";
}
function formatProblem({ file, line, path, message }) {
  const name = file && visibleLine(file);
  const place = line === void 0 ? name : `${name}:${line}`;
  return [place, path && visibleLine(path), message].filter((part) => part !== void 0 && part !== "").join(": ");
}
function nearest(word, candidates) {
  let best;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function didYouMean(word, candidates) {
  const meant = nearest(word, candidates);
  return meant === void 0 ? "" : `; did you mean ${meant}?`;
}
function editDistance(a, b) {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, rows[i - 2][j - 2] + 1);
      }
      row.push(value);
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}

export {
  visible,
  visibleLine,
  UserError,
  UsageError,
  isUserError,
  formatProblem,
  nearest,
  didYouMean
};
