import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readSeed
} from "./commands-secrets-read-seed.shared.mjs";
import {
  dotenvQuote
} from "./configuration-secrets-dotenv.shared.mjs";
import {
  IDENTIFIERS,
  IDENTIFIER_NAMES
} from "./configuration-secrets-identifiers.shared.mjs";
import {
  MASK
} from "./configuration-secrets-mask.shared.mjs";
import {
  shellQuote
} from "./lib-shell-quote.shared.mjs";
import {
  deriveCredentials
} from "./configuration-secrets-derive.shared.mjs";
import "./configuration-text.shared.mjs";
import "./lib-files.shared.mjs";
import {
  formatTable
} from "./lib-terminal-table.shared.mjs";
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
  const value = (name) => reveal ? loaded.credentials[name] : MASK;
  const rows = chosen.map((name) => {
    const { use, secret, keys } = IDENTIFIERS[name];
    return { identifier: name, use, secret, keys, origin: loaded.overridden.has(name) ? "overridden" : "derived", value: value(name) };
  });
  const { stdout } = terminal;
  switch (format) {
    case "table":
      stdout.write(
        formatTable(
          ["IDENTIFIER", "USED FOR", "SECRET", "KEYS", "ORIGIN", "VALUE"],
          rows.map(({ identifier, use, secret, keys, origin, value: value2 }) => [identifier, use, secret, keys.join(", "), origin, inCell(value2)])
        )
      );
      return;
    case "json":
      stdout.write(`${JSON.stringify(rows, null, 2)}
`);
      return;
    case "yaml": {
      const { stringify } = await import("./yaml-browser-index.mjs");
      stdout.write(stringify(rows, { lineWidth: 0 }));
      return;
    }
    case "env":
      stdout.write(chosen.map((name) => `export ${variable(name)}=${shellQuote(value(name))}
`).join(""));
      return;
    case "dotenv":
      stdout.write(chosen.map((name) => `${variable(name)}=${dotenvQuote(value(name))}
`).join(""));
      return;
    case "kubernetes": {
      const { secretManifests } = await import("./commands-secrets-manifests.mjs");
      const manifests = secretManifests(chosen, loaded);
      if (manifests === "") terminal.progress.note("None of these is read in the cluster: what they are for is not installed there.");
      stdout.write(manifests);
      return;
    }
  }
}
function chooseIdentifiers(ids) {
  const unknown = ids.filter((id) => !Object.hasOwn(IDENTIFIERS, id));
  if (unknown.length > 0) {
    throw new UserError(
      unknown.map((id) => {
        const meant = nearest(id, [...IDENTIFIER_NAMES, "rotate-plan"]);
        return {
          message: `there is no identifier ${JSON.stringify(id)}${meant === void 0 ? "" : `; did you mean ${meant}?`} (there are: ${IDENTIFIER_NAMES.join(", ")})`
        };
      })
    );
  }
  return IDENTIFIER_NAMES.filter((name) => ids.length === 0 || ids.includes(name));
}
async function load(source, terminal) {
  if ("root" in source) {
    const [{ chooseEnvironment }, { loadEnvironment }] = await Promise.all([
      import("./environment-choose.mjs"),
      import("./environment-load.mjs")
    ]);
    const { values, plan, credentials } = await loadEnvironment(source.root, chooseEnvironment(source.root, source.env), terminal.env);
    return {
      credentials,
      overridden: new Set(IDENTIFIER_NAMES.filter((name) => values.secretOverrides[name] !== void 0)),
      environment: { values, plan }
    };
  }
  const seed = await readSeed("seedFile" in source ? source.seedFile : void 0, terminal);
  return { credentials: deriveCredentials(seed, {}), overridden: /* @__PURE__ */ new Set() };
}
function variable(name) {
  return name.toUpperCase().replaceAll("-", "_");
}
function inCell(value) {
  return /[\n\r\t]/.test(value) ? JSON.stringify(value) : value;
}
export {
  showSecrets
};
