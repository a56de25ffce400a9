import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/configuration/secrets/dotenv.ts
function dotenv(values) {
  return Object.entries(values).map(([name, value]) => `${name}=${dotenvQuote(value)}
`).join("");
}
function dotenvQuote(text) {
  const escapes = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
  return `"${text.replace(/[\\"$]/g, "\\$&").replace(/[\n\r\t]/g, (c) => escapes[c])}"`;
}

export {
  dotenv,
  dotenvQuote
};
