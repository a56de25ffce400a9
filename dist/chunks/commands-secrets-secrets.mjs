import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readSeed
} from "./commands-secrets-read-seed.shared.mjs";
import "./configuration-secrets-seed.shared.mjs";
import {
  IDENTIFIERS,
  IDENTIFIER_NAMES
} from "./configuration-secrets-identifiers.shared.mjs";
import {
  dotenvQuote
} from "./configuration-secrets-dotenv.shared.mjs";
import {
  shellQuote
} from "./lib-files.shared.mjs";
import {
  formatTable
} from "./lib-terminal-table.shared.mjs";
import {
  deriveCredentials
} from "./configuration-secrets-derive.shared.mjs";
import "./configuration-text.shared.mjs";
import {
  json
} from "./commands-declare.shared.mjs";
import "./lib-system-errors.shared.mjs";
import "./lib-read-file.shared.mjs";
import {
  MASK
} from "./configuration-secrets-mask.shared.mjs";
import "./lib-json.shared.mjs";
import {
  UserError,
  nearest
} from "./lib-problems.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/secrets/secrets.ts
async function showSecrets({ ids, source, format, reveal }, terminal) {
  const chosen = chooseIdentifiers(ids);
  const loaded = await load(source, terminal);
  const overrides = loaded.environment?.values.secretOverrides ?? {};
  const rows = chosen.map((name) => {
    const { use, secret, keys } = IDENTIFIERS[name];
    const origin = overrides[name] === void 0 ? "derived" : "overridden";
    return { identifier: name, use, secret, keys, origin, value: reveal ? loaded.credentials[name] : MASK };
  });
  const variables = (line) => rows.map(({ identifier, value }) => `${line(identifier.toUpperCase().replaceAll("-", "_"), value)}
`).join("");
  const print = {
    table: () => formatTable(
      ["IDENTIFIER", "USED FOR", "SECRET", "KEYS", "ORIGIN", "VALUE"],
      rows.map(({ identifier, use, secret, keys, origin, value }) => [identifier, use, secret, keys.join(", "), origin, inCell(value)])
    ),
    json: () => json(rows),
    yaml: async () => (await import("./yaml-browser-index.mjs")).stringify(rows, { lineWidth: 0 }),
    env: () => variables((variable, value) => `export ${variable}=${shellQuote(value)}`),
    dotenv: () => variables((variable, value) => `${variable}=${dotenvQuote(value)}`),
    kubernetes: async () => (await import("./commands-secrets-manifests.mjs")).secretManifests(chosen, loaded)
  };
  const text = await print[format]();
  if (text === "") terminal.progress.note("None of these is read in the cluster: what they are for is not installed there.");
  terminal.stdout.write(text, format === "table" ? void 0 : "exact");
}
function chooseIdentifiers(ids) {
  const unknown = ids.filter((id) => !Object.hasOwn(IDENTIFIERS, id));
  if (unknown.length > 0) {
    throw new UserError(
      unknown.map((id) => {
        const meant = nearest(id, [...IDENTIFIER_NAMES, "rotate-plan"]);
        const hint = meant === void 0 ? "" : `; did you mean ${meant}?`;
        return { message: `there is no identifier ${JSON.stringify(id)}${hint} (there are: ${IDENTIFIER_NAMES.join(", ")})` };
      })
    );
  }
  return IDENTIFIER_NAMES.filter((name) => ids.length === 0 || ids.includes(name));
}
async function load(source, terminal) {
  if ("root" in source) {
    const { loadChosen } = await import("./environment-choose.mjs");
    const { values, plan, credentials } = await loadChosen(source, terminal.env);
    return { credentials, environment: { values, plan } };
  }
  return { credentials: deriveCredentials(await readSeed(source.seedFile, terminal), {}) };
}
function inCell(value) {
  return /[\n\r\t]/.test(value) ? JSON.stringify(value) : value;
}
export {
  showSecrets
};
