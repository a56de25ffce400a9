import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compute
} from "./configuration-compute.shared.mjs";
import {
  ALWAYS_DEFAULTS,
  DEFAULTS,
  checkTexts
} from "./configuration-rules.shared.mjs";
import {
  checkFiles,
  layerFiles,
  operatorFiles
} from "./environment-plain-yaml.shared.mjs";
import {
  readPlainFile
} from "./lib-read-file.shared.mjs";
import {
  canonical,
  copyOf,
  deepMerge,
  deeperThan,
  isObject
} from "./lib-json.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";
import {
  parseStrict
} from "./environment-strict-yaml.shared.mjs";
import {
  run
} from "./lib-processes.shared.mjs";

// generators/generated/always.js
var domain = validate21;
var func2 = (text) => [...text].length;
var pattern0 = new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$", "");
function validate21(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 245) {
        return false;
      } else {
        if (!pattern0.test(data)) {
          return false;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var clusterDomain = validate22;
var pattern1 = new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$", "");
function validate22(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 200) {
        return false;
      } else {
        if (!pattern1.test(data)) {
          return false;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var adminEmail = validate23;
var pattern2 = new RegExp("^(?:|[^\\s@<>]+@[^\\s@<>]+)$", "");
function validate23(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern2.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var secretSeed = validate24;
function validate24(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) < 32) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var vapid = validate25;
function validate27(data) {
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  return errors === 0;
}
function validate25(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.privateKey === void 0) {
        data.privateKey = "";
      }
      if (data.publicKey === void 0) {
        data.publicKey = "";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "privateKey" || key0 === "publicKey")) {
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate27(data.privateKey)) {
          errors++;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate27(data.publicKey)) {
            errors++;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var files = validate30;
function validate31(data) {
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  return errors === 0;
}
function validate30(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encryptionKey === void 0) {
        data.encryptionKey = "";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "encryptionKey")) {
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (!validate31(data.encryptionKey)) {
          errors++;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var replication = validate33;
function validate33(data) {
  ;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!(data === "reflector" || data === "direct")) {
    return false;
  }
  return errors === 0;
}
var createNamespaces = validate34;
function validate34(data) {
  ;
  let errors = 0;
  if (typeof data !== "boolean") {
    return false;
  }
  return errors === 0;
}
var infraChartVersions = validate35;
var pattern3 = new RegExp("^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$", "");
function validate36(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate35(data) {
  ;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    return false;
  }
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.certManager === void 0 && (missing0 = "certManager") || data.ingress === void 0 && (missing0 = "ingress") || data.reflector === void 0 && (missing0 = "reflector") || data.mongodb === void 0 && (missing0 = "mongodb") || data.redis === void 0 && (missing0 = "redis") || data.minio === void 0 && (missing0 = "minio") || data.livekit === void 0 && (missing0 = "livekit")) {
        return false;
      } else {
        for (const key0 in data) {
          if (!(key0 === "certManager" || key0 === "ingress" || key0 === "reflector" || key0 === "mongodb" || key0 === "redis" || key0 === "minio" || key0 === "livekit")) {
            return false;
            break;
          }
        }
      }
    } else {
      return false;
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs4 = errors;
    if (errors === _errs4) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key1 in data) {
          const _errs7 = errors;
          if (!validate36(data[key1])) {
            errors++;
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            break;
          }
        }
      } else {
        return false;
      }
    }
    var valid0 = _errs4 === errors;
  }
  return errors === 0;
}
var infraImageTags = validate38;
var pattern4 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$", "");
function validate39(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate38(data) {
  ;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    return false;
  }
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.mongodb === void 0 && (missing0 = "mongodb") || data.redis === void 0 && (missing0 = "redis") || data.rabbitmq === void 0 && (missing0 = "rabbitmq")) {
        return false;
      } else {
        for (const key0 in data) {
          if (!(key0 === "mongodb" || key0 === "redis" || key0 === "rabbitmq")) {
            return false;
            break;
          }
        }
      }
    } else {
      return false;
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs4 = errors;
    if (errors === _errs4) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key1 in data) {
          const _errs7 = errors;
          if (!validate39(data[key1])) {
            errors++;
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            break;
          }
        }
      } else {
        return false;
      }
    }
    var valid0 = _errs4 === errors;
  }
  return errors === 0;
}
var composeImageTags = validate41;
function validate42(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate41(data) {
  ;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    return false;
  }
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!(key0 === "mongodb" || key0 === "redis" || key0 === "minio" || key0 === "mc" || key0 === "livekit" || key0 === "caddy")) {
          return false;
          break;
        }
      }
    } else {
      return false;
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs4 = errors;
    if (errors === _errs4) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key1 in data) {
          const _errs7 = errors;
          if (!validate42(data[key1])) {
            errors++;
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            break;
          }
        }
      } else {
        return false;
      }
    }
    var valid0 = _errs4 === errors;
  }
  return errors === 0;
}
var stoatImageTag = validate44;
function validate44(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var clientImage = validate45;
function validate46(data) {
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!(data === "official" || data === "stoat-gen")) {
    return false;
  }
  return errors === 0;
}
var pattern7 = new RegExp("^[a-z0-9.-]+(?::[0-9]+)?(?:/[a-z0-9._-]+)+$", "");
function validate48(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern7.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate50(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var pattern9 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$", "");
function validate52(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate45(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        data.kind = "official";
      }
      let missing0;
      if (data.repository === void 0 && (missing0 = "repository") || data.tag === void 0 && (missing0 = "tag") || data.version === void 0 && (missing0 = "version")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "repository" || key0 === "tag" || key0 === "version")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate46(data.kind)) {
            errors++;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            if (data.repository !== void 0) {
              const _errs3 = errors;
              if (!validate48(data.repository)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.tag !== void 0) {
                const _errs4 = errors;
                if (!validate50(data.tag)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.version !== void 0) {
                  const _errs5 = errors;
                  if (!validate52(data.version)) {
                    errors++;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var validators = { domain, clusterDomain, adminEmail, secretSeed, vapid, files, replication, createNamespaces, infraChartVersions, infraImageTags, composeImageTags, stoatImageTag, clientImage };

// generators/configuration/validate.ts
async function parseValues(input) {
  const given = canonical(input);
  if (!isObject(given)) return void 0;
  const values = { ...ALWAYS_DEFAULTS, ...given };
  const changed = [];
  for (const [key, text] of Object.entries(DEFAULTS)) {
    if (!Object.hasOwn(values, key)) values[key] = JSON.parse(text);
    else if (JSON.stringify(values[key]) !== text) changed.push(key);
  }
  if (Object.keys(values).some((key) => !Object.hasOwn(validators, key) && !Object.hasOwn(DEFAULTS, key))) return void 0;
  const satisfies = (key, isValid) => {
    values[key] = copyOf(values[key]);
    return isValid(values[key]);
  };
  for (const [key, isValid] of Object.entries(validators)) {
    if (!Object.hasOwn(values, key) || !satisfies(key, isValid)) return void 0;
  }
  for (const key of changed) {
    const { validators: validators2 } = key === "revolt" ? await import("./generated-revolt.mjs") : await import("./generated-seldom.mjs");
    if (!satisfies(key, validators2[key])) return void 0;
  }
  return values;
}

// generators/configuration/run.ts
var MAX_DEPTH = 1e3;
var SUSPICIOUS = /ref\+|\\[bfu]|[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
async function computeLayered(input, locate, text) {
  if (deeperThan(input, MAX_DEPTH)) throw new UserError(`the values are nested more than ${MAX_DEPTH} levels deep`);
  const texts = SUSPICIOUS.test(text ?? JSON.stringify(input)) ? checkTexts(input) : [];
  const values = await parseValues(input);
  if (values === void 0) {
    const { explain } = await import("./configuration-explain.mjs");
    const named = new Set(texts.map(({ keys }) => JSON.stringify(keys)));
    throw new UserError(await locate([...texts, ...explain(input).filter(({ keys }) => !named.has(JSON.stringify(keys)))]));
  }
  if (texts.length > 0) throw new UserError(await locate(texts));
  const computation = compute(values);
  if (computation.problems.length > 0) throw new UserError(await locate(computation.problems));
  return { ...computation, values, notes: computation.warnings.length > 0 ? await locate(computation.warnings) : [] };
}

// generators/environment/load.ts
import { join } from "node:path";
async function loadEnvironment(root, name, env) {
  const files2 = layerFiles(root, name, env.KUBECONFIG);
  await checkFiles(root, operatorFiles(files2));
  const input = await readLayers(root, files2, env);
  return computeLayered(input, async (findings) => {
    const { locate } = await import("./environment-locate.mjs");
    return locate(findings, input, root, files2);
  });
}
async function readLayers(root, files2, env) {
  return resolved(files2.map((file) => parseLayer(root, file)).reduce(deepMerge, {}), env);
}
async function resolved(values, env) {
  return hasReference(values) ? resolveReferences(values, env) : values;
}
function parseLayer(root, file) {
  const { value, problems } = parseStrict(readPlainFile(join(root, file)).bytes);
  if (problems.length > 0) throw new UserError(problems.map((problem) => ({ ...problem, file })));
  return isObject(value) ? value : {};
}
function hasReference(value) {
  if (typeof value === "string") return /^(?:secret)?ref\+/.test(value);
  return typeof value === "object" && value !== null && Object.values(value).some((child) => hasReference(child));
}
var VALS_TIMEOUT_MS = 3e5;
async function resolveReferences(values, env) {
  const options = { env, input: JSON.stringify(values), timeoutMs: VALS_TIMEOUT_MS };
  const { code, stdout, stopped } = await run("vals", ["eval", "-f", "-", "-o", "json"], options).catch(() => {
    throw new UserError(
      "the environment holds secret references (ref+\u2026), and vals, which resolves them, is not on the PATH: https://github.com/helmfile/vals"
    );
  });
  if (stopped !== void 0) {
    const why = stopped === "late" ? `has not ended within ${VALS_TIMEOUT_MS / 1e3} s` : "printed more than any environment holds";
    throw new UserError(`vals ${why}, so it was stopped; run it yourself to see what it waits for: vals eval -f FILE`);
  }
  if (code !== 0)
    throw new UserError(
      `vals could not resolve the environment's secret references (exit code ${code ?? "none"}); run it yourself to see why: vals eval -f FILE`
    );
  try {
    return JSON.parse(stdout);
  } catch {
    throw new UserError("vals printed something that is not JSON; is it https://github.com/helmfile/vals?");
  }
}

export {
  parseValues,
  computeLayered,
  loadEnvironment,
  readLayers,
  resolved
};
