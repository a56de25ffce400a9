import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/lib/shell-quote.ts
function shellQuote(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
function shellWord(text) {
  return /^[A-Za-z0-9_./-]+$/.test(text) ? text : shellQuote(text);
}

export {
  shellQuote,
  shellWord
};
