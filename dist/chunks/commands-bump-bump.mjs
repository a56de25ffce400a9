import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_undici
} from "./undici-index.shared.mjs";
import {
  DEFAULT_LEVEL,
  GITHUB,
  groupOf,
  isFilesGlob,
  isMeant,
  isNamed,
  namesOf,
  parsePackage,
  policyOf,
  projectFiles,
  readProject,
  requestsOf,
  versionIn
} from "./bump-advisories-subject.shared.mjs";
import {
  LEVELS,
  MAX_VERSION_LENGTH,
  defined,
  digestPath,
  expressionOf,
  isMoving,
  standing,
  versioningNamed
} from "./bump-edit.shared.mjs";
import {
  cacheFolder,
  keepNotice
} from "./bump-notice.shared.mjs";
import {
  require_semver
} from "./semver-index.shared.mjs";
import "./lib-files.shared.mjs";
import {
  formatTable
} from "./lib-terminal-table.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-system-errors.shared.mjs";
import "./lib-read-file.shared.mjs";
import "./configuration-path.shared.mjs";
import {
  valueAt
} from "./lib-json.shared.mjs";
import {
  UsageError,
  UserError,
  formatProblem,
  nearest,
  visible
} from "./lib-problems.shared.mjs";
import {
  parseStrict
} from "./environment-strict-yaml.shared.mjs";
import {
  parse
} from "./yaml-browser-index.shared.mjs";
import {
  run
} from "./lib-processes.shared.mjs";
import {
  __toESM
} from "./runtime.shared.mjs";

// generators/bump/advisories/folder.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

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

// generators/generated/answers.js
var isTagList = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate21.errors = vErrors;
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
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var isToken = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.token !== void 0) {
        const _errs1 = errors;
        if (typeof data.token !== "string") {
          validate22.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" } }];
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
            validate22.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" } }];
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
              validate22.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "number" } }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var isManifest = validate23;
var pattern0 = new RegExp("^.*$", "u");
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
                  if (pattern0.test(key0)) {
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
var isImageConfig = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate24.errors = vErrors;
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
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate24.errors = vErrors;
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
              if (pattern0.test(key0)) {
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
                if (pattern0.test(key1)) {
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
var isHelperAnswer = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Username === void 0 && (missing0 = "Username") || data.Secret === void 0 && (missing0 = "Secret")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.Username !== void 0) {
          const _errs1 = errors;
          if (typeof data.Username !== "string") {
            validate26.errors = [{ instancePath: instancePath + "/Username", schemaPath: "#/properties/Username/type", keyword: "type", params: { type: "string" } }];
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
              validate26.errors = [{ instancePath: instancePath + "/Secret", schemaPath: "#/properties/Secret/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var isChartVersions = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate27.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 } }];
              return false;
            } else {
              if (data0.version !== void 0) {
                const _errs3 = errors;
                if (typeof data0.version !== "string") {
                  validate27.errors = [{ instancePath: instancePath + "/" + i0 + "/version", schemaPath: "#/items/properties/version/type", keyword: "type", params: { type: "string" } }];
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
                    validate27.errors = vErrors;
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
                  if (data0.appVersion !== void 0) {
                    let data3 = data0.appVersion;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    let valid3 = false;
                    const _errs13 = errors;
                    if (typeof data3 !== "string") {
                      const err3 = { instancePath: instancePath + "/" + i0 + "/appVersion", schemaPath: "#/items/properties/appVersion/anyOf/0/type", keyword: "type", params: { type: "string" } };
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
                      if (data3 !== null) {
                        const err4 = { instancePath: instancePath + "/" + i0 + "/appVersion", schemaPath: "#/items/properties/appVersion/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        if (vErrors === null) {
                          vErrors = [err4];
                        } else {
                          vErrors.push(err4);
                        }
                        errors++;
                      }
                      var _valid1 = _errs15 === errors;
                      valid3 = valid3 || _valid1;
                    }
                    if (!valid3) {
                      const err5 = { instancePath: instancePath + "/" + i0 + "/appVersion", schemaPath: "#/items/properties/appVersion/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err5];
                      } else {
                        vErrors.push(err5);
                      }
                      errors++;
                      validate27.errors = vErrors;
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
                    if (data0.deprecated !== void 0) {
                      let data4 = data0.deprecated;
                      const _errs17 = errors;
                      const _errs18 = errors;
                      let valid4 = false;
                      const _errs19 = errors;
                      if (typeof data4 !== "string") {
                        const err6 = { instancePath: instancePath + "/" + i0 + "/deprecated", schemaPath: "#/items/properties/deprecated/anyOf/0/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err6];
                        } else {
                          vErrors.push(err6);
                        }
                        errors++;
                      }
                      var _valid2 = _errs19 === errors;
                      valid4 = valid4 || _valid2;
                      if (!valid4) {
                        const _errs21 = errors;
                        if (typeof data4 !== "boolean") {
                          const err7 = { instancePath: instancePath + "/" + i0 + "/deprecated", schemaPath: "#/items/properties/deprecated/anyOf/1/type", keyword: "type", params: { type: "boolean" } };
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
                            const err8 = { instancePath: instancePath + "/" + i0 + "/deprecated", schemaPath: "#/items/properties/deprecated/anyOf/2/type", keyword: "type", params: { type: "null" } };
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
                      }
                      if (!valid4) {
                        const err9 = { instancePath: instancePath + "/" + i0 + "/deprecated", schemaPath: "#/items/properties/deprecated/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err9];
                        } else {
                          vErrors.push(err9);
                        }
                        errors++;
                        validate27.errors = vErrors;
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
                      var valid1 = _errs17 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.home !== void 0) {
                        let data5 = data0.home;
                        const _errs25 = errors;
                        const _errs26 = errors;
                        let valid5 = false;
                        const _errs27 = errors;
                        if (typeof data5 !== "string") {
                          const err10 = { instancePath: instancePath + "/" + i0 + "/home", schemaPath: "#/items/properties/home/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err10];
                          } else {
                            vErrors.push(err10);
                          }
                          errors++;
                        }
                        var _valid3 = _errs27 === errors;
                        valid5 = valid5 || _valid3;
                        if (!valid5) {
                          const _errs29 = errors;
                          if (data5 !== null) {
                            const err11 = { instancePath: instancePath + "/" + i0 + "/home", schemaPath: "#/items/properties/home/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            if (vErrors === null) {
                              vErrors = [err11];
                            } else {
                              vErrors.push(err11);
                            }
                            errors++;
                          }
                          var _valid3 = _errs29 === errors;
                          valid5 = valid5 || _valid3;
                        }
                        if (!valid5) {
                          const err12 = { instancePath: instancePath + "/" + i0 + "/home", schemaPath: "#/items/properties/home/anyOf", keyword: "anyOf", params: {} };
                          if (vErrors === null) {
                            vErrors = [err12];
                          } else {
                            vErrors.push(err12);
                          }
                          errors++;
                          validate27.errors = vErrors;
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
                      if (valid1) {
                        if (data0.sources !== void 0) {
                          let data6 = data0.sources;
                          const _errs31 = errors;
                          const _errs32 = errors;
                          let valid6 = false;
                          const _errs33 = errors;
                          if (errors === _errs33) {
                            if (Array.isArray(data6)) {
                              var valid7 = true;
                              const len1 = data6.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                const _errs35 = errors;
                                if (typeof data6[i1] !== "string") {
                                  const err13 = { instancePath: instancePath + "/" + i0 + "/sources/" + i1, schemaPath: "#/items/properties/sources/anyOf/0/items/type", keyword: "type", params: { type: "string" } };
                                  if (vErrors === null) {
                                    vErrors = [err13];
                                  } else {
                                    vErrors.push(err13);
                                  }
                                  errors++;
                                }
                                var valid7 = _errs35 === errors;
                                if (!valid7) {
                                  break;
                                }
                              }
                            } else {
                              const err14 = { instancePath: instancePath + "/" + i0 + "/sources", schemaPath: "#/items/properties/sources/anyOf/0/type", keyword: "type", params: { type: "array" } };
                              if (vErrors === null) {
                                vErrors = [err14];
                              } else {
                                vErrors.push(err14);
                              }
                              errors++;
                            }
                          }
                          var _valid4 = _errs33 === errors;
                          valid6 = valid6 || _valid4;
                          if (!valid6) {
                            const _errs37 = errors;
                            if (typeof data6 !== "string") {
                              const err15 = { instancePath: instancePath + "/" + i0 + "/sources", schemaPath: "#/items/properties/sources/anyOf/1/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err15];
                              } else {
                                vErrors.push(err15);
                              }
                              errors++;
                            }
                            var _valid4 = _errs37 === errors;
                            valid6 = valid6 || _valid4;
                            if (!valid6) {
                              const _errs39 = errors;
                              if (data6 !== null) {
                                const err16 = { instancePath: instancePath + "/" + i0 + "/sources", schemaPath: "#/items/properties/sources/anyOf/2/type", keyword: "type", params: { type: "null" } };
                                if (vErrors === null) {
                                  vErrors = [err16];
                                } else {
                                  vErrors.push(err16);
                                }
                                errors++;
                              }
                              var _valid4 = _errs39 === errors;
                              valid6 = valid6 || _valid4;
                            }
                          }
                          if (!valid6) {
                            const err17 = { instancePath: instancePath + "/" + i0 + "/sources", schemaPath: "#/items/properties/sources/anyOf", keyword: "anyOf", params: {} };
                            if (vErrors === null) {
                              vErrors = [err17];
                            } else {
                              vErrors.push(err17);
                            }
                            errors++;
                            validate27.errors = vErrors;
                            return false;
                          } else {
                            errors = _errs32;
                            if (vErrors !== null) {
                              if (_errs32) {
                                vErrors.length = _errs32;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid1 = _errs31 === errors;
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
            validate27.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate27.errors = vErrors;
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
var pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
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
                  if (pattern0.test(key0)) {
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
                  if (!pattern4.test(data3)) {
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
var isOsvBatch = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.results === void 0 && (missing0 = "results")) {
        validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.results !== void 0) {
          let data0 = data.results;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    if (data1.vulns !== void 0) {
                      let data2 = data1.vulns;
                      const _errs5 = errors;
                      const _errs6 = errors;
                      let valid3 = false;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (Array.isArray(data2)) {
                          var valid4 = true;
                          const len1 = data2.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data3 = data2[i1];
                            const _errs9 = errors;
                            if (errors === _errs9) {
                              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                let missing1;
                                if (data3.id === void 0 && (missing1 = "id")) {
                                  const err0 = { instancePath: instancePath + "/results/" + i0 + "/vulns/" + i1, schemaPath: "#/properties/results/items/properties/vulns/anyOf/0/items/required", keyword: "required", params: { missingProperty: missing1 } };
                                  if (vErrors === null) {
                                    vErrors = [err0];
                                  } else {
                                    vErrors.push(err0);
                                  }
                                  errors++;
                                } else {
                                  if (data3.id !== void 0) {
                                    const _errs11 = errors;
                                    if (typeof data3.id !== "string") {
                                      const err1 = { instancePath: instancePath + "/results/" + i0 + "/vulns/" + i1 + "/id", schemaPath: "#/properties/results/items/properties/vulns/anyOf/0/items/properties/id/type", keyword: "type", params: { type: "string" } };
                                      if (vErrors === null) {
                                        vErrors = [err1];
                                      } else {
                                        vErrors.push(err1);
                                      }
                                      errors++;
                                    }
                                    var valid5 = _errs11 === errors;
                                  } else {
                                    var valid5 = true;
                                  }
                                  if (valid5) {
                                    if (data3.modified !== void 0) {
                                      let data5 = data3.modified;
                                      const _errs13 = errors;
                                      const _errs14 = errors;
                                      let valid6 = false;
                                      const _errs15 = errors;
                                      if (typeof data5 !== "string") {
                                        const err2 = { instancePath: instancePath + "/results/" + i0 + "/vulns/" + i1 + "/modified", schemaPath: "#/properties/results/items/properties/vulns/anyOf/0/items/properties/modified/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                          vErrors = [err2];
                                        } else {
                                          vErrors.push(err2);
                                        }
                                        errors++;
                                      }
                                      var _valid1 = _errs15 === errors;
                                      valid6 = valid6 || _valid1;
                                      if (!valid6) {
                                        const _errs17 = errors;
                                        if (data5 !== null) {
                                          const err3 = { instancePath: instancePath + "/results/" + i0 + "/vulns/" + i1 + "/modified", schemaPath: "#/properties/results/items/properties/vulns/anyOf/0/items/properties/modified/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                          if (vErrors === null) {
                                            vErrors = [err3];
                                          } else {
                                            vErrors.push(err3);
                                          }
                                          errors++;
                                        }
                                        var _valid1 = _errs17 === errors;
                                        valid6 = valid6 || _valid1;
                                      }
                                      if (!valid6) {
                                        const err4 = { instancePath: instancePath + "/results/" + i0 + "/vulns/" + i1 + "/modified", schemaPath: "#/properties/results/items/properties/vulns/anyOf/0/items/properties/modified/anyOf", keyword: "anyOf", params: {} };
                                        if (vErrors === null) {
                                          vErrors = [err4];
                                        } else {
                                          vErrors.push(err4);
                                        }
                                        errors++;
                                      } else {
                                        errors = _errs14;
                                        if (vErrors !== null) {
                                          if (_errs14) {
                                            vErrors.length = _errs14;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                      var valid5 = _errs13 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                  }
                                }
                              } else {
                                const err5 = { instancePath: instancePath + "/results/" + i0 + "/vulns/" + i1, schemaPath: "#/properties/results/items/properties/vulns/anyOf/0/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                  vErrors = [err5];
                                } else {
                                  vErrors.push(err5);
                                }
                                errors++;
                              }
                            }
                            var valid4 = _errs9 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          const err6 = { instancePath: instancePath + "/results/" + i0 + "/vulns", schemaPath: "#/properties/results/items/properties/vulns/anyOf/0/type", keyword: "type", params: { type: "array" } };
                          if (vErrors === null) {
                            vErrors = [err6];
                          } else {
                            vErrors.push(err6);
                          }
                          errors++;
                        }
                      }
                      var _valid0 = _errs7 === errors;
                      valid3 = valid3 || _valid0;
                      if (!valid3) {
                        const _errs19 = errors;
                        if (data2 !== null) {
                          const err7 = { instancePath: instancePath + "/results/" + i0 + "/vulns", schemaPath: "#/properties/results/items/properties/vulns/anyOf/1/type", keyword: "type", params: { type: "null" } };
                          if (vErrors === null) {
                            vErrors = [err7];
                          } else {
                            vErrors.push(err7);
                          }
                          errors++;
                        }
                        var _valid0 = _errs19 === errors;
                        valid3 = valid3 || _valid0;
                      }
                      if (!valid3) {
                        const err8 = { instancePath: instancePath + "/results/" + i0 + "/vulns", schemaPath: "#/properties/results/items/properties/vulns/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err8];
                        } else {
                          vErrors.push(err8);
                        }
                        errors++;
                        validate30.errors = vErrors;
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
                      var valid2 = _errs5 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data1.next_page_token !== void 0) {
                        let data6 = data1.next_page_token;
                        const _errs21 = errors;
                        const _errs22 = errors;
                        let valid7 = false;
                        const _errs23 = errors;
                        if (typeof data6 !== "string") {
                          const err9 = { instancePath: instancePath + "/results/" + i0 + "/next_page_token", schemaPath: "#/properties/results/items/properties/next_page_token/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err9];
                          } else {
                            vErrors.push(err9);
                          }
                          errors++;
                        }
                        var _valid2 = _errs23 === errors;
                        valid7 = valid7 || _valid2;
                        if (!valid7) {
                          const _errs25 = errors;
                          if (data6 !== null) {
                            const err10 = { instancePath: instancePath + "/results/" + i0 + "/next_page_token", schemaPath: "#/properties/results/items/properties/next_page_token/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            if (vErrors === null) {
                              vErrors = [err10];
                            } else {
                              vErrors.push(err10);
                            }
                            errors++;
                          }
                          var _valid2 = _errs25 === errors;
                          valid7 = valid7 || _valid2;
                        }
                        if (!valid7) {
                          const err11 = { instancePath: instancePath + "/results/" + i0 + "/next_page_token", schemaPath: "#/properties/results/items/properties/next_page_token/anyOf", keyword: "anyOf", params: {} };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                          validate30.errors = vErrors;
                          return false;
                        } else {
                          errors = _errs22;
                          if (vErrors !== null) {
                            if (_errs22) {
                              vErrors.length = _errs22;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid2 = _errs21 === errors;
                      } else {
                        var valid2 = true;
                      }
                    }
                  } else {
                    validate30.errors = [{ instancePath: instancePath + "/results/" + i0, schemaPath: "#/properties/results/items/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate30.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } }];
              return false;
            }
          }
        }
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var isOsvDocument = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.modified === void 0 && (missing0 = "modified")) {
        validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate31.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.modified !== void 0) {
            const _errs3 = errors;
            if (typeof data.modified !== "string") {
              validate31.errors = [{ instancePath: instancePath + "/modified", schemaPath: "#/properties/modified/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.withdrawn !== void 0) {
              let data2 = data.withdrawn;
              const _errs5 = errors;
              const _errs6 = errors;
              let valid1 = false;
              const _errs7 = errors;
              if (typeof data2 !== "string") {
                const err0 = { instancePath: instancePath + "/withdrawn", schemaPath: "#/properties/withdrawn/anyOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs7 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const _errs9 = errors;
                if (data2 !== null) {
                  const err1 = { instancePath: instancePath + "/withdrawn", schemaPath: "#/properties/withdrawn/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
                var _valid0 = _errs9 === errors;
                valid1 = valid1 || _valid0;
              }
              if (!valid1) {
                const err2 = { instancePath: instancePath + "/withdrawn", schemaPath: "#/properties/withdrawn/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
                validate31.errors = vErrors;
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
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.aliases !== void 0) {
                let data3 = data.aliases;
                const _errs11 = errors;
                const _errs12 = errors;
                let valid2 = false;
                const _errs13 = errors;
                if (errors === _errs13) {
                  if (Array.isArray(data3)) {
                    var valid3 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs15 = errors;
                      if (typeof data3[i0] !== "string") {
                        const err3 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/anyOf/0/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err3];
                        } else {
                          vErrors.push(err3);
                        }
                        errors++;
                      }
                      var valid3 = _errs15 === errors;
                      if (!valid3) {
                        break;
                      }
                    }
                  } else {
                    const err4 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/anyOf/0/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                }
                var _valid1 = _errs13 === errors;
                valid2 = valid2 || _valid1;
                if (!valid2) {
                  const _errs17 = errors;
                  if (data3 !== null) {
                    const err5 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                  var _valid1 = _errs17 === errors;
                  valid2 = valid2 || _valid1;
                }
                if (!valid2) {
                  const err6 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  validate31.errors = vErrors;
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
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.summary !== void 0) {
                  let data5 = data.summary;
                  const _errs19 = errors;
                  const _errs20 = errors;
                  let valid4 = false;
                  const _errs21 = errors;
                  if (typeof data5 !== "string") {
                    const err7 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/anyOf/0/type", keyword: "type", params: { type: "string" } };
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
                    if (data5 !== null) {
                      const err8 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/anyOf/1/type", keyword: "type", params: { type: "null" } };
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
                    const err9 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                    validate31.errors = vErrors;
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
                  var valid0 = _errs19 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.affected !== void 0) {
                    let data6 = data.affected;
                    const _errs25 = errors;
                    const _errs26 = errors;
                    let valid5 = false;
                    const _errs27 = errors;
                    if (errors === _errs27) {
                      if (Array.isArray(data6)) {
                        var valid6 = true;
                        const len1 = data6.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data7 = data6[i1];
                          const _errs29 = errors;
                          if (errors === _errs29) {
                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                              if (data7.package !== void 0) {
                                let data8 = data7.package;
                                const _errs31 = errors;
                                if (errors === _errs31) {
                                  if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                    let missing1;
                                    if (data8.ecosystem === void 0 && (missing1 = "ecosystem") || data8.name === void 0 && (missing1 = "name")) {
                                      const err10 = { instancePath: instancePath + "/affected/" + i1 + "/package", schemaPath: "#/properties/affected/anyOf/0/items/properties/package/required", keyword: "required", params: { missingProperty: missing1 } };
                                      if (vErrors === null) {
                                        vErrors = [err10];
                                      } else {
                                        vErrors.push(err10);
                                      }
                                      errors++;
                                    } else {
                                      if (data8.ecosystem !== void 0) {
                                        const _errs33 = errors;
                                        if (typeof data8.ecosystem !== "string") {
                                          const err11 = { instancePath: instancePath + "/affected/" + i1 + "/package/ecosystem", schemaPath: "#/properties/affected/anyOf/0/items/properties/package/properties/ecosystem/type", keyword: "type", params: { type: "string" } };
                                          if (vErrors === null) {
                                            vErrors = [err11];
                                          } else {
                                            vErrors.push(err11);
                                          }
                                          errors++;
                                        }
                                        var valid8 = _errs33 === errors;
                                      } else {
                                        var valid8 = true;
                                      }
                                      if (valid8) {
                                        if (data8.name !== void 0) {
                                          const _errs35 = errors;
                                          if (typeof data8.name !== "string") {
                                            const err12 = { instancePath: instancePath + "/affected/" + i1 + "/package/name", schemaPath: "#/properties/affected/anyOf/0/items/properties/package/properties/name/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                              vErrors = [err12];
                                            } else {
                                              vErrors.push(err12);
                                            }
                                            errors++;
                                          }
                                          var valid8 = _errs35 === errors;
                                        } else {
                                          var valid8 = true;
                                        }
                                      }
                                    }
                                  } else {
                                    const err13 = { instancePath: instancePath + "/affected/" + i1 + "/package", schemaPath: "#/properties/affected/anyOf/0/items/properties/package/type", keyword: "type", params: { type: "object" } };
                                    if (vErrors === null) {
                                      vErrors = [err13];
                                    } else {
                                      vErrors.push(err13);
                                    }
                                    errors++;
                                  }
                                }
                                var valid7 = _errs31 === errors;
                              } else {
                                var valid7 = true;
                              }
                              if (valid7) {
                                if (data7.ranges !== void 0) {
                                  let data11 = data7.ranges;
                                  const _errs37 = errors;
                                  if (errors === _errs37) {
                                    if (Array.isArray(data11)) {
                                      var valid9 = true;
                                      const len2 = data11.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        let data12 = data11[i2];
                                        const _errs39 = errors;
                                        if (errors === _errs39) {
                                          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                            let missing2;
                                            if (data12.type === void 0 && (missing2 = "type") || data12.events === void 0 && (missing2 = "events")) {
                                              const err14 = { instancePath: instancePath + "/affected/" + i1 + "/ranges/" + i2, schemaPath: "#/properties/affected/anyOf/0/items/properties/ranges/items/required", keyword: "required", params: { missingProperty: missing2 } };
                                              if (vErrors === null) {
                                                vErrors = [err14];
                                              } else {
                                                vErrors.push(err14);
                                              }
                                              errors++;
                                            } else {
                                              if (data12.type !== void 0) {
                                                const _errs41 = errors;
                                                if (typeof data12.type !== "string") {
                                                  const err15 = { instancePath: instancePath + "/affected/" + i1 + "/ranges/" + i2 + "/type", schemaPath: "#/properties/affected/anyOf/0/items/properties/ranges/items/properties/type/type", keyword: "type", params: { type: "string" } };
                                                  if (vErrors === null) {
                                                    vErrors = [err15];
                                                  } else {
                                                    vErrors.push(err15);
                                                  }
                                                  errors++;
                                                }
                                                var valid10 = _errs41 === errors;
                                              } else {
                                                var valid10 = true;
                                              }
                                              if (valid10) {
                                                if (data12.events !== void 0) {
                                                  let data14 = data12.events;
                                                  const _errs43 = errors;
                                                  if (errors === _errs43) {
                                                    if (Array.isArray(data14)) {
                                                      var valid11 = true;
                                                      const len3 = data14.length;
                                                      for (let i3 = 0; i3 < len3; i3++) {
                                                        let data15 = data14[i3];
                                                        const _errs45 = errors;
                                                        if (errors === _errs45) {
                                                          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                                            if (data15.introduced !== void 0) {
                                                              let data16 = data15.introduced;
                                                              const _errs47 = errors;
                                                              const _errs48 = errors;
                                                              let valid13 = false;
                                                              const _errs49 = errors;
                                                              if (typeof data16 !== "string") {
                                                                const err16 = { instancePath: instancePath + "/affected/" + i1 + "/ranges/" + i2 + "/events/" + i3 + "/introduced", schemaPath: "#/properties/affected/anyOf/0/items/properties/ranges/items/properties/events/items/properties/introduced/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                if (vErrors === null) {
                                                                  vErrors = [err16];
                                                                } else {
                                                                  vErrors.push(err16);
                                                                }
                                                                errors++;
                                                              }
                                                              var _valid4 = _errs49 === errors;
                                                              valid13 = valid13 || _valid4;
                                                              if (!valid13) {
                                                                const _errs51 = errors;
                                                                if (data16 !== null) {
                                                                  const err17 = { instancePath: instancePath + "/affected/" + i1 + "/ranges/" + i2 + "/events/" + i3 + "/introduced", schemaPath: "#/properties/affected/anyOf/0/items/properties/ranges/items/properties/events/items/properties/introduced/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err17];
                                                                  } else {
                                                                    vErrors.push(err17);
                                                                  }
                                                                  errors++;
                                                                }
                                                                var _valid4 = _errs51 === errors;
                                                                valid13 = valid13 || _valid4;
                                                              }
                                                              if (!valid13) {
                                                                const err18 = { instancePath: instancePath + "/affected/" + i1 + "/ranges/" + i2 + "/events/" + i3 + "/introduced", schemaPath: "#/properties/affected/anyOf/0/items/properties/ranges/items/properties/events/items/properties/introduced/anyOf", keyword: "anyOf", params: {} };
                                                                if (vErrors === null) {
                                                                  vErrors = [err18];
                                                                } else {
                                                                  vErrors.push(err18);
                                                                }
                                                                errors++;
                                                              } else {
                                                                errors = _errs48;
                                                                if (vErrors !== null) {
                                                                  if (_errs48) {
                                                                    vErrors.length = _errs48;
                                                                  } else {
                                                                    vErrors = null;
                                                                  }
                                                                }
                                                              }
                                                              var valid12 = _errs47 === errors;
                                                            } else {
                                                              var valid12 = true;
                                                            }
                                                            if (valid12) {
                                                              if (data15.fixed !== void 0) {
                                                                let data17 = data15.fixed;
                                                                const _errs53 = errors;
                                                                const _errs54 = errors;
                                                                let valid14 = false;
                                                                const _errs55 = errors;
                                                                if (typeof data17 !== "string") {
                                                                  const err19 = { instancePath: instancePath + "/affected/" + i1 + "/ranges/" + i2 + "/events/" + i3 + "/fixed", schemaPath: "#/properties/affected/anyOf/0/items/properties/ranges/items/properties/events/items/properties/fixed/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err19];
                                                                  } else {
                                                                    vErrors.push(err19);
                                                                  }
                                                                  errors++;
                                                                }
                                                                var _valid5 = _errs55 === errors;
                                                                valid14 = valid14 || _valid5;
                                                                if (!valid14) {
                                                                  const _errs57 = errors;
                                                                  if (data17 !== null) {
                                                                    const err20 = { instancePath: instancePath + "/affected/" + i1 + "/ranges/" + i2 + "/events/" + i3 + "/fixed", schemaPath: "#/properties/affected/anyOf/0/items/properties/ranges/items/properties/events/items/properties/fixed/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err20];
                                                                    } else {
                                                                      vErrors.push(err20);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                  var _valid5 = _errs57 === errors;
                                                                  valid14 = valid14 || _valid5;
                                                                }
                                                                if (!valid14) {
                                                                  const err21 = { instancePath: instancePath + "/affected/" + i1 + "/ranges/" + i2 + "/events/" + i3 + "/fixed", schemaPath: "#/properties/affected/anyOf/0/items/properties/ranges/items/properties/events/items/properties/fixed/anyOf", keyword: "anyOf", params: {} };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err21];
                                                                  } else {
                                                                    vErrors.push(err21);
                                                                  }
                                                                  errors++;
                                                                } else {
                                                                  errors = _errs54;
                                                                  if (vErrors !== null) {
                                                                    if (_errs54) {
                                                                      vErrors.length = _errs54;
                                                                    } else {
                                                                      vErrors = null;
                                                                    }
                                                                  }
                                                                }
                                                                var valid12 = _errs53 === errors;
                                                              } else {
                                                                var valid12 = true;
                                                              }
                                                              if (valid12) {
                                                                if (data15.last_affected !== void 0) {
                                                                  let data18 = data15.last_affected;
                                                                  const _errs59 = errors;
                                                                  const _errs60 = errors;
                                                                  let valid15 = false;
                                                                  const _errs61 = errors;
                                                                  if (typeof data18 !== "string") {
                                                                    const err22 = { instancePath: instancePath + "/affected/" + i1 + "/ranges/" + i2 + "/events/" + i3 + "/last_affected", schemaPath: "#/properties/affected/anyOf/0/items/properties/ranges/items/properties/events/items/properties/last_affected/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err22];
                                                                    } else {
                                                                      vErrors.push(err22);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                  var _valid6 = _errs61 === errors;
                                                                  valid15 = valid15 || _valid6;
                                                                  if (!valid15) {
                                                                    const _errs63 = errors;
                                                                    if (data18 !== null) {
                                                                      const err23 = { instancePath: instancePath + "/affected/" + i1 + "/ranges/" + i2 + "/events/" + i3 + "/last_affected", schemaPath: "#/properties/affected/anyOf/0/items/properties/ranges/items/properties/events/items/properties/last_affected/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err23];
                                                                      } else {
                                                                        vErrors.push(err23);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                    var _valid6 = _errs63 === errors;
                                                                    valid15 = valid15 || _valid6;
                                                                  }
                                                                  if (!valid15) {
                                                                    const err24 = { instancePath: instancePath + "/affected/" + i1 + "/ranges/" + i2 + "/events/" + i3 + "/last_affected", schemaPath: "#/properties/affected/anyOf/0/items/properties/ranges/items/properties/events/items/properties/last_affected/anyOf", keyword: "anyOf", params: {} };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err24];
                                                                    } else {
                                                                      vErrors.push(err24);
                                                                    }
                                                                    errors++;
                                                                  } else {
                                                                    errors = _errs60;
                                                                    if (vErrors !== null) {
                                                                      if (_errs60) {
                                                                        vErrors.length = _errs60;
                                                                      } else {
                                                                        vErrors = null;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid12 = _errs59 === errors;
                                                                } else {
                                                                  var valid12 = true;
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            const err25 = { instancePath: instancePath + "/affected/" + i1 + "/ranges/" + i2 + "/events/" + i3, schemaPath: "#/properties/affected/anyOf/0/items/properties/ranges/items/properties/events/items/type", keyword: "type", params: { type: "object" } };
                                                            if (vErrors === null) {
                                                              vErrors = [err25];
                                                            } else {
                                                              vErrors.push(err25);
                                                            }
                                                            errors++;
                                                          }
                                                        }
                                                        var valid11 = _errs45 === errors;
                                                        if (!valid11) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      const err26 = { instancePath: instancePath + "/affected/" + i1 + "/ranges/" + i2 + "/events", schemaPath: "#/properties/affected/anyOf/0/items/properties/ranges/items/properties/events/type", keyword: "type", params: { type: "array" } };
                                                      if (vErrors === null) {
                                                        vErrors = [err26];
                                                      } else {
                                                        vErrors.push(err26);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                  var valid10 = _errs43 === errors;
                                                } else {
                                                  var valid10 = true;
                                                }
                                              }
                                            }
                                          } else {
                                            const err27 = { instancePath: instancePath + "/affected/" + i1 + "/ranges/" + i2, schemaPath: "#/properties/affected/anyOf/0/items/properties/ranges/items/type", keyword: "type", params: { type: "object" } };
                                            if (vErrors === null) {
                                              vErrors = [err27];
                                            } else {
                                              vErrors.push(err27);
                                            }
                                            errors++;
                                          }
                                        }
                                        var valid9 = _errs39 === errors;
                                        if (!valid9) {
                                          break;
                                        }
                                      }
                                    } else {
                                      const err28 = { instancePath: instancePath + "/affected/" + i1 + "/ranges", schemaPath: "#/properties/affected/anyOf/0/items/properties/ranges/type", keyword: "type", params: { type: "array" } };
                                      if (vErrors === null) {
                                        vErrors = [err28];
                                      } else {
                                        vErrors.push(err28);
                                      }
                                      errors++;
                                    }
                                  }
                                  var valid7 = _errs37 === errors;
                                } else {
                                  var valid7 = true;
                                }
                                if (valid7) {
                                  if (data7.versions !== void 0) {
                                    let data19 = data7.versions;
                                    const _errs65 = errors;
                                    if (errors === _errs65) {
                                      if (Array.isArray(data19)) {
                                        var valid16 = true;
                                        const len4 = data19.length;
                                        for (let i4 = 0; i4 < len4; i4++) {
                                          const _errs67 = errors;
                                          if (typeof data19[i4] !== "string") {
                                            const err29 = { instancePath: instancePath + "/affected/" + i1 + "/versions/" + i4, schemaPath: "#/properties/affected/anyOf/0/items/properties/versions/items/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                              vErrors = [err29];
                                            } else {
                                              vErrors.push(err29);
                                            }
                                            errors++;
                                          }
                                          var valid16 = _errs67 === errors;
                                          if (!valid16) {
                                            break;
                                          }
                                        }
                                      } else {
                                        const err30 = { instancePath: instancePath + "/affected/" + i1 + "/versions", schemaPath: "#/properties/affected/anyOf/0/items/properties/versions/type", keyword: "type", params: { type: "array" } };
                                        if (vErrors === null) {
                                          vErrors = [err30];
                                        } else {
                                          vErrors.push(err30);
                                        }
                                        errors++;
                                      }
                                    }
                                    var valid7 = _errs65 === errors;
                                  } else {
                                    var valid7 = true;
                                  }
                                  if (valid7) {
                                    if (data7.database_specific !== void 0) {
                                      let data21 = data7.database_specific;
                                      const _errs69 = errors;
                                      if (errors === _errs69) {
                                        if (!(data21 && typeof data21 == "object" && !Array.isArray(data21))) {
                                          const err31 = { instancePath: instancePath + "/affected/" + i1 + "/database_specific", schemaPath: "#/properties/affected/anyOf/0/items/properties/database_specific/type", keyword: "type", params: { type: "object" } };
                                          if (vErrors === null) {
                                            vErrors = [err31];
                                          } else {
                                            vErrors.push(err31);
                                          }
                                          errors++;
                                        }
                                      }
                                      var valid7 = _errs69 === errors;
                                    } else {
                                      var valid7 = true;
                                    }
                                  }
                                }
                              }
                            } else {
                              const err32 = { instancePath: instancePath + "/affected/" + i1, schemaPath: "#/properties/affected/anyOf/0/items/type", keyword: "type", params: { type: "object" } };
                              if (vErrors === null) {
                                vErrors = [err32];
                              } else {
                                vErrors.push(err32);
                              }
                              errors++;
                            }
                          }
                          var valid6 = _errs29 === errors;
                          if (!valid6) {
                            break;
                          }
                        }
                      } else {
                        const err33 = { instancePath: instancePath + "/affected", schemaPath: "#/properties/affected/anyOf/0/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err33];
                        } else {
                          vErrors.push(err33);
                        }
                        errors++;
                      }
                    }
                    var _valid3 = _errs27 === errors;
                    valid5 = valid5 || _valid3;
                    if (!valid5) {
                      const _errs71 = errors;
                      if (data6 !== null) {
                        const err34 = { instancePath: instancePath + "/affected", schemaPath: "#/properties/affected/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                      var _valid3 = _errs71 === errors;
                      valid5 = valid5 || _valid3;
                    }
                    if (!valid5) {
                      const err35 = { instancePath: instancePath + "/affected", schemaPath: "#/properties/affected/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                      validate31.errors = vErrors;
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
                    var valid0 = _errs25 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.database_specific !== void 0) {
                      let data22 = data.database_specific;
                      const _errs73 = errors;
                      const _errs74 = errors;
                      let valid17 = false;
                      const _errs75 = errors;
                      if (errors === _errs75) {
                        if (!(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
                          const err36 = { instancePath: instancePath + "/database_specific", schemaPath: "#/properties/database_specific/anyOf/0/type", keyword: "type", params: { type: "object" } };
                          if (vErrors === null) {
                            vErrors = [err36];
                          } else {
                            vErrors.push(err36);
                          }
                          errors++;
                        }
                      }
                      var _valid7 = _errs75 === errors;
                      valid17 = valid17 || _valid7;
                      if (!valid17) {
                        const _errs77 = errors;
                        if (data22 !== null) {
                          const err37 = { instancePath: instancePath + "/database_specific", schemaPath: "#/properties/database_specific/anyOf/1/type", keyword: "type", params: { type: "null" } };
                          if (vErrors === null) {
                            vErrors = [err37];
                          } else {
                            vErrors.push(err37);
                          }
                          errors++;
                        }
                        var _valid7 = _errs77 === errors;
                        valid17 = valid17 || _valid7;
                      }
                      if (!valid17) {
                        const err38 = { instancePath: instancePath + "/database_specific", schemaPath: "#/properties/database_specific/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err38];
                        } else {
                          vErrors.push(err38);
                        }
                        errors++;
                        validate31.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs74;
                        if (vErrors !== null) {
                          if (_errs74) {
                            vErrors.length = _errs74;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs73 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var isGithubAdvisories = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            if (data0.ghsa_id === void 0 && (missing0 = "ghsa_id")) {
              validate32.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 } }];
              return false;
            } else {
              if (data0.ghsa_id !== void 0) {
                const _errs3 = errors;
                if (typeof data0.ghsa_id !== "string") {
                  validate32.errors = [{ instancePath: instancePath + "/" + i0 + "/ghsa_id", schemaPath: "#/items/properties/ghsa_id/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.cve_id !== void 0) {
                  let data2 = data0.cve_id;
                  const _errs5 = errors;
                  const _errs6 = errors;
                  let valid2 = false;
                  const _errs7 = errors;
                  if (typeof data2 !== "string") {
                    const err0 = { instancePath: instancePath + "/" + i0 + "/cve_id", schemaPath: "#/items/properties/cve_id/anyOf/0/type", keyword: "type", params: { type: "string" } };
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
                      const err1 = { instancePath: instancePath + "/" + i0 + "/cve_id", schemaPath: "#/items/properties/cve_id/anyOf/1/type", keyword: "type", params: { type: "null" } };
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
                    const err2 = { instancePath: instancePath + "/" + i0 + "/cve_id", schemaPath: "#/items/properties/cve_id/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                    validate32.errors = vErrors;
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
                  if (data0.summary !== void 0) {
                    let data3 = data0.summary;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    let valid3 = false;
                    const _errs13 = errors;
                    if (typeof data3 !== "string") {
                      const err3 = { instancePath: instancePath + "/" + i0 + "/summary", schemaPath: "#/items/properties/summary/anyOf/0/type", keyword: "type", params: { type: "string" } };
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
                      if (data3 !== null) {
                        const err4 = { instancePath: instancePath + "/" + i0 + "/summary", schemaPath: "#/items/properties/summary/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        if (vErrors === null) {
                          vErrors = [err4];
                        } else {
                          vErrors.push(err4);
                        }
                        errors++;
                      }
                      var _valid1 = _errs15 === errors;
                      valid3 = valid3 || _valid1;
                    }
                    if (!valid3) {
                      const err5 = { instancePath: instancePath + "/" + i0 + "/summary", schemaPath: "#/items/properties/summary/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err5];
                      } else {
                        vErrors.push(err5);
                      }
                      errors++;
                      validate32.errors = vErrors;
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
                    if (data0.severity !== void 0) {
                      let data4 = data0.severity;
                      const _errs17 = errors;
                      const _errs18 = errors;
                      let valid4 = false;
                      const _errs19 = errors;
                      if (typeof data4 !== "string") {
                        const err6 = { instancePath: instancePath + "/" + i0 + "/severity", schemaPath: "#/items/properties/severity/anyOf/0/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err6];
                        } else {
                          vErrors.push(err6);
                        }
                        errors++;
                      }
                      var _valid2 = _errs19 === errors;
                      valid4 = valid4 || _valid2;
                      if (!valid4) {
                        const _errs21 = errors;
                        if (data4 !== null) {
                          const err7 = { instancePath: instancePath + "/" + i0 + "/severity", schemaPath: "#/items/properties/severity/anyOf/1/type", keyword: "type", params: { type: "null" } };
                          if (vErrors === null) {
                            vErrors = [err7];
                          } else {
                            vErrors.push(err7);
                          }
                          errors++;
                        }
                        var _valid2 = _errs21 === errors;
                        valid4 = valid4 || _valid2;
                      }
                      if (!valid4) {
                        const err8 = { instancePath: instancePath + "/" + i0 + "/severity", schemaPath: "#/items/properties/severity/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err8];
                        } else {
                          vErrors.push(err8);
                        }
                        errors++;
                        validate32.errors = vErrors;
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
                      var valid1 = _errs17 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.state !== void 0) {
                        let data5 = data0.state;
                        const _errs23 = errors;
                        const _errs24 = errors;
                        let valid5 = false;
                        const _errs25 = errors;
                        if (typeof data5 !== "string") {
                          const err9 = { instancePath: instancePath + "/" + i0 + "/state", schemaPath: "#/items/properties/state/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err9];
                          } else {
                            vErrors.push(err9);
                          }
                          errors++;
                        }
                        var _valid3 = _errs25 === errors;
                        valid5 = valid5 || _valid3;
                        if (!valid5) {
                          const _errs27 = errors;
                          if (data5 !== null) {
                            const err10 = { instancePath: instancePath + "/" + i0 + "/state", schemaPath: "#/items/properties/state/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            if (vErrors === null) {
                              vErrors = [err10];
                            } else {
                              vErrors.push(err10);
                            }
                            errors++;
                          }
                          var _valid3 = _errs27 === errors;
                          valid5 = valid5 || _valid3;
                        }
                        if (!valid5) {
                          const err11 = { instancePath: instancePath + "/" + i0 + "/state", schemaPath: "#/items/properties/state/anyOf", keyword: "anyOf", params: {} };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                          validate32.errors = vErrors;
                          return false;
                        } else {
                          errors = _errs24;
                          if (vErrors !== null) {
                            if (_errs24) {
                              vErrors.length = _errs24;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid1 = _errs23 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.withdrawn_at !== void 0) {
                          let data6 = data0.withdrawn_at;
                          const _errs29 = errors;
                          const _errs30 = errors;
                          let valid6 = false;
                          const _errs31 = errors;
                          if (typeof data6 !== "string") {
                            const err12 = { instancePath: instancePath + "/" + i0 + "/withdrawn_at", schemaPath: "#/items/properties/withdrawn_at/anyOf/0/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err12];
                            } else {
                              vErrors.push(err12);
                            }
                            errors++;
                          }
                          var _valid4 = _errs31 === errors;
                          valid6 = valid6 || _valid4;
                          if (!valid6) {
                            const _errs33 = errors;
                            if (data6 !== null) {
                              const err13 = { instancePath: instancePath + "/" + i0 + "/withdrawn_at", schemaPath: "#/items/properties/withdrawn_at/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              if (vErrors === null) {
                                vErrors = [err13];
                              } else {
                                vErrors.push(err13);
                              }
                              errors++;
                            }
                            var _valid4 = _errs33 === errors;
                            valid6 = valid6 || _valid4;
                          }
                          if (!valid6) {
                            const err14 = { instancePath: instancePath + "/" + i0 + "/withdrawn_at", schemaPath: "#/items/properties/withdrawn_at/anyOf", keyword: "anyOf", params: {} };
                            if (vErrors === null) {
                              vErrors = [err14];
                            } else {
                              vErrors.push(err14);
                            }
                            errors++;
                            validate32.errors = vErrors;
                            return false;
                          } else {
                            errors = _errs30;
                            if (vErrors !== null) {
                              if (_errs30) {
                                vErrors.length = _errs30;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid1 = _errs29 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.updated_at !== void 0) {
                            let data7 = data0.updated_at;
                            const _errs35 = errors;
                            const _errs36 = errors;
                            let valid7 = false;
                            const _errs37 = errors;
                            if (typeof data7 !== "string") {
                              const err15 = { instancePath: instancePath + "/" + i0 + "/updated_at", schemaPath: "#/items/properties/updated_at/anyOf/0/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err15];
                              } else {
                                vErrors.push(err15);
                              }
                              errors++;
                            }
                            var _valid5 = _errs37 === errors;
                            valid7 = valid7 || _valid5;
                            if (!valid7) {
                              const _errs39 = errors;
                              if (data7 !== null) {
                                const err16 = { instancePath: instancePath + "/" + i0 + "/updated_at", schemaPath: "#/items/properties/updated_at/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                if (vErrors === null) {
                                  vErrors = [err16];
                                } else {
                                  vErrors.push(err16);
                                }
                                errors++;
                              }
                              var _valid5 = _errs39 === errors;
                              valid7 = valid7 || _valid5;
                            }
                            if (!valid7) {
                              const err17 = { instancePath: instancePath + "/" + i0 + "/updated_at", schemaPath: "#/items/properties/updated_at/anyOf", keyword: "anyOf", params: {} };
                              if (vErrors === null) {
                                vErrors = [err17];
                              } else {
                                vErrors.push(err17);
                              }
                              errors++;
                              validate32.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs36;
                              if (vErrors !== null) {
                                if (_errs36) {
                                  vErrors.length = _errs36;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid1 = _errs35 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data0.html_url !== void 0) {
                              let data8 = data0.html_url;
                              const _errs41 = errors;
                              const _errs42 = errors;
                              let valid8 = false;
                              const _errs43 = errors;
                              if (typeof data8 !== "string") {
                                const err18 = { instancePath: instancePath + "/" + i0 + "/html_url", schemaPath: "#/items/properties/html_url/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err18];
                                } else {
                                  vErrors.push(err18);
                                }
                                errors++;
                              }
                              var _valid6 = _errs43 === errors;
                              valid8 = valid8 || _valid6;
                              if (!valid8) {
                                const _errs45 = errors;
                                if (data8 !== null) {
                                  const err19 = { instancePath: instancePath + "/" + i0 + "/html_url", schemaPath: "#/items/properties/html_url/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                  if (vErrors === null) {
                                    vErrors = [err19];
                                  } else {
                                    vErrors.push(err19);
                                  }
                                  errors++;
                                }
                                var _valid6 = _errs45 === errors;
                                valid8 = valid8 || _valid6;
                              }
                              if (!valid8) {
                                const err20 = { instancePath: instancePath + "/" + i0 + "/html_url", schemaPath: "#/items/properties/html_url/anyOf", keyword: "anyOf", params: {} };
                                if (vErrors === null) {
                                  vErrors = [err20];
                                } else {
                                  vErrors.push(err20);
                                }
                                errors++;
                                validate32.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs42;
                                if (vErrors !== null) {
                                  if (_errs42) {
                                    vErrors.length = _errs42;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid1 = _errs41 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data0.vulnerabilities !== void 0) {
                                let data9 = data0.vulnerabilities;
                                const _errs47 = errors;
                                const _errs48 = errors;
                                let valid9 = false;
                                const _errs49 = errors;
                                if (errors === _errs49) {
                                  if (Array.isArray(data9)) {
                                    var valid10 = true;
                                    const len1 = data9.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let data10 = data9[i1];
                                      const _errs51 = errors;
                                      if (errors === _errs51) {
                                        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                          if (data10.vulnerable_version_range !== void 0) {
                                            let data11 = data10.vulnerable_version_range;
                                            const _errs53 = errors;
                                            const _errs54 = errors;
                                            let valid12 = false;
                                            const _errs55 = errors;
                                            if (typeof data11 !== "string") {
                                              const err21 = { instancePath: instancePath + "/" + i0 + "/vulnerabilities/" + i1 + "/vulnerable_version_range", schemaPath: "#/items/properties/vulnerabilities/anyOf/0/items/properties/vulnerable_version_range/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                              if (vErrors === null) {
                                                vErrors = [err21];
                                              } else {
                                                vErrors.push(err21);
                                              }
                                              errors++;
                                            }
                                            var _valid8 = _errs55 === errors;
                                            valid12 = valid12 || _valid8;
                                            if (!valid12) {
                                              const _errs57 = errors;
                                              if (data11 !== null) {
                                                const err22 = { instancePath: instancePath + "/" + i0 + "/vulnerabilities/" + i1 + "/vulnerable_version_range", schemaPath: "#/items/properties/vulnerabilities/anyOf/0/items/properties/vulnerable_version_range/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                if (vErrors === null) {
                                                  vErrors = [err22];
                                                } else {
                                                  vErrors.push(err22);
                                                }
                                                errors++;
                                              }
                                              var _valid8 = _errs57 === errors;
                                              valid12 = valid12 || _valid8;
                                            }
                                            if (!valid12) {
                                              const err23 = { instancePath: instancePath + "/" + i0 + "/vulnerabilities/" + i1 + "/vulnerable_version_range", schemaPath: "#/items/properties/vulnerabilities/anyOf/0/items/properties/vulnerable_version_range/anyOf", keyword: "anyOf", params: {} };
                                              if (vErrors === null) {
                                                vErrors = [err23];
                                              } else {
                                                vErrors.push(err23);
                                              }
                                              errors++;
                                            } else {
                                              errors = _errs54;
                                              if (vErrors !== null) {
                                                if (_errs54) {
                                                  vErrors.length = _errs54;
                                                } else {
                                                  vErrors = null;
                                                }
                                              }
                                            }
                                            var valid11 = _errs53 === errors;
                                          } else {
                                            var valid11 = true;
                                          }
                                          if (valid11) {
                                            if (data10.patched_versions !== void 0) {
                                              let data12 = data10.patched_versions;
                                              const _errs59 = errors;
                                              const _errs60 = errors;
                                              let valid13 = false;
                                              const _errs61 = errors;
                                              if (typeof data12 !== "string") {
                                                const err24 = { instancePath: instancePath + "/" + i0 + "/vulnerabilities/" + i1 + "/patched_versions", schemaPath: "#/items/properties/vulnerabilities/anyOf/0/items/properties/patched_versions/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                  vErrors = [err24];
                                                } else {
                                                  vErrors.push(err24);
                                                }
                                                errors++;
                                              }
                                              var _valid9 = _errs61 === errors;
                                              valid13 = valid13 || _valid9;
                                              if (!valid13) {
                                                const _errs63 = errors;
                                                if (data12 !== null) {
                                                  const err25 = { instancePath: instancePath + "/" + i0 + "/vulnerabilities/" + i1 + "/patched_versions", schemaPath: "#/items/properties/vulnerabilities/anyOf/0/items/properties/patched_versions/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                  if (vErrors === null) {
                                                    vErrors = [err25];
                                                  } else {
                                                    vErrors.push(err25);
                                                  }
                                                  errors++;
                                                }
                                                var _valid9 = _errs63 === errors;
                                                valid13 = valid13 || _valid9;
                                              }
                                              if (!valid13) {
                                                const err26 = { instancePath: instancePath + "/" + i0 + "/vulnerabilities/" + i1 + "/patched_versions", schemaPath: "#/items/properties/vulnerabilities/anyOf/0/items/properties/patched_versions/anyOf", keyword: "anyOf", params: {} };
                                                if (vErrors === null) {
                                                  vErrors = [err26];
                                                } else {
                                                  vErrors.push(err26);
                                                }
                                                errors++;
                                              } else {
                                                errors = _errs60;
                                                if (vErrors !== null) {
                                                  if (_errs60) {
                                                    vErrors.length = _errs60;
                                                  } else {
                                                    vErrors = null;
                                                  }
                                                }
                                              }
                                              var valid11 = _errs59 === errors;
                                            } else {
                                              var valid11 = true;
                                            }
                                          }
                                        } else {
                                          const err27 = { instancePath: instancePath + "/" + i0 + "/vulnerabilities/" + i1, schemaPath: "#/items/properties/vulnerabilities/anyOf/0/items/type", keyword: "type", params: { type: "object" } };
                                          if (vErrors === null) {
                                            vErrors = [err27];
                                          } else {
                                            vErrors.push(err27);
                                          }
                                          errors++;
                                        }
                                      }
                                      var valid10 = _errs51 === errors;
                                      if (!valid10) {
                                        break;
                                      }
                                    }
                                  } else {
                                    const err28 = { instancePath: instancePath + "/" + i0 + "/vulnerabilities", schemaPath: "#/items/properties/vulnerabilities/anyOf/0/type", keyword: "type", params: { type: "array" } };
                                    if (vErrors === null) {
                                      vErrors = [err28];
                                    } else {
                                      vErrors.push(err28);
                                    }
                                    errors++;
                                  }
                                }
                                var _valid7 = _errs49 === errors;
                                valid9 = valid9 || _valid7;
                                if (!valid9) {
                                  const _errs65 = errors;
                                  if (data9 !== null) {
                                    const err29 = { instancePath: instancePath + "/" + i0 + "/vulnerabilities", schemaPath: "#/items/properties/vulnerabilities/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                    if (vErrors === null) {
                                      vErrors = [err29];
                                    } else {
                                      vErrors.push(err29);
                                    }
                                    errors++;
                                  }
                                  var _valid7 = _errs65 === errors;
                                  valid9 = valid9 || _valid7;
                                }
                                if (!valid9) {
                                  const err30 = { instancePath: instancePath + "/" + i0 + "/vulnerabilities", schemaPath: "#/items/properties/vulnerabilities/anyOf", keyword: "anyOf", params: {} };
                                  if (vErrors === null) {
                                    vErrors = [err30];
                                  } else {
                                    vErrors.push(err30);
                                  }
                                  errors++;
                                  validate32.errors = vErrors;
                                  return false;
                                } else {
                                  errors = _errs48;
                                  if (vErrors !== null) {
                                    if (_errs48) {
                                      vErrors.length = _errs48;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                                var valid1 = _errs47 === errors;
                              } else {
                                var valid1 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          } else {
            validate32.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}

// generators/bump/advisories/advisory.ts
var import_semver = __toESM(require_semver(), 1);
var SEVERITIES = ["critical", "high", "moderate", "low"];
function fromOsv(document, { ecosystem, name }) {
  const affected = (document.affected ?? []).filter(
    ({ package: it }) => it?.name === name && (it.ecosystem === ecosystem || it.ecosystem === ecosystem.split(":")[0])
  );
  if (affected.length === 0 || document.withdrawn) return void 0;
  const ranges = affected.flatMap((entry) => (entry.ranges ?? []).filter(({ type }) => type === "SEMVER" || type === "ECOSYSTEM"));
  const versions = affected.flatMap((entry) => entry.versions ?? []);
  const severity = severityOf(document.database_specific?.severity, ...affected.map((entry) => entry.database_specific?.severity));
  return defined({
    id: document.id,
    aliases: document.aliases ?? [],
    severity,
    summary: document.summary || void 0,
    modified: document.modified,
    intervals: ranges.length === 0 && versions.length > 0 ? [] : ranges.length === 0 ? void 0 : ranges.flatMap(({ events }) => intervals(events)),
    versions
  });
}
function fromGithub(list) {
  return list.filter(({ state, withdrawn_at: withdrawn }) => !withdrawn && (state ?? "published") === "published").map((entry) => {
    const said = (entry.vulnerabilities ?? []).map((one) => intervalOf(one.vulnerable_version_range ?? "", one.patched_versions ?? ""));
    const isReadable = said.length > 0 && said.every((interval) => interval !== void 0);
    return defined({
      id: entry.ghsa_id,
      aliases: entry.cve_id ? [entry.cve_id] : [],
      severity: severityOf(entry.severity),
      summary: entry.summary || void 0,
      modified: entry.updated_at ?? void 0,
      intervals: isReadable ? said : void 0,
      versions: []
    });
  });
}
function isAffected({ intervals: found, versions }, version) {
  if (versions.some((one) => compare(one, version) === 0)) return true;
  return found === void 0 || found.some((interval) => contains(interval, version));
}
function firstFix({ intervals: found = [] }, version) {
  const fixes = found.filter((interval) => contains(interval, version)).flatMap(({ fixed }) => fixed === void 0 ? [] : [fixed]);
  return fixes.sort((a, b) => compare(b, a) ?? 0)[0];
}
function merged(advisories) {
  const groups = [];
  for (const advisory of [...advisories].sort((a, b) => a.id < b.id ? -1 : 1)) {
    const names = /* @__PURE__ */ new Set([advisory.id, ...advisory.aliases]);
    const same = groups.filter((group) => group.some(({ id, aliases }) => [id, ...aliases].some((name) => names.has(name))));
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    groups.push([...same.flat(), advisory]);
  }
  return groups.map((group) => {
    const [first] = group;
    const known = group.flatMap(({ intervals: found }) => found === void 0 ? [] : [found]);
    return defined({
      ...first,
      aliases: [...new Set(group.flatMap(({ id, aliases }) => [id, ...aliases]))].filter((name) => name !== first.id).sort(),
      severity: SEVERITIES.find((severity) => group.some((one) => one.severity === severity)),
      summary: group.find(({ summary: summary2 }) => summary2 !== void 0)?.summary,
      intervals: known.length === 0 && group.every(({ versions }) => versions.length === 0) ? void 0 : known.flat(),
      versions: group.flatMap(({ versions }) => versions)
    });
  });
}
function compare(a, b) {
  const [one, other] = [parse2(a), parse2(b)];
  if (one === void 0 || other === void 0) return a === b ? 0 : void 0;
  const difference = import_semver.default.compare(one.version, other.version);
  const isSameBase = difference === 0 || one.version.compareMain(other.version) === 0;
  return isSameBase && one.more !== other.more ? Math.sign(one.more - other.more) : difference;
}
var VERSION = /^v?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
function parse2(text) {
  const [, major, minor = "0", patch = "0", more = "0", prerelease = ""] = VERSION.exec(text.trim()) ?? [];
  if (major === void 0) return void 0;
  const version = import_semver.default.parse(`${Number(major)}.${Number(minor)}.${Number(patch)}${prerelease}`);
  return version === null ? void 0 : { version, more: Number(more) };
}
function contains({ introduced, fixed, last }, version) {
  const order = (bound) => compare(version, bound);
  if (introduced !== void 0 && (order(introduced) ?? 0) < 0) return false;
  if (fixed !== void 0) return (order(fixed) ?? -1) < 0;
  return last === void 0 || (order(last) ?? 0) <= 0;
}
function intervals(events) {
  const starts = events.flatMap(({ introduced }) => introduced ? [introduced] : []);
  const ends = events.flatMap(({ fixed, last_affected: last }) => fixed ? [{ fixed }] : last ? [{ last }] : []);
  const boundOf = ({ fixed, last }) => fixed ?? last;
  ends.sort((a, b) => compare(boundOf(a), boundOf(b)) ?? 0);
  return (starts.length === 0 ? ["0"] : starts).map((introduced) => {
    const isFirst = introduced === "0";
    const end = ends.find((one) => isFirst || (compare(boundOf(one), introduced) ?? 1) >= (one.last === void 0 ? 1 : 0));
    return { ...isFirst ? {} : { introduced }, ...end };
  });
}
function intervalOf(range, patched) {
  const parts = range.split(",").map((part) => /^\s*(<=|<|>=|>|=)\s*(v?\d[^\s]*)\s*$/.exec(part));
  if (!parts.every((part) => part !== null) || parts.length > 2) return void 0;
  let interval = {};
  for (const [, operator, version = ""] of parts) {
    if (compare(version, version) === void 0) return void 0;
    if (operator === "<") interval = { ...interval, fixed: version };
    else if (operator === "<=") interval = { ...interval, last: version };
    else if (operator === "=") interval = { introduced: version, last: version };
    else interval = { ...interval, introduced: version };
  }
  const [, first] = /^\s*(?:>=\s*)?(v?\d\S*?)\s*$/.exec(patched) ?? [];
  return interval.last !== void 0 && first !== void 0 && (compare(first, interval.last) ?? 0) > 0 ? { ...interval.introduced === void 0 ? {} : { introduced: interval.introduced }, fixed: first } : interval;
}
function severityOf(...texts) {
  const words = texts.flatMap((text) => typeof text === "string" ? [text.toLowerCase().replace("medium", "moderate")] : []);
  return SEVERITIES.find((severity) => words.includes(severity));
}

// generators/bump/advisories/source.ts
function packageKey({ ecosystem, name }) {
  return `${ecosystem.split(":")[0]}/${name}`;
}

// generators/bump/advisories/folder.ts
var MAX_FILES = 1e5;
var MAX_FILE_BYTES = 8 * 1024 * 1024;
var READERS = 32;
async function folderSource(folder, wanted) {
  const files = await listFiles(folder);
  const byPackage = /* @__PURE__ */ new Map();
  const byRepository = /* @__PURE__ */ new Map();
  const problems = [];
  let newest = "";
  const limit2 = pLimit(READERS);
  const read = async (file) => {
    const value = await readJson(file).catch((error) => {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    });
    if (value === void 0) return;
    if (isOsvDocument(value)) {
      if (value.modified > newest) newest = value.modified;
      for (const key of new Set((value.affected ?? []).flatMap(({ package: it }) => it === void 0 ? [] : [packageKey(it)]))) {
        if (wanted.has(key)) byPackage.set(key, [...byPackage.get(key) ?? [], value]);
      }
    } else if (isGithubAdvisories(value)) {
      for (const entry of value) {
        const [, repository] = /^https:\/\/[^/]+\/([\w-]+\/[\w.-]+)\/security\/advisories\//.exec(entry.html_url ?? "") ?? [];
        if (repository === void 0) continue;
        byRepository.set(repository, [...byRepository.get(repository) ?? [], entry]);
        if ((entry.updated_at ?? "") > newest) newest = entry.updated_at;
      }
    } else problems.push({ file, message: "is neither a document of the OSV schema nor a list of advisories of GitHub" });
  };
  await Promise.all(files.map((file) => limit2(read, file)));
  if (problems.length > 0) throw new UserError(problems.sort((a, b) => a.file < b.file ? -1 : 1));
  return {
    dataOf: Number.isNaN(Date.parse(newest)) ? void 0 : new Date(newest).toISOString(),
    ask: async (questions) => questions.map(
      ({ package: asked }) => asked.ecosystem === GITHUB ? fromGithub(byRepository.get(asked.name) ?? []) : (byPackage.get(packageKey(asked)) ?? []).map((document) => fromOsv(document, asked)).filter((advisory) => advisory !== void 0)
    )
  };
}
async function listFiles(folder) {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false
  );
  if (!isFolder) throw new UserError([{ file: folder, message: "--advisories: there is no such folder" }]);
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
  if (names.length === 0) throw new UserError([{ file: folder, message: "--advisories: the folder has no *.json file" }]);
  if (names.length > MAX_FILES)
    throw new UserError([{ file: folder, message: `--advisories: the folder has more than ${MAX_FILES} files` }]);
  return names;
}
async function readJson(file) {
  if ((await stat(file)).size > MAX_FILE_BYTES)
    throw new UserError([{ file, message: `is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB, which is not accepted` }]);
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    throw new UserError([{ file, message: "is not JSON, or cannot be read" }]);
  }
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
    const whole2 = await this.#manifest(place, tag, network);
    const annotated = plausibleDate(whole2.annotations?.[CREATED]);
    if (annotated !== void 0) return annotated;
    const { manifests } = whole2;
    const entry = manifests?.find(({ platform }) => platform?.os === "linux" && platform.architecture === "amd64") ?? manifests?.[0];
    if (manifests !== void 0 && !DIGEST.test(entry?.digest ?? "")) return void 0;
    const own = entry === void 0 ? whole2 : await this.#manifest(place, entry.digest, network);
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

// generators/bump/datasources/github-releases/github-releases.ts
var API = "https://api.github.com";
var SITE = "https://github.com";
var PAGE_SIZE2 = 100;
var MAX_BYTES = 32 * 1024 * 1024;
var MAX_PAGES2 = 10;
var REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]*)\/[A-Za-z0-9._-]+$/;
var TAG = /^[^\x00-\x20\x7f]+$/;
function githubReleasesDatasource(token) {
  return {
    async list({ packageName, registryUrl: site = SITE }, network) {
      const releases = [];
      for await (const answer of githubPages(packageName, "releases", token, network, site)) releases.push(...releasesOn(answer));
      return { releases, sourceUrl: `${site}/${packageName}` };
    }
  };
}
async function* githubPages(repository, list, token, network, site = SITE) {
  if (!REPOSITORY.test(repository))
    throw new LookupError(`${JSON.stringify(repository)} is not the name of a repository on GitHub (owner/name)`);
  const api = webUrl(`${site === SITE ? API : `${site}/api/v3`}/repos/${repository}/${list}?per_page=${PAGE_SIZE2}`);
  if (api === void 0) throw new LookupError("registryUrl is not a URL");
  const first = network.mirrors.url(api);
  const sent = site === SITE && isPrivate(first) ? token || void 0 : void 0;
  let pages = 0;
  for await (const answer of pagesFrom(first.href, network, (url) => getPage(url, sent, repository, network))) {
    yield answer;
    if (++pages === MAX_PAGES2) return;
  }
}
function releasesOn(page) {
  return parseAnswer(page, "a list of releases", isGithubReleases).filter(({ draft, tag_name: tag }) => !draft && TAG.test(tag)).map(
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
    maxBytes: MAX_BYTES,
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

// generators/bump/advisories/github.ts
function githubSource(network, token) {
  const lists = /* @__PURE__ */ new Map();
  async function getList(repository) {
    const found = [];
    for await (const page of githubPages(repository, "security-advisories", token, network))
      found.push(...fromGithub(parseAnswer(page, "a list of advisories", isGithubAdvisories)));
    return found;
  }
  return {
    ask: (questions) => Promise.all(
      questions.map(({ package: { name } }) => {
        const list = lists.get(name) ?? getList(name);
        lists.set(name, list);
        return list;
      })
    )
  };
}

// generators/bump/network/network.ts
import { setMaxListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
var import_undici2 = __toESM(require_undici(), 1);

// generators/bump/network/body.ts
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
var DECODERS = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress };
var ENCODINGS = "gzip, deflate, br";
async function readBody(body, headers, maxBytes, host, reducer = whole()) {
  const tooLarge = `${host}: its answer is larger than ${Math.round(maxBytes / 1024 / 1024)} MiB, which is not accepted`;
  let size = 0;
  try {
    if (Number(headers["content-length"] ?? 0) > maxBytes) throw new LookupError(tooLarge);
    for await (const chunk of decoded(body, headers["content-encoding"], host)) {
      size += chunk.length;
      if (size > maxBytes) throw new LookupError(tooLarge);
      reducer.write(chunk);
    }
    return reducer.end();
  } finally {
    body.destroy();
  }
}
function whole() {
  const chunks = [];
  return { write: (chunk) => void chunks.push(chunk), end: () => Buffer.concat(chunks) };
}
function decoded(body, encoding, host) {
  const name = encoding?.trim().toLowerCase() || "identity";
  if (name === "identity") return body;
  if (!Object.hasOwn(DECODERS, name)) throw new LookupError(`${host}: its answer is in an encoding that was not asked for`);
  return pipeline(body, DECODERS[name](), () => void 0);
}

// generators/bump/network/cache.ts
import { createHash } from "node:crypto";
import { mkdir, readdir as readdir2, readFile as readFile2, rm, stat as stat2, utimes, writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";
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
  #made;
  async find(key) {
    const path = join2(this.folder, key);
    try {
      const answer = parse3(await readFile2(path));
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
      await (this.#made ??= mkdir(this.folder, { recursive: true, mode: 448 }));
      await writeFile(join2(this.folder, key), [`${head}
`, body], { mode: 384 });
    } catch {
    }
  }
  /** Removes the files that were used longest ago until at most `maxBytes` are left. */
  async prune(maxBytes) {
    const paths = (await readdir2(this.folder).catch(() => [])).map((name) => join2(this.folder, name));
    const found = await Promise.all(paths.map(async (path) => ({ path, stats: await stat2(path).catch(() => void 0) })));
    const files = found.map(({ path, stats }) => ({ path, size: stats?.size ?? 0, used: stats?.mtimeMs ?? 0 }));
    let left = files.reduce((sum, { size }) => sum + size, 0);
    for (const { path, size } of files.sort((a, b) => a.used - b.used)) {
      if (left <= maxBytes) return;
      await rm(path, { force: true }).catch(() => void 0);
      left -= size;
    }
  }
};
function parse3(file) {
  const end = file.indexOf("\n");
  const head = JSON.parse(file.toString("utf8", 0, end));
  const body = file.subarray(end + 1);
  return isCacheEntry(head) && head.sha256 === sha256(body) ? { headers: head.headers, body: body.toString("utf8") } : void 0;
}
function sha256(data) {
  return createHash("sha256").update(data).digest("hex");
}

// generators/bump/network/mirrors.ts
var DOCKER_HUB = ["docker.io", "index.docker.io", "registry-1.docker.io"];
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
      const own = `https://${DOCKER_HUB.includes(host) ? DOCKER_HUB.at(-1) : host}`;
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
  return DOCKER_HUB.includes(lower) ? DOCKER_HUB[0] : lower;
}
function trimmed(path) {
  return path.replace(/\/+$/, "");
}

// generators/bump/network/proxies.ts
var import_undici = __toESM(require_undici(), 1);
import { readFile as readFile3 } from "node:fs/promises";
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
  const text = await readFile3(path, "utf8").catch(() => "");
  if (!text.includes("-----BEGIN CERTIFICATE-----")) throw new LookupError(`${variable}: ${path} is no readable file of PEM certificates`);
  return text;
}
function createConnections(env, ca, connections, timeout, lookup) {
  const tls = once(() => ({ timeout, ...ca && { secureContext: createSecureContext({ ca: [...ca] }) } }));
  const connector = (options = {}) => {
    const plain = (0, import_undici.buildConnector)({ timeout, ...options });
    const secure = once(() => (0, import_undici.buildConnector)({ ...tls(), ...options }));
    return (to, callback) => (to.protocol === "https:" ? secure() : plain)(to, callback);
  };
  const direct = { dispatcher: new import_undici.Agent({ connections, connect: connector() }) };
  const toPublic = { dispatcher: new import_undici.Agent({ connections, connect: connector({ lookup: publicLookup(lookup) }) }) };
  const viaProxy = (variable) => {
    const url = proxyUrl(env, variable);
    if (url === void 0) return direct;
    const options = { connections, connect: tls(), requestTls: tls(), proxyTls: tls(), proxyTunnel: false };
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
function once(make) {
  let made;
  return () => (made ??= { value: make() }).value;
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
var MAX_BYTES2 = 8 * 1024 * 1024;
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
  async #once(url, headers, { options: { method = "GET", form, json, maxBytes = MAX_BYTES2, expect = [], hints = {}, reduce }, key, cached }, signal, publicOnly) {
    if ((hasCredentials(headers) || form !== void 0) && !isPrivate(url))
      throw new LookupError(`${url.host}: credentials are not sent over plain http`);
    const contentType = form !== void 0 ? "application/x-www-form-urlencoded" : json === void 0 ? void 0 : "application/json";
    this.counts.requests++;
    if (cached !== void 0) this.counts.conditional++;
    const response = await (0, import_undici2.request)(url, {
      dispatcher: this.#connections.to(url, publicOnly).dispatcher,
      method,
      headers: { ...headers, ...defined({ "content-type": contentType }) },
      ...defined({
        body: form === void 0 ? json === void 0 ? void 0 : JSON.stringify(json) : new URLSearchParams(form).toString()
      }),
      headersTimeout: this.#timeouts.headers,
      bodyTimeout: this.#timeouts.body,
      signal
    });
    response.body.on("error", () => void 0);
    const head = { status: response.statusCode, headers: flatten(response.headers), url: url.href };
    const { status } = head;
    if (status === 200) {
      const bytes = method === "HEAD" ? Buffer.alloc(0) : await readBody(response.body, head.headers, maxBytes, url.host, reduce?.start());
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
function keyOf(url, { method = "GET", headers = {}, identity, reduce }) {
  if (method === "POST" || hasCredentials(headers) && identity === void 0) return void 0;
  return cacheKey([method, url.href, headers.accept, identity, ...reduce === void 0 ? [] : [reduce.name]]);
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

// generators/bump/advisories/osv.ts
var API2 = "https://api.osv.dev";
var MAX_QUESTIONS = 1e3;
var MAX_PAGES3 = 10;
var MAX_ADVISORIES = 1e3;
var MAX_BYTES3 = 8 * 1024 * 1024;
var ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;
function osvSource(network) {
  const documents = /* @__PURE__ */ new Map();
  const limit2 = pLimit(CONCURRENCY);
  function document(id) {
    const known = documents.get(id) ?? limit2(() => getDocument(id, network));
    documents.set(id, known);
    known.catch(() => void 0);
    return known;
  }
  return {
    async ask(questions) {
      const ids = await idsFor(questions, network);
      if (new Set(ids.flat()).size > MAX_ADVISORIES)
        throw new LookupError(`api.osv.dev: its answer names more than ${MAX_ADVISORIES} advisories, which is not accepted`);
      return Promise.all(
        questions.map(async ({ package: asked }, index) => {
          const found = await Promise.all(ids[index].map(document));
          return found.map((one) => fromOsv(one, asked)).filter((advisory) => advisory !== void 0);
        })
      );
    }
  };
}
async function idsFor(questions, network) {
  const ids = questions.map(() => []);
  let open = questions.map((question, index) => ({ question, index, token: void 0 }));
  for (let page = 0; open.length > 0; page++) {
    if (page === MAX_PAGES3) throw new LookupError("api.osv.dev: its answer has more pages than any version has advisories");
    const now = open.slice(0, MAX_QUESTIONS);
    const answer = await network.get(`${API2}/v1/querybatch`, {
      method: "POST",
      maxBytes: MAX_BYTES3,
      json: {
        queries: now.map(({ question: { package: asked, version }, token }) => ({
          package: { ecosystem: asked.ecosystem, name: asked.name },
          version,
          ...token === void 0 ? {} : { page_token: token }
        }))
      }
    });
    const { results } = parseAnswer(answer, "an answer of OSV", isOsvBatch);
    if (results.length !== now.length)
      throw new LookupError(`${new URL(answer.url).host}: it answers another number of questions than were asked`);
    const next = [];
    for (const [at, { vulns, next_page_token: token }] of results.entries()) {
      const asked = now[at];
      for (const { id } of vulns ?? []) {
        if (!ID.test(id)) throw new LookupError(`${new URL(answer.url).host}: it names an advisory by a text that is no name`);
        ids[asked.index].push(id);
      }
      if (token) next.push({ ...asked, token });
    }
    open = [...next, ...open.slice(MAX_QUESTIONS)];
  }
  return ids;
}
async function getDocument(id, network) {
  const answer = await network.get(`${API2}/v1/vulns/${encodeURIComponent(id)}`, { maxBytes: MAX_BYTES3 });
  return parseAnswer(answer, "an advisory (OSV)", isOsvDocument);
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

// generators/bump/choose.ts
var MAX_QUESTIONS2 = 25;
var MAX_TAG_LENGTH = 2 * MAX_VERSION_LENGTH;
var MAX_DATE_LENGTH = 40;
var WRITABLE = /^[A-Za-z0-9_][A-Za-z0-9._+-]*$/;
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var COMMIT_DIGITS = 7;
function unitsOf(pins, policy, level) {
  const units = [];
  const together = /* @__PURE__ */ new Map();
  for (const pin of pins) {
    const group = groupOf(policy, pin);
    const images = isMoving(pin) || pin.obstacle !== void 0 ? void 0 : group?.images;
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
  if (/^(?:v[0-9]|[0-9]+\.[0-9]+\.[0-9])/.test(version)) return true;
  return typeof valueAt(parseStrict(Buffer.from(`version: ${version}`)).value, ["version"]) === "string";
}
async function choose(unit, releasesOf3, options) {
  const sides = unit.members.map((member) => new Side(member, releasesOf3));
  const left = { dates: MAX_QUESTIONS2, images: MAX_QUESTIONS2 };
  const imageObjection = async ({ pin }, { commit }) => {
    const image = pin.commit?.image;
    if (image === void 0 || commit === void 0) return void 0;
    const isThere = left.images-- > 0 && await options.hasTag(image, commit);
    return isThere ? void 0 : { reason: "images", text: `${image} has no tag ${commit}` };
  };
  const tooYoung = async (side, candidate) => {
    const wanted = side.policy.minimumReleaseAge;
    if (wanted === void 0) return void 0;
    let { date } = candidate;
    if (date === void 0 && left.dates-- > 0) {
      date = toIso(await options.dateOf(side.pin, candidate.release));
      if (date !== void 0) side.candidates.set(candidate.version, { ...candidate, date });
    }
    const text = ageObjection(side.policy, date, options.now);
    return text === void 0 ? void 0 : { reason: "age", text };
  };
  const objectionTo = async (version, standing2) => {
    for (const side of standing2) {
      const objection = side.objectionTo(version);
      if (objection !== void 0) return objection;
    }
    for (const side of standing2) {
      const candidate = side.candidates.get(version);
      const objection = await imageObjection(side, candidate) ?? await tooYoung(side, candidate);
      if (objection !== void 0) return objection;
    }
    return void 0;
  };
  for (const version of newestFirst(sides)) {
    const standing2 = sides.filter(({ pin }) => pin.current !== version);
    const objection = await objectionTo(version, standing2);
    for (const side of standing2) side.settle(version, objection);
    if (objection === void 0) break;
  }
  const isStep = (version) => sides.every((side) => side.pin.current === version || side.objectionTo(version, true) === void 0);
  const steps2 = newestFirst(sides).filter(isStep).reverse();
  return sides.map((side) => side.choice(steps2));
}
function ageObjection({ minimumReleaseAge: wanted, isTimestampOptional }, date, now) {
  if (wanted === void 0 || date === void 0 && isTimestampOptional === true) return void 0;
  if (date !== void 0 && now.getTime() - Date.parse(date) >= wanted.milliseconds) return void 0;
  const found = date === void 0 ? "it is not known when it was published" : `published ${date.slice(0, 10)}`;
  return `${found}; must have been out for ${wanted.text}`;
}
function newestFirst(sides) {
  const { isValid, compare: compare2 } = sides[0].versioning;
  const versions = new Set(sides.flatMap(({ candidates }) => [...candidates.keys()]));
  return [...versions].filter(isValid).sort((a, b) => compare2(b, a));
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
  #strangers = [];
  constructor({ pin, policy, requests: [own, ...others] }, releasesOf3) {
    this.pin = pin;
    this.policy = policy;
    this.versioning = versioningNamed(pin.annotation.versioning);
    this.#others = others.map((request2) => ({
      name: request2.packageName,
      tags: new Set(releasesOf3(request2).releases.map(({ version }) => version))
    }));
    if (isMoving(pin) || pin.obstacle !== void 0) return;
    const foreign = [];
    for (const read of readable(pin, releasesOf3(own).releases)) {
      const { release, version } = read;
      if (read.why !== void 0) foreign.push({ version, text: read.why });
      else if (version === pin.current) this.#current ??= release;
      else if (this.versioning.compare(version, pin.current) > 0 && !this.candidates.has(version)) {
        this.candidates.set(version, this.#candidate(version, release));
      }
    }
    this.#dropOtherSpellings();
    this.#strangers = this.#newerOf(foreign);
  }
  /** Where a publisher has `v1.2.3` and `1.2.3`, or a version on two distributions, the one that is written as the pin is counts. */
  #dropOtherSpellings() {
    const { isSameVersion, isSameSpelling } = this.versioning;
    const versions = [...this.candidates.keys()];
    for (const version of versions.filter((text) => !isSameSpelling(this.pin.current, text)))
      if (versions.some((other) => isSameSpelling(this.pin.current, other) && isSameVersion(other, version)))
        this.candidates.delete(version);
  }
  /** Of what is not of the pin's make, the newest for each reason, where it is newer than all that is. */
  #newerOf(others) {
    const { compare: compare2, isStable, level, numbers } = this.versioning;
    const isNewer = (version, than) => {
      const [one, other] = [numbers(version), numbers(than)];
      const index = one.findIndex((number, at) => other[at] !== number);
      return index >= 0 && other[index] !== void 0 && one[index] > other[index];
    };
    const own = [this.pin.current, ...this.candidates.keys()];
    const found = /* @__PURE__ */ new Map();
    for (const { version, text } of [...others].sort((a, b) => compare2(b.version, a.version))) {
      const kind = text.replace(/\d+/g, "#");
      if (found.has(kind) || !isStable(version)) continue;
      if (own.every((known) => isNewer(version, known))) found.set(kind, { version, text, level: level(this.pin.current, version) });
    }
    return [...found.values()];
  }
  #candidate(version, release) {
    const isCommit = this.pin.commit !== void 0 && COMMIT.test(release.commit ?? "");
    return defined({
      version,
      release,
      level: this.versioning.level(this.pin.current, version),
      date: toIso(release.date),
      commit: isCommit ? release.commit.slice(0, COMMIT_DIGITS) : void 0
    });
  }
  /**
   * What speaks against a version without asking a registry.
   * @param isAnyLevel steps of every level are allowed
   */
  objectionTo(version, isAnyLevel = false) {
    const { policy, pin } = this;
    const candidate = this.candidates.get(version);
    if (candidate === void 0) return { reason: "group", text: `nothing that ${pin.path} could move to` };
    if (this.#isForeignPrerelease(candidate)) return { reason: "prerelease", text: "a prerelease" };
    if (policy.isIgnored) return { reason: "ignored", text: "the policy leaves this pin alone" };
    if (!isAnyLevel && LEVELS.indexOf(candidate.level) > LEVELS.indexOf(policy.level)) {
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
  /** @param steps versions that all sides of the unit could move to, oldest first */
  choice(steps2) {
    const [newest] = [...this.candidates.values()].filter((candidate) => !this.#isForeignPrerelease(candidate)).sort((a, b) => this.versioning.compare(b.version, a.version));
    const [later] = newest === void 0 ? [...this.candidates.values()].sort((a, b) => this.versioning.compare(b.version, a.version)) : [];
    const foreign = later !== void 0 && !this.versioning.isStable(this.pin.current);
    return defined({
      pin: this.pin,
      current: this.#current,
      strangers: foreign ? [{ ...later, text: "a prerelease of another version" }, ...this.#strangers] : this.#strangers,
      newest,
      allowed: this.#allowed === void 0 ? void 0 : this.candidates.get(this.#allowed),
      held: [...this.#held.values()],
      steps: steps2.flatMap((version) => this.candidates.get(version) ?? [])
    });
  }
};
function* readable(pin, releases) {
  const { extractVersion, versioning: name } = pin.annotation;
  const versioning = versioningNamed(name);
  const expression = extractVersion === void 0 ? void 0 : expressionOf(extractVersion);
  for (const release of releases) {
    if (release.version.length > MAX_TAG_LENGTH) continue;
    const extracted = expression === void 0 ? release.version : expression.groups(release.version)?.version;
    if (extracted === void 0 || !versioning.isValid(extracted)) continue;
    const why = versioning.mismatch(pin.current, extracted);
    if (why !== void 0) yield* WRITABLE.test(extracted) ? [{ release, version: extracted, why }] : [];
    else if (versioning.isCompatible(pin.current, extracted)) {
      const version = versioning.written(pin.current, extracted);
      if (isWritable(pin, version)) yield { release, version };
    }
  }
}

// generators/bump/datasources/docker/credentials.ts
import { readFile as readFile4 } from "node:fs/promises";
import { join as join3 } from "node:path";

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

// generators/bump/datasources/docker/credentials.ts
var DOCKER_HUB2 = ["https://index.docker.io/v1/", "docker.io", "index.docker.io", "registry-1.docker.io"];
var IDENTITY_USER = "<token>";
var HELPER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
var HELPER_TIMEOUT_MS = 15e3;
var HELPER_MAX_BYTES = 64 * 1024;
function createCredentials(env) {
  const folder = env.DOCKER_CONFIG || (env.HOME ? join3(env.HOME, ".docker") : void 0);
  const path = folder === void 0 ? void 0 : join3(folder, "config.json");
  let config;
  const known = /* @__PURE__ */ new Map();
  return (host, signal) => {
    config ??= readConfig(path);
    const found = known.get(host) ?? config.then((read) => find(read, host, env, signal));
    known.set(host, found);
    return found;
  };
}
async function readConfig(path) {
  if (path === void 0) return {};
  const text = await readFile4(path, "utf8").catch(({ code }) => {
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
  const isHub = DOCKER_HUB2.includes(host);
  const names = isHub ? DOCKER_HUB2 : [host, `https://${host}`, `http://${host}`];
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
var REPOSITORY2 = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
var HOST = /^(?:(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?|[a-z0-9-]+:\d+|\[[0-9a-f:]+\](?::\d+)?)$/i;
var TAG2 = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
function parseImage({ packageName, registryUrl }) {
  const name = registryUrl === void 0 ? packageName : `${registryUrl.replace(/^(?:https|http|oci):\/\//, "")}/${packageName}`;
  if (/[@?#\s]/.test(name))
    throw new LookupError("the name of the image holds a digest, a query or credentials, which do not belong there");
  const slash = name.indexOf("/");
  const first = name.slice(0, Math.max(slash, 0));
  const named2 = HOST.test(first);
  const host = named2 ? first.toLowerCase() : "docker.io";
  const rest = named2 ? name.slice(slash + 1) : name;
  const repository = host === "docker.io" && !rest.includes("/") ? `library/${rest}` : rest;
  if (!REPOSITORY2.test(repository)) throw new LookupError(`${JSON.stringify(packageName)} is not the name of an image`);
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

// generators/bump/datasources/git-tags/git-tags.ts
import { mkdtemp, readFile as readFile5, rm as rm2, writeFile as writeFile2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join4 } from "node:path";
var TIMEOUT_MS = 6e4;
var MAX_BYTES4 = 64 * 1024 * 1024;
var LINE = /^([0-9a-f]{40}|[0-9a-f]{64})\trefs\/tags\/([^\x00-\x20\x7f~^:?*[\\]+)(\^\{\})?$/;
var COMMIT2 = /^[0-9a-f]{40}$/;
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
  const spelled = scp === null ? text : `ssh://${scp[1]}${scp[2]}/${scp[3]}`;
  const url = URL.canParse(spelled) ? new URL(spelled) : void 0;
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
      maxBytes: MAX_BYTES4,
      signal: network.signal
    });
    if (result.ended !== "code") {
      const late = `${url.host}: time-out: git did not end within ${TIMEOUT_MS / 1e3} s`;
      const messages = {
        missing: "git is not on the PATH",
        late: network.signal.aborted ? "stopped: there was no time left" : late,
        "too-large": `${url.host}: its list of tags is larger than ${MAX_BYTES4 / 1024 / 1024} MiB, which is not accepted`
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
  return [...commits].map(([version, commit]) => defined({ version, commit: COMMIT2.test(commit) ? commit : void 0 }));
}
function sourceOf(url) {
  if (url.protocol === "http:") return void 0;
  return `https://${url.hostname}${url.pathname.replace(/\/+$/, "").replace(/\.git$/, "")}`;
}

// generators/bump/datasources/helm/simple-block.ts
var LINE2 = /^( *)(- )?([A-Za-z]+):(?: (?:"([^"\\]*)"|'([^']*)'|([A-Za-z0-9][\w.+:/@~-]*(?<!:))))?$/;
var ITEM = /^( *)- (?:"([^"\\]*)"|'([^']*)'|([A-Za-z0-9][\w.+:/@~-]*(?<!:)))$/;
function simpleVersions(block) {
  const versions = [];
  let dashes = -1;
  let list;
  for (const line of block.split("\n")) {
    if (line === "" || line === "\r") continue;
    const item = list === void 0 ? null : ITEM.exec(line);
    if (item !== null && item[1].length >= dashes + 2) {
      list.push(item[2] ?? item[3] ?? item[4]);
      continue;
    }
    if (/^ *-$/.test(line)) {
      if (!opens(line.length - 1)) return void 0;
      continue;
    }
    const [, indent = "", dash, key, double, single, plain] = LINE2.exec(line) ?? [];
    if (key === void 0) return void 0;
    if (dash !== void 0 && !opens(indent.length)) return void 0;
    const fields = versions.at(-1);
    const column = indent.length + (dash?.length ?? 0);
    if (fields === void 0 || column !== dashes + 2 || Object.hasOwn(fields, key)) return void 0;
    const value = double ?? single ?? plain;
    list = value === void 0 ? [] : void 0;
    fields[key] = value ?? list;
  }
  return versions.some((fields) => Object.values(fields).some((value) => value.length === 0)) ? void 0 : versions;
  function opens(column) {
    if (dashes < 0) dashes = column;
    versions.push({});
    list = void 0;
    return column === dashes;
  }
}

// generators/bump/datasources/helm/index-file.ts
var MAX_BLOCK = 16;
var MAX_FLOW = 64;
var MAX_NAMES = 2e3;
var NO_ENTRIES = "it is not the index of a chart repository: it has no entries";
var FIRST = /\n(?!---)[ \t]*([^\s#])/;
var ENTRIES = /\n(?:entries|"entries"|'entries')[ \t]*:(?=\s)([^\n]*)/;
var KEY = `"([^"\\\\\\n]*)"|'([^'\\n]*)'|([^\\s'"#[\\]{},&*!|>%@\`-][^\\s#:]*|-[^\\s#:]+)`;
function openIndex(index) {
  const lines = index.includes("\r") ? index.replaceAll("\r\n", "\n") : index;
  const text = `
${lines.startsWith("\uFEFF") ? lines.slice(1) : lines}
`;
  if (FIRST.exec(text)?.[1] === "{") return fromFlow(text);
  const entries = ENTRIES.exec(text);
  if (entries === null) throw new LookupError(NO_ENTRIES);
  const rest = entries[1].replace(/(?:^|\s)#.*$/, "").trim();
  if (rest === "{}") return () => ({ found: void 0, names: [] });
  if (rest !== "") throw new LookupError("the entries of its index are in flow style and the rest is not, which nobody writes");
  const below2 = cut(text.slice(entries.index + entries[0].length), /\n[^\s#]/);
  return (name) => chartIn(below2, name);
}
function chartIn(below2, name) {
  const [, { length: indent } = ""] = /\n( *)[^\s#]/.exec(below2) ?? [];
  const names = [];
  for (const key of below2.matchAll(new RegExp(`\\n {${indent}}(?:${KEY})[ \\t]*:(?=\\s)`, "g"))) {
    const chart = key[1] ?? key[2] ?? key[3];
    if (chart === name) {
      const end = new RegExp(`\\n(?: {0,${indent - 1}}(?=[^\\s#])| {${indent}}(?=[^\\s#-]|-\\S))`);
      const block = cut(below2.slice(key.index + key[0].length), end);
      limit(block, MAX_BLOCK, `the part of its index about ${name}`);
      const found = simpleVersions(block) ?? parseYaml(`${" ".repeat(indent)}chart:${block}`).chart;
      return { found, names };
    }
    if (names.length < MAX_NAMES) names.push(chart);
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
function fromFlow(text) {
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
  return (name) => ({ found: names.includes(name) ? entries[name] : void 0, names });
}
function parseYaml(text) {
  try {
    return parse(text, { schema: "failsafe", strict: true, uniqueKeys: true, logLevel: "error", maxAliasCount: 100 });
  } catch {
    throw new LookupError("its index is not valid YAML");
  }
}

// generators/bump/datasources/helm/reduce.ts
var WANTED = /* @__PURE__ */ new Set(["version", "appVersion", "created", "deprecated", "home", "sources"]);
var SMALL = 1024 * 1024;
var PREAMBLE = 64 * 1024;
var BLOCK = 64 * 1024;
var Bytes = class {
  #full = [];
  #block = Buffer.allocUnsafeSlow(BLOCK);
  #used = 0;
  push(byte) {
    if (this.#used === BLOCK) this.#next();
    this.#block[this.#used++] = byte;
  }
  append(bytes) {
    for (let from = 0; from < bytes.length; ) {
      if (this.#used === BLOCK) this.#next();
      const copied = bytes.copy(this.#block, this.#used, from);
      this.#used += copied;
      from += copied;
    }
  }
  whole() {
    return Buffer.concat([...this.#full, this.#block.subarray(0, this.#used)]);
  }
  #next() {
    this.#full.push(this.#block);
    this.#block = Buffer.allocUnsafeSlow(BLOCK);
    this.#used = 0;
  }
};
function reduceIndex() {
  let inner;
  const start = new Bytes();
  let size = 0;
  return {
    write(chunk) {
      if (inner !== void 0) {
        inner.write(chunk);
        return;
      }
      start.append(chunk);
      size += chunk.length;
      const first = firstOfContent(start.whole());
      if (first === void 0 && size < PREAMBLE) return;
      inner = first === "{" ? reduceFlow() : reduceLines();
      inner.write(start.whole());
    },
    end: () => inner === void 0 ? start.whole() : inner.end()
  };
}
function firstOfContent(bytes) {
  const text = bytes.toString("utf8", 0, PREAMBLE).replace(/^\ufeff/, "");
  const rest = text.replace(/^(?:[ \t\r]*(?:#[^\n]*|---[^\n]*)?\n)*\s*/, "");
  return rest === "" || /^(?:#|--?-?$|---)/.test(rest) ? void 0 : rest[0];
}
var [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE, COMMENT, DASH] = [9, 10, 13, 32, 35, 45];
function reduceLines() {
  const kept = new Bytes();
  const rest = [];
  let isInEntries = false;
  let names = -1;
  let dashes = -1;
  let fields = -1;
  let isKept = false;
  function take(line) {
    let indent = 0;
    while (line[indent] === SPACE) indent++;
    const first = line[indent];
    if (first === COMMENT) return;
    if (first === void 0 || first === LINE_FEED || first === CARRIAGE_RETURN || first === TAB) {
      if (isKept) kept.append(line);
      return;
    }
    if (indent === 0 && first !== DASH) {
      isInEntries = /^(?:entries|"entries"|'entries')[ \t]*:/.test(line.toString("latin1", 0, 64));
      names = dashes = fields = -1;
      isKept = true;
    } else isKept = isInEntries && isWanted(line, indent);
    if (isKept) kept.append(line);
  }
  function isWanted(line, indent) {
    const isItem = line[indent] === DASH && isEnd(line[indent + 1], SPACE);
    if (names < 0) names = indent;
    if (indent < names || indent === names && !isItem) {
      dashes = fields = -1;
      return true;
    }
    if (isItem && (dashes < 0 || indent === dashes)) {
      dashes = indent;
      fields = indent + 1;
      while (line[fields] === SPACE) fields++;
      if (isEnd(line[fields])) fields = -1;
      else if (!isField(line, fields)) {
        kept.append(Buffer.from(`${" ".repeat(indent)}-
`));
        return false;
      }
      return true;
    }
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
    }
  };
}
function isEnd(byte, also) {
  return byte === void 0 || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === also;
}
function isField(line, start) {
  const key = /^(?:"([^"\\]*)"|'([^']*)'|([A-Za-z][\w.-]*))[ \t]*:(?:\s|$)/.exec(line.toString("latin1", start, start + 80));
  return key === null || WANTED.has(key[1] ?? key[2] ?? key[3]);
}
function reduceFlow() {
  const whole2 = new Bytes();
  let size = 0;
  let filter;
  return {
    write(chunk) {
      if (filter !== void 0) {
        filter.write(chunk);
        return;
      }
      whole2.append(chunk);
      size += chunk.length;
      if (size <= SMALL) return;
      filter = filterJson();
      filter.write(whole2.whole());
    },
    end: () => filter === void 0 ? whole2.whole() : filter.end()
  };
}
var [QUOTE, COMMA, COLON, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN, CLOSE] = [34, 44, 58, 91, 92, 93, 123, 125];
var NULL = Buffer.from("null");
var [ROOT, FIELDS] = [1, 4];
function filterJson() {
  const out = new Bytes();
  const isObject = [];
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  let isKey = false;
  let key = "";
  let skipped = 0;
  const take = (byte) => {
    if (byte === QUOTE || isText) {
      takeText(byte);
      return;
    }
    if (byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB) return;
    if (byte === CLOSE || byte === CLOSE_LIST) depth--;
    if (skipped > 0 && (depth < skipped || byte === COMMA && depth === skipped)) skipped = 0;
    if (skipped === 0) out.push(byte);
    if (byte === OPEN || byte === OPEN_LIST) isObject[++depth] = isKey = byte === OPEN;
    else if (byte === COMMA) isKey = isObject[depth];
    else if (byte === COLON) {
      isKey = false;
      const isWanted = depth === ROOT ? key === "entries" : depth !== FIELDS || WANTED.has(key);
      if (skipped > 0 || isWanted) return;
      out.append(NULL);
      skipped = depth;
    } else if (byte === CLOSE || byte === CLOSE_LIST) isKey = false;
    else if (isKey) throw new LookupError("an index of this size in flow style must be JSON, and it is not");
  };
  const takeText = (byte) => {
    if (skipped === 0) out.push(byte);
    if (!isText) {
      isText = true;
      key = "";
    } else if (isEscaped) isEscaped = false;
    else if (byte === BACKSLASH) isEscaped = true;
    else if (byte === QUOTE) isText = false;
    else if (isKey && key.length < 64) key += String.fromCharCode(byte);
  };
  return {
    write(chunk) {
      for (let index = 0; index < chunk.length; index++) take(chunk[index]);
    },
    end: () => out.whole()
  };
}

// generators/bump/datasources/helm/helm.ts
var MAX_BYTES5 = 256 * 1024 * 1024;
var VERSION2 = /^[0-9A-Za-z][0-9A-Za-z.+_-]{0,127}$/;
var START = 512;
function helmDatasource(registry) {
  const indexes = /* @__PURE__ */ new Map();
  async function listRepository({ packageName, registryUrl }, network) {
    if (registryUrl === void 0) throw new LookupError("a chart needs registryUrl=\u2026, the URL of its repository");
    const url = `${registryUrl}/index.yaml`;
    const asked = indexes.get(url) ?? getIndex(url, network).then(readIndex);
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
    maxBytes: MAX_BYTES5,
    reduce: { name: "helm index 2", start: reduceIndex },
    headers: { accept: "application/yaml, application/x-yaml, text/yaml, text/plain, */*" },
    hints: { 404: "there is no index.yaml: registryUrl is not that of a chart repository" }
  });
}
function readIndex({ url, headers, body }) {
  const { host } = new URL(url);
  if (isPage(headers, body.slice(0, START)))
    throw new LookupError(`${host}: its answer is a web page, where the index of a chart repository was expected`);
  return { host, chart: named(host, () => openIndex(body)) };
}
function named(host, read) {
  try {
    return read();
  } catch (error) {
    throw error instanceof LookupError ? new LookupError(`${host}: ${error.message}`) : error;
  }
}
function releasesIn({ host, chart: find2 }, chart) {
  return named(host, () => {
    const { found, names } = find2(chart);
    if (found === void 0) {
      const meant = nearest(chart, names);
      throw new LookupError(`there is no chart ${chart} in its index${meant === void 0 ? "" : `; did you mean ${meant}?`}`);
    }
    if (!isChartVersions(found)) throw new LookupError(`the versions of ${chart} in its index are not what Helm writes`);
    return releasesOf2(found);
  });
}
function releasesOf2(versions) {
  const listed = versions.filter(({ version, deprecated }) => VERSION2.test(version) && String(deprecated) !== "true");
  const [newest] = versions;
  const pages = [newest?.sources ?? [], newest?.home ?? []].flat().filter((page) => /^https:\/\/[^\s@]+$/.test(page));
  const sourceUrl = pages.find((page) => /^https:\/\/(?:github|gitlab)\.com\//.test(page)) ?? pages[0];
  return defined({
    releases: listed.map(
      ({ version, created, appVersion }) => defined({ version, date: plausibleDate(created), appVersion: appVersion || void 0 })
    ),
    sourceUrl
  });
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

// generators/bump/advisories/assess.ts
var MAX_ROUNDS = 8;
async function assess(subjects, sourceOf2) {
  const askable = subjects.map((subject) => new Askable(subject));
  await askAll(
    askable.map((one) => ({ one, steps: [one.subject.current, ...one.subject.allowed === void 0 ? [] : [one.subject.allowed]] })),
    sourceOf2
  );
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const open = askable.flatMap((one) => {
      const step = one.unaskedFix();
      return step === void 0 ? [] : [{ one, steps: [step] }];
    });
    if (open.length === 0) break;
    await askAll(open, sourceOf2);
  }
  return askable.map((one) => one.result());
}
var Askable = class {
  constructor(subject) {
    this.subject = subject;
  }
  subject;
  #asked = /* @__PURE__ */ new Set();
  #known = [];
  error;
  question({ version, appVersion }) {
    const { package: it, pin } = this.subject;
    const own = it && versionIn(it, pin, version, appVersion);
    return it === void 0 || own === void 0 ? void 0 : { package: it, version: own };
  }
  learn(version, advisories) {
    this.#asked.add(version);
    this.#known = merged([...new Map([...this.#known, ...advisories].map((one) => [one.id, one])).values()]);
  }
  #holesOf(step) {
    const { version } = this.question(step) ?? {};
    return version === void 0 ? [] : this.#known.filter((advisory) => isAffected(advisory, version));
  }
  /** The step that is to be taken for the holes: what would be taken anyway where that has none, else the first without. */
  #fix() {
    const { current, allowed, steps: steps2 } = this.subject;
    const holes = this.#holesOf(current);
    if (this.error !== void 0 || holes.length === 0) return void 0;
    const isBetter = (step) => this.question(step) !== void 0 && this.#holesOf(step).length === 0;
    return allowed !== void 0 && isBetter(allowed) ? allowed : steps2.find(isBetter);
  }
  unaskedFix() {
    const fix = this.#fix();
    return fix === void 0 || this.#asked.has(this.question(fix).version) ? void 0 : fix;
  }
  result() {
    const { package: it, current, pin } = this.subject;
    if (it === void 0) return { assessment: { state: "not mapped" } };
    const asked = this.question(current);
    if (asked === void 0) return { assessment: { state: "not asked", why: unknownVersion(pin) } };
    if (this.error !== void 0) return { assessment: { state: "not asked", why: this.error } };
    const holes = this.#holesOf(current).map((advisory) => {
      const { id, aliases, severity, summary: summary2 } = advisory;
      const firstFixed = firstFix(advisory, asked.version);
      return {
        id,
        aliases,
        ...severity === void 0 ? {} : { severity },
        ...summary2 === void 0 ? {} : { summary: summary2 },
        ...firstFixed === void 0 ? {} : { firstFixed }
      };
    });
    if (holes.length === 0) return { assessment: { state: "none known" } };
    const fix = this.#fix();
    return { assessment: { state: "affected", holes }, ...fix === void 0 ? {} : { fix } };
  }
};
function unknownVersion({ current, annotation }) {
  return annotation.datasource === "helm" ? `its chart ${current} does not say which version of the program it brings` : `${current} does not say which version it is`;
}
async function askAll(wanted, sourceOf2) {
  const bySource = /* @__PURE__ */ new Map();
  for (const { one, steps: steps2 } of wanted) {
    for (const step of steps2) {
      const question = one.error === void 0 ? one.question(step) : void 0;
      if (question === void 0) continue;
      const source = sourceOf2(question.package);
      bySource.set(source, [...bySource.get(source) ?? [], { one, question }]);
    }
  }
  await Promise.all([...bySource].map(([source, open]) => askOne(source, open)));
}
async function askOne(source, open) {
  try {
    const answers = await source.ask(open.map(({ question }) => question));
    for (const [index, { one, question }] of open.entries()) one.learn(question.version, answers[index]);
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    for (const { one } of open) one.error = error.message;
  }
}

// generators/bump/links.ts
var GITHUB2 = /^https:\/\/github\.com\/([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+?)(?:\.git)?(?:\/.*)?$/;
function githubRepository(url) {
  const found = GITHUB2.exec(url ?? "");
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
  const chosen = (await Promise.all(units.map((unit) => chooseUnit(unit, lookups, options)))).flat();
  const assessed = await assess(chosen.map(subjectOf), options.advisories);
  const reports = await Promise.all(chosen.map((one, index) => report(one, assessed[index], lookups, options)));
  const order = ({ pin }) => `${pin.file} ${String(pin.line).padStart(9, "0")}`;
  return { reports: reports.sort((a, b) => order(a) < order(b) ? -1 : 1), warnings: [...lookups.warnings] };
}
function requestsIn({ members }) {
  return members.filter(({ pin }) => !isMoving(pin) && pin.obstacle === void 0).flatMap(({ pin, requests }) => requests.map((request2) => ({ pin, request: request2 })));
}
async function chooseUnit(unit, lookups, options) {
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
    return choices.map((choice, index) => {
      const member = unit.members[index];
      const sourceUrl = member.policy.sourceUrl ?? found.get(member.requests[0])?.sourceUrl;
      return { member, group: group(choice.pin), choice, sourceUrl, isBound: choices.length > 1 };
    });
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    return unit.members.map((member) => ({ member, group: group(member.pin), error: error.message }));
  }
}
function subjectOf({ member: { pin, policy }, choice, isBound }) {
  const stepOf = (candidate) => ({ ...candidate, appVersion: candidate.release.appVersion });
  return {
    pin,
    package: policy.advisories === void 0 ? void 0 : parsePackage(policy.advisories),
    current: { version: pin.current, appVersion: choice?.current?.appVersion },
    allowed: choice?.allowed && stepOf(choice.allowed),
    // What the policy leaves alone is not moved for a hole either: it is told.
    steps: policy.isIgnored || isBound === true ? [] : (choice?.steps ?? []).map(stepOf)
  };
}
async function report({ member: { pin, policy }, group, choice, sourceUrl, error }, { assessment, fix }, lookups, options) {
  const known = { pin, group, advisories: assessment };
  const failed = (message) => ({ ...known, state: "failed", error: message, isIgnored: policy.isIgnored, notes: [] });
  if (choice === void 0) return failed(error);
  try {
    const isFix = fix !== void 0 && fix.version !== choice.allowed?.version && await hasImage(pin, fix, lookups);
    const taken = isFix ? { ...choice, allowed: fix } : choice;
    return {
      ...await withDigest(await reportOf(taken, sourceUrl, lookups, options), taken, policy, lookups, options),
      ...known,
      isFix,
      isFixed: fix !== void 0 && fix.version === taken.allowed?.version
    };
  } catch (failure) {
    if (!(failure instanceof LookupError)) throw failure;
    return failed(failure.message);
  }
}
async function hasImage({ commit }, { commit: digits }, lookups) {
  return commit?.image === void 0 || digits !== void 0 && await lookups.hasTag(commit.image, digits);
}
async function reportOf(choice, sourceUrl, lookups, options) {
  const { pin, allowed, newest, held } = choice;
  if (pin.obstacle !== void 0) return { pin, state: "skipped", why: pin.obstacle, notes: [] };
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
  const stranger = newest === void 0 ? choice.strangers[0] : void 0;
  const others = choice.strangers.filter((one) => one !== stranger);
  const objection = held.find(({ candidate }) => candidate.version === newest?.version)?.text;
  return {
    pin,
    state: allowed !== void 0 ? "outdated" : newest !== void 0 || stranger !== void 0 ? "held" : "current",
    newest: newest?.version ?? stranger?.version ?? pin.current,
    allowed: allowed?.version,
    kind: step?.level ?? stranger?.level,
    ...others.length === 0 ? {} : { notTaken: others.map((one) => ({ version: one.version, why: one.text })) },
    commit: allowed?.commit,
    published: step && (step.date ?? dateOfNotes(step.version) ?? await dateIfKnown(step, pin, lookups)),
    changes: comparison(choice, repository, published) ?? page,
    why: newest === void 0 ? stranger?.text : newest.version === allowed?.version ? void 0 : objection,
    notes
  };
}
async function withDigest(report2, { pin, allowed }, policy, lookups, { now }) {
  const { datasource, extractVersion } = pin.annotation;
  const isWanted = pin.digest !== void 0 || policy.withDigest === true && extractVersion === void 0;
  if (!isWanted || datasource !== "docker" || pin.obstacle !== void 0) return report2;
  const tag = allowed?.release.version ?? pin.current;
  const { digest } = await lookups.details(datasource, pin.annotation, tag, { digest: true });
  if (digest === void 0) return report2;
  const version = allowed?.version ?? pin.current;
  const to = pin.digest?.attached === false ? version : `${version}@${digest}`;
  if (allowed !== void 0) return { ...report2, allowed: to, digest };
  if (digest === pin.digest?.current) return { ...report2, digest, state: report2.state === "moving" ? "current" : report2.state };
  const step = { ...report2, newest: to, kind: "digest", digest };
  const held = (why) => ({ ...step, state: "held", why });
  if (policy.isIgnored) return held("the policy leaves this pin alone");
  const date = policy.minimumReleaseAge && await lookups.dateOf(pin, { version: tag });
  const age2 = policy.minimumReleaseAge && ageObjection(policy, date, now);
  if (age2 !== void 0) return held(age2);
  const whyNot = report2.why === void 0 || report2.newest === void 0 ? [] : [{ version: report2.newest, why: report2.why }];
  return { ...step, state: "outdated", allowed: to, published: date, why: void 0, notTaken: [...whyNot, ...report2.notTaken ?? []] };
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
  const { compare: compare2, isStable } = versioningNamed(pin.annotation.versioning);
  const tagged = published.flatMap((release) => {
    const version = versionOfTag(pin, release.version);
    return version === void 0 ? [] : [{ release, version }];
  });
  return tagged.filter(({ version }) => compare2(version, pin.current) > 0 && compare2(version, allowed.version) <= 0).filter(({ version }) => isStable(version) || version === allowed.version).sort((a, b) => compare2(b.version, a.version)).map(({ release }) => defined({ ...release, url: safeUrl(release.url) }));
}
function versionOfTag({ annotation, current }, tag) {
  if (tag.length > MAX_TAG) return void 0;
  const { isValid, isCompatible, written } = versioningNamed(annotation.versioning);
  const { depName, extractVersion } = annotation;
  const inTag = extractVersion === void 0 ? [tag, tag.replace(/^.*?(?=v?\d+\.)/, "")].filter((text) => likelyTags(text, depName).includes(tag)) : [expressionOf(extractVersion).groups(tag)?.version ?? ""];
  const bare = (text) => text.replace(/^v(?=\d)/, "");
  const spelled = inTag.flatMap((text) => [text, bare(text), `v${bare(text)}`]).find((text) => isValid(text) && isCompatible(current, text));
  return spelled === void 0 ? void 0 : written(current, spelled);
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
var GITHUB3 = /(https?)\\?:\\?\/\\?\/(?:www\\?\.)?github\\?\.com(?=[\\/?#:]|$)/gi;
function defuse(line) {
  return line.replace(REFERENCE, `&${BREAK}`).replace(/[@<]/g, (char) => char + BREAK).replace(/([#!])(?=[\d[])/g, `$1${BREAK}`).replace(/\b(GH-)(?=\d)/gi, `$1${BREAK}`).replace(GITHUB3, "$1://redirect.github.com");
}
function shorten(text, limit2) {
  if (text.length <= limit2) return text;
  const start = text.slice(0, limit2).replace(/[\ud800-\udbff]$/, "");
  return `${start.trimEnd()} \u2026`;
}

// generators/bump/report.ts
var DAY_MS = 24 * 60 * 60 * 1e3;
var COLUMNS = [
  ["PIN", ({ pin }) => nameOf(pin)],
  ["CURRENT", ({ pin }) => short(standing(pin))],
  ["NEWEST", ({ newest }) => short(newest ?? "")],
  ["ALLOWED", ({ allowed, state }) => short(allowed ?? (state === "failed" ? "?" : ""))],
  ["AGE", ({ published }, now) => published === void 0 ? "" : age(published, now)],
  ["KIND", ({ kind, state }) => kind ?? (state === "moving" || state === "skipped" ? state : "")],
  ["CHANGES", ({ changes }) => changes ?? ""]
];
function reportTable({ pins, now }) {
  const rows = pins.map((report2) => COLUMNS.map(([, cell]) => cell(report2, now)));
  const table2 = formatTable(
    COLUMNS.map(([heading]) => heading),
    rows
  );
  const holes = holesOf(pins).map(({ pin, hole, taken }) => [
    nameOf(pin),
    short(standing(pin)),
    holeName(hole),
    hole.severity ?? "",
    hole.firstFixed ?? "no fix",
    short(taken ?? "")
  ]);
  if (holes.length === 0) return table2;
  return `${formatTable(["AFFECTED", "CURRENT", "ADVISORY", "SEVERITY", "FIXED IN", "FIXED BY"], holes)}
${table2}`;
}
function nameOf({ file, path }) {
  return /^versions\/[^/]+$/.test(file) ? path : `${file}: ${path}`;
}
function short(version) {
  return version.replace(/(?<=@sha256:[0-9a-f]{12})[0-9a-f]+$/, "\u2026");
}
function holesOf(pins) {
  return pins.flatMap(
    ({ pin, advisories, allowed, isFixed }) => advisories.state === "affected" ? advisories.holes.map((hole) => ({ pin, hole, taken: isFixed === true ? allowed : void 0 })) : []
  );
}
function holeName({ id, aliases }) {
  const cve = aliases.find((alias) => alias.startsWith("CVE-"));
  return cve === void 0 || id.startsWith("CVE-") ? id : `${id} ${cve}`;
}
function advisoriesLine({ pins, now, advisoriesOf }) {
  const count = (state) => pins.filter(({ advisories }) => advisories.state === state).length;
  const known = ["affected", "none known", "not asked", "not mapped"].filter((state) => count(state) > 0);
  const data = advisoriesOf === void 0 ? "" : ` (the newest is of ${advisoriesOf.slice(0, 10)}, ${age(advisoriesOf, now)} ago)`;
  return `advisories${data}: ${known.map((state) => `${count(state)} ${state}`).join(", ")}`;
}
function remarks({ pins }) {
  return pins.flatMap(({ pin, state, newest, why, digest, notTaken = [], advisories, isFix, allowed, kind }) => {
    const name = nameOf(pin);
    const asked = advisories.state === "not asked" ? [`${name}: not asked for advisories: ${advisories.why}`] : [];
    if (isFix === true) return [`${name}: ${short(allowed)}, a ${kind} step, is the first version without these advisories`, ...asked];
    if (state === "moving")
      return [`${name}: ${pin.current} is a moving tag${digest === void 0 ? "" : `; it points to ${digest}`}`, ...asked];
    if (state === "skipped") return [`${name}: ${standing(pin)} is not looked up: ${why}`];
    const reasons = why === void 0 || newest === void 0 ? notTaken : [{ version: newest, why }, ...notTaken];
    return [...reasons.map((one) => `${name}: ${short(one.version)} is not taken: ${one.why}`), ...asked];
  });
}
function summary({ pins }) {
  const count = (state) => inState(pins, state).length;
  const rest = [
    [count("held"), "held back"],
    [count("skipped"), "left alone"],
    [count("failed"), "not looked up"]
  ].filter(([number]) => number > 0);
  return [plural(pins.length, "pin"), `${count("outdated")} outdated`, ...rest.map((part) => part.join(" "))].join(", ");
}
function reportJson({ level, pins, now, advisoriesOf }) {
  const json = {
    level,
    affected: pins.filter(({ advisories }) => advisories.state === "affected").length,
    advisoriesOf,
    outdated: inState(pins, "outdated").length,
    pins: pins.map(
      ({
        pin,
        state,
        group,
        newest,
        allowed,
        kind,
        published,
        digest,
        changes,
        why,
        notTaken = [],
        error,
        commit,
        notes,
        advisories,
        isFix
      }) => ({
        path: pin.path,
        file: pin.file,
        line: pin.line,
        depName: pin.annotation.depName,
        datasource: pin.annotation.datasource,
        group,
        state,
        current: standing(pin),
        newest,
        allowed,
        kind,
        published,
        ageDays: published && days(published, now),
        digest,
        commit: pin.commit && { path: pin.commit.path, current: pin.commit.current, allowed: commit },
        changes,
        why,
        notTaken,
        error,
        advisories: {
          state: advisories.state,
          why: advisories.state === "not asked" ? advisories.why : void 0,
          holes: advisories.state === "affected" ? advisories.holes.map(holeJson) : []
        },
        isFix: isFix === true,
        notes: notes.map(({ version, date, url, notes: text = "" }) => ({ version, date, url, text }))
      })
    )
  };
  return `${JSON.stringify(json, (_, value) => value ?? null, 2)}
`;
}
function holeJson({ id, aliases, severity, summary: summary2, firstFixed }) {
  return { id, aliases, severity, summary: summary2, firstFixed };
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
  const holes = holesOf(pins).map(({ pin, hole, taken }) => [
    inlineCode(nameOf(pin)),
    inlineCode(short(standing(pin))),
    inlineText(holeName(hole)),
    inlineText(hole.severity ?? ""),
    hole.firstFixed === void 0 ? "no fix" : inlineCode(hole.firstFixed),
    taken === void 0 ? "" : inlineCode(short(taken))
  ]);
  const first = holes.length === 0 ? [] : ["## Published holes", table(["pin", "current", "advisory", "severity", "fixed in", "fixed by"], holes)];
  const held = pins.flatMap(({ pin, newest, why, notTaken = [] }) => {
    const reasons = why === void 0 || newest === void 0 ? notTaken : [{ version: newest, why }, ...notTaken];
    return reasons.map((one) => ({ pin, newest: one.version, why: one.why }));
  });
  const rest = [
    ...listing("Not taken", ["pin", "current", "newest", "why"], held, ({ pin, newest, why }) => [
      inlineCode(short(standing(pin))),
      inlineCode(short(newest)),
      inlineText(why)
    ]),
    ...listing("Left alone", ["pin", "current", "why"], inState(pins, "skipped"), ({ pin, why }) => [
      inlineCode(standing(pin)),
      inlineText(why ?? "")
    ]),
    ...listing("Moving tags", ["pin", "tag", "points to"], inState(pins, "moving"), ({ pin, digest }) => [
      inlineCode(pin.current),
      digest === void 0 ? "" : inlineCode(digest)
    ]),
    ...listing("Not looked up", ["pin", "why"], inState(pins, "failed"), ({ error }) => [inlineText(error ?? "")])
  ];
  const intro = outdated.length === 0 ? "All pins are as new as they may be." : `Updates ${plural(outdated.length, "pin")}. Made by \`stoat-gen bump\`; why it chose these versions: docs/bumping.md.`;
  const whole2 = (...more) => `${[intro, ...more, ...first, ...sections.flatMap(({ head, notes: notes2 }) => [head, ...notes2]), ...rest].join("\n\n")}
`;
  if (whole2().length <= MAX_BODY + 1) return whole2();
  const notes = sections.flatMap((part) => part.notes.map((text) => ({ part, text }))).sort((a, b) => b.text.length - a.text.length);
  for (const { part, text } of notes) {
    part.notes.splice(part.notes.indexOf(text), 1);
    if (whole2().length <= MAX_BODY + 1) break;
  }
  return whole2("_Some release notes were left out: the text would have been too long._");
}
function steps(pins, now) {
  const rows = pins.map(({ pin, allowed, kind, published, changes }) => [
    inlineCode(nameOf(pin)),
    inlineCode(short(standing(pin))),
    inlineCode(short(allowed)),
    kind ?? "",
    published === void 0 ? "" : age(published, now),
    changes === void 0 ? "" : `[${changes.includes("/compare/") ? "compare" : "page"}](${changes})`
  ]);
  return table(["pin", "from", "to", "kind", "age", "changes"], rows);
}
function notesOf(pins) {
  const named2 = pins.flatMap(({ pin, notes }) => notes.map((note) => [`${note.url ?? pin.path} ${note.version}`, note]));
  return [...new Map(named2).values()].slice(0, MAX_RELEASES).flatMap(({ version, notes = "", url }) => {
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
  const rows = pins.map((row) => [inlineCode(nameOf(row.pin)), ...cells(row)]);
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

// generators/commands/bump/bump.ts
async function bump(options, terminal) {
  assertSensible(options);
  const { root } = options;
  if (options.lint) return lint(options, terminal);
  const isWriting = options.write || options.commit;
  const { finishWriting } = isWriting ? await import("./bump-write.mjs") : {};
  if (await finishWriting?.(root, await projectFiles(root, options.files)))
    terminal.progress.note("Put in place what a run that was stopped had begun to write.");
  const project = await readProject(root, options.files);
  const withPins = new Set(project.pins.map(({ file }) => file));
  const names = project.files.map(({ file }) => file).filter((file) => withPins.has(file));
  const repository = options.commit ? await openRepository(root, names, terminal.env) : void 0;
  const units = selected(unitsOf(project.pins, project.policy, options.level), options.only);
  const now = /* @__PURE__ */ new Date();
  const { reports, warnings, advisoriesOf } = await ask2(units, options, now, terminal);
  terminal.signal.throwIfAborted();
  const report2 = { level: options.level ?? project.policy.level ?? DEFAULT_LEVEL, pins: reports, now, advisoriesOf };
  const failed = reports.filter(({ state, isIgnored }) => state === "failed" && isIgnored !== true);
  const outdated = reports.filter(({ state }) => state === "outdated");
  const affected = reports.filter(({ advisories }) => advisories.state === "affected");
  const isComplete = failed.length === 0 || options.keepGoing;
  const done = isWriting && isComplete ? await carryOut(project, outdated, options, repository) : [];
  const text = { table: reportTable, json: reportJson, markdown: reportMarkdown }[options.format](report2);
  terminal.stdout.write(text, options.format === "markdown" ? "exact" : void 0);
  tell(terminal, options, report2, [...project.remarks.map(formatProblem), ...warnings, ...done]);
  if (!isComplete) {
    const consequence = isWriting ? "; nothing was written" : "";
    throw new UserError(
      failed.map(({ pin: { file, line, path, annotation }, error }) => {
        return { file, line, path, message: `${annotation.depName}: ${error}${consequence}` };
      })
    );
  }
  if (failed.length === 0 && options.only === void 0 && options.level === void 0 && options.files === void 0 && !isWriting) {
    await keepNotice(root, terminal.env, {
      at: now.getTime(),
      outdated: outdated.map(({ pin, allowed }) => ({
        depName: pin.annotation.depName,
        current: short(standing(pin)),
        allowed: short(allowed)
      })),
      affected: affected.map(({ pin, advisories, isFixed, allowed }) => ({
        path: nameOf(pin),
        current: short(standing(pin)),
        advisories: advisories.state === "affected" ? advisories.holes.map(({ id }) => id) : [],
        ...isFixed === true ? { fixed: short(allowed) } : {}
      }))
    });
  }
  if (options.check) assertNothingFound(outdated, affected);
}
function assertNothingFound(outdated, affected) {
  const problems = [];
  for (const { pin, advisories, isFixed, allowed } of affected) {
    const holes = advisories.state === "affected" ? advisories.holes.map(({ id, firstFixed }) => `${id} (${firstFixed ? `fixed in ${firstFixed}` : "no fix"})`) : [];
    const help = isFixed === true ? `${short(allowed)} has none of them: stoat-gen bump --write` : "no version that the policy allows is without";
    problems.push(`${nameOf(pin)} ${short(standing(pin))} is affected by ${holes.join(", ")}; ${help}`);
  }
  if (outdated.length > 0) {
    const steps2 = outdated.map(({ pin, allowed }) => `${nameOf(pin)} (${short(standing(pin))}, allowed ${short(allowed)})`);
    problems.push(`outdated: ${steps2.join(", ")}; to update: stoat-gen bump --write`);
  }
  if (problems.length > 0) throw new UserError(problems.map((message) => ({ message })));
}
function assertSensible({
  lint: isLint,
  check,
  write,
  commit,
  keepGoing,
  format,
  only,
  level,
  registry,
  files,
  advisories
}) {
  const others = { check, write, commit, "keep-going": keepGoing, only, level, registry, advisories };
  const given = Object.entries(others).flatMap(([name, value]) => value === void 0 || value === false ? [] : [`--${name}`]);
  if (isLint && given.length > 0) throw new UsageError(`--lint asks nobody and changes nothing: it does not go with ${given.join(", ")}`);
  if (isLint && format === "markdown") throw new UsageError("--lint has no text for a pull request: --format table or json");
  const outside = files?.find((glob) => !isFilesGlob(glob));
  if (outside !== void 0)
    throw new UsageError(`--files ${outside}: must name files below the project's folder, such as "**/Chart.yaml"`);
  if (check && (write || commit)) throw new UsageError(`--check only looks: it does not go with ${write ? "--write" : "--commit"}`);
}
async function lint({ root, format, files }, terminal) {
  if (format === "table") {
    const { pins, remarks: left, files: read } = await readProject(root, files);
    const stuck = pins.filter(({ obstacle }) => obstacle !== void 0);
    const lines = stuck.map(({ file, line, path, obstacle }) => ({ file, line, path, message: `left alone: ${obstacle}` }));
    for (const line of [...left, ...lines]) terminal.stderr.write(`${formatProblem(line)}
`);
    const rest = stuck.length === 0 ? "" : `, ${stuck.length} left alone`;
    terminal.stdout.write(
      `${pins.length} pins, all with an annotation${read.some(({ isForeign }) => isForeign) ? " or in a known place" : ""}${rest}
`
    );
    return;
  }
  const print = (pins, problems) => void terminal.stdout.write(`${JSON.stringify({ pins, problems }, null, 2)}
`);
  try {
    print((await readProject(root, files)).pins.length, []);
  } catch (error) {
    if (error instanceof UserError) print(null, error.problems);
    throw error;
  }
}
function selected(units, only) {
  if (only === void 0) return units;
  const namesIn = ({ members, group }) => members.flatMap(({ pin }) => [...namesOf(pin), pin.annotation.depName, ...group === void 0 ? [] : [group]]);
  for (const glob of only) {
    if (units.some((unit) => namesIn(unit).some((name) => isNamed([glob], name)))) continue;
    const pins = units.flatMap(({ members }) => members.map(({ pin }) => pin));
    const meant = nearest(glob, units.flatMap(namesIn));
    const help = meant === void 0 ? `the pins: ${pins.map(({ path }) => path).join(", ")}` : `did you mean ${meant}?`;
    throw new UsageError(`--only ${glob}: no pin has such a path or depName; ${help}`);
  }
  return units.filter((unit) => namesIn(unit).some((name) => isNamed(only, name)));
}
async function ask2(units, { registry = [], format, advisories: folder }, now, terminal) {
  const { env, signal } = terminal;
  const packages = units.flatMap(({ members }) => members.flatMap(({ policy: { advisories = "" } }) => parsePackage(advisories) ?? []));
  const local = folder === void 0 ? void 0 : await folderSource(folder, new Set(packages.map(packageKey)));
  const network = await createNetwork({ env, signal, cache: cacheFolder(env, "http"), mirrors: registry.map(parseMirror) });
  try {
    const [osv, github] = [osvSource(network), githubSource(network, env.GITHUB_TOKEN)];
    const advisories = ({ ecosystem }) => local ?? (ecosystem === GITHUB ? github : osv);
    const options = { network, datasources: createDatasources({ env }), now, notes: format !== "table", advisories };
    const found = await terminal.progress.step(
      "Asking for newer versions",
      (report2) => examine(units, { ...options, progress: (done, total) => report2(`${done} of ${total} lookups`) })
    );
    return { ...found, advisoriesOf: local?.dataOf };
  } finally {
    await network.close();
  }
}
async function carryOut({ files, pins, policy }, outdated, { root }, repository) {
  const { applyChanges, writeFiles } = await import("./bump-write.mjs");
  if (repository === void 0) {
    const written = await writeFiles(root, files, applyChanges(files, outdated.flatMap(changesOf)));
    return [written.length === 0 ? "nothing to write" : `written: ${written.join(", ")}`];
  }
  applyChanges(files, outdated.flatMap(changesOf));
  const lines = [];
  let before = files;
  for (const group of new Set(outdated.map((report2) => report2.group))) {
    const members = outdated.filter((report2) => report2.group === group);
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
function changesOf({ pin, allowed, commit, digest }) {
  const change = (path, from, to) => ({ file: pin.file, path, from, to });
  return [
    change(pin.path, standing(pin), allowed),
    ...pin.commit === void 0 ? [] : [change(pin.commit.path, pin.commit.current, commit)],
    ...pin.digest?.attached === false && digest !== void 0 ? [change(digestPath(pin.path), pin.digest.current, digest)] : []
  ];
}
function commitMessage(what, reports) {
  const versions = new Set(reports.map(({ allowed }) => short(allowed)));
  const title = `chore(deps): update ${what}${versions.size === 1 ? ` to ${[...versions][0]}` : ""}`;
  const lines = reports.flatMap(({ pin, allowed, commit, changes }) => [
    `- ${nameOf(pin)}: ${short(standing(pin))} -> ${short(allowed)}${commit === void 0 ? "" : ` (${commit})`}`,
    ...changes?.includes("/compare/") ? [`  ${changes}`] : []
  ]);
  return `${title}

${lines.join("\n")}
`;
}
function tell({ stderr }, { format, keepGoing }, report2, lines) {
  const failed = report2.pins.filter(({ state, isIgnored }) => state === "failed" && (keepGoing || isIgnored === true));
  const skipped = failed.map(({ pin, error }) => `skipped: ${nameOf(pin)}: ${pin.annotation.depName}: ${error}`);
  const said = [...format === "table" ? remarks(report2) : [], ...skipped, ...lines, advisoriesLine(report2), summary(report2)];
  stderr.write(visible(`${format === "table" ? "\n" : ""}${said.join("\n")}
`));
}
export {
  bump
};
