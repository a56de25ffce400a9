import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readSeed
} from "./chunk-5WYGDGQ4.mjs";
import {
  dotenvQuote
} from "./chunk-6VVQM4EU.mjs";
import {
  shellQuote
} from "./chunk-NV5FMZQD.mjs";
import {
  MASK
} from "./chunk-OALQPMDJ.mjs";
import "./chunk-AAXK6S6L.mjs";
import {
  deriveCredentials
} from "./chunk-H33NTZBQ.mjs";
import {
  IDENTIFIERS,
  IDENTIFIER_NAMES
} from "./chunk-V7MV33F5.mjs";
import "./chunk-A3AGH67A.mjs";
import "./chunk-YRFDONZH.mjs";
import {
  formatTable
} from "./chunk-G5EPIYSC.mjs";
import "./chunk-TB2VX7Z2.mjs";
import "./chunk-AVWRXBVW.mjs";
import {
  UserError,
  nearest
} from "./chunk-P7523WTS.mjs";
import "./chunk-HT5OEBR5.mjs";

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
      const { stringify } = await import("./browser-Y4RJJ4XS.mjs");
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
      const { secretManifests } = await import("./manifests-HHJCY4EC.mjs");
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
      import("./choose-X7WRLW6O.mjs"),
      import("./load-GWMETK6V.mjs")
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
