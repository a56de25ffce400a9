import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  visibleLine
} from "./lib-problems.shared.mjs";

// generators/lib/terminal/table.ts
function formatTable(heading, rows) {
  const all = [heading, ...rows].map((row) => row.map(visibleLine));
  const widths = heading.map((_, column) => Math.max(...all.map((row) => [...row[column] ?? ""].length)));
  return all.map(
    (row) => row.map((cell, column) => cell + " ".repeat(widths[column] - [...cell].length)).join("  ").trimEnd()
  ).map((line) => `${line}
`).join("");
}

export {
  formatTable
};
