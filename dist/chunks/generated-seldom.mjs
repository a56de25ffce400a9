import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import "./runtime.shared.mjs";

// generators/generated/seldom.js
var secretOverrides = validate21;
var func2 = (text) => [...text].length;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) < 1) {
        validate23.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
        return false;
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^[A-Za-z0-9._~-]+$", "");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) < 1) {
        validate27.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
        return false;
      } else {
        if (!pattern0.test(data)) {
          validate27.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~-]+$" } }];
          return false;
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^[^\\s:]+$", "");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) < 1) {
        validate31.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
        return false;
      } else {
        if (!pattern1.test(data)) {
          validate31.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s:]+$" } }];
          return false;
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "mongo-root" || key0 === "mongo-user" || key0 === "redis" || key0 === "rabbit-user" || key0 === "s3-access" || key0 === "s3-secret" || key0 === "livekit-key" || key0 === "livekit-secret")) {
          validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data["mongo-root"] !== void 0) {
          const _errs2 = errors;
          if (!validate23(data["mongo-root"], { instancePath: instancePath + "/mongo-root", parentData: data, parentDataProperty: "mongo-root", rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["mongo-user"] !== void 0) {
            const _errs3 = errors;
            if (!validate23(data["mongo-user"], { instancePath: instancePath + "/mongo-user", parentData: data, parentDataProperty: "mongo-user", rootData })) {
              vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.redis !== void 0) {
              const _errs4 = errors;
              if (!validate23(data.redis, { instancePath: instancePath + "/redis", parentData: data, parentDataProperty: "redis", rootData })) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["rabbit-user"] !== void 0) {
                const _errs5 = errors;
                if (!validate27(data["rabbit-user"], { instancePath: instancePath + "/rabbit-user", parentData: data, parentDataProperty: "rabbit-user", rootData })) {
                  vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["s3-access"] !== void 0) {
                  const _errs6 = errors;
                  if (!validate23(data["s3-access"], { instancePath: instancePath + "/s3-access", parentData: data, parentDataProperty: "s3-access", rootData })) {
                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data["s3-secret"] !== void 0) {
                    const _errs7 = errors;
                    if (!validate23(data["s3-secret"], { instancePath: instancePath + "/s3-secret", parentData: data, parentDataProperty: "s3-secret", rootData })) {
                      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data["livekit-key"] !== void 0) {
                      const _errs8 = errors;
                      if (!validate31(data["livekit-key"], { instancePath: instancePath + "/livekit-key", parentData: data, parentDataProperty: "livekit-key", rootData })) {
                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["livekit-secret"] !== void 0) {
                        const _errs9 = errors;
                        if (!validate23(data["livekit-secret"], { instancePath: instancePath + "/livekit-secret", parentData: data, parentDataProperty: "livekit-secret", rootData })) {
                          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
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
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var apps = validate34;
var schema11 = { "$id": "apps", "type": "object", "properties": { "api": { "$ref": "shared#/definitions/c0c674d7", "default": {} }, "events": { "$ref": "shared#/definitions/2a38749e", "default": {} }, "fileServer": { "$ref": "shared#/definitions/2a38749e", "default": {} }, "proxy": { "$ref": "shared#/definitions/2a38749e", "default": {} }, "gifbox": { "$ref": "shared#/definitions/62b5664b", "default": {} }, "crond": { "$ref": "shared#/definitions/2a38749e", "default": {} }, "pushd": { "$ref": "shared#/definitions/2a38749e", "default": {} }, "voiceIngress": { "$ref": "shared#/definitions/2a38749e", "default": {} }, "client": { "$ref": "shared#/definitions/2a38749e", "default": {} } }, "additionalProperties": false };
var func5 = Object.prototype.hasOwnProperty;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 1e3 || isNaN(data)) {
        validate38.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate38.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
          return false;
        }
      }
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.replicas === void 0) {
        data.replicas = 1;
      }
      if (data.resources === void 0) {
        data.resources = { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } };
      }
      if (data.webhooks === void 0) {
        data.webhooks = true;
      }
      if (data.values === void 0) {
        data.values = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "enabled" || key0 === "replicas" || key0 === "resources" || key0 === "webhooks" || key0 === "values")) {
          validate35.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate36(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate38(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate40(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
              vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate36(data.webhooks, { instancePath: instancePath + "/webhooks", parentData: data, parentDataProperty: "webhooks", rootData })) {
                vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate40(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                  vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              }
            }
          }
        }
      }
    } else {
      validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.replicas === void 0) {
        data.replicas = 1;
      }
      if (data.resources === void 0) {
        data.resources = { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } };
      }
      if (data.values === void 0) {
        data.values = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "enabled" || key0 === "replicas" || key0 === "resources" || key0 === "values")) {
          validate45.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate36(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate38(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate40(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
              vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate40(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            }
          }
        }
      }
    } else {
      validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = false;
      }
      if (data.replicas === void 0) {
        data.replicas = 1;
      }
      if (data.resources === void 0) {
        data.resources = { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } };
      }
      if (data.tenorKey === void 0) {
        data.tenorKey = "";
      }
      if (data.values === void 0) {
        data.values = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "enabled" || key0 === "replicas" || key0 === "resources" || key0 === "tenorKey" || key0 === "values")) {
          validate53.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate36(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate38(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate40(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
              vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate57(data.tenorKey, { instancePath: instancePath + "/tenorKey", parentData: data, parentDataProperty: "tenorKey", rootData })) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate40(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                  vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              }
            }
          }
        }
      }
    } else {
      validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.api === void 0) {
        data.api = {};
      }
      if (data.events === void 0) {
        data.events = {};
      }
      if (data.fileServer === void 0) {
        data.fileServer = {};
      }
      if (data.proxy === void 0) {
        data.proxy = {};
      }
      if (data.gifbox === void 0) {
        data.gifbox = {};
      }
      if (data.crond === void 0) {
        data.crond = {};
      }
      if (data.pushd === void 0) {
        data.pushd = {};
      }
      if (data.voiceIngress === void 0) {
        data.voiceIngress = {};
      }
      if (data.client === void 0) {
        data.client = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func5.call(schema11.properties, key0)) {
          validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate35(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
          vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate45(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate45(data.fileServer, { instancePath: instancePath + "/fileServer", parentData: data, parentDataProperty: "fileServer", rootData })) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate45(data.proxy, { instancePath: instancePath + "/proxy", parentData: data, parentDataProperty: "proxy", rootData })) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate53(data.gifbox, { instancePath: instancePath + "/gifbox", parentData: data, parentDataProperty: "gifbox", rootData })) {
                  vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate45(data.crond, { instancePath: instancePath + "/crond", parentData: data, parentDataProperty: "crond", rootData })) {
                    vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                  if (valid0) {
                    const _errs8 = errors;
                    if (!validate45(data.pushd, { instancePath: instancePath + "/pushd", parentData: data, parentDataProperty: "pushd", rootData })) {
                      vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                    if (valid0) {
                      const _errs9 = errors;
                      if (!validate45(data.voiceIngress, { instancePath: instancePath + "/voiceIngress", parentData: data, parentDataProperty: "voiceIngress", rootData })) {
                        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                      if (valid0) {
                        const _errs10 = errors;
                        if (!validate45(data.client, { instancePath: instancePath + "/client", parentData: data, parentDataProperty: "client", rootData })) {
                          vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs10 === errors;
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
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var mongodb = validate65;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var pattern2 = new RegExp("^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$", "");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 253) {
        validate68.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 } }];
        return false;
      } else {
        if (!pattern2.test(data)) {
          validate68.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
          return false;
        }
      }
    } else {
      validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate70.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate70.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 64) {
        validate72.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } }];
        return false;
      } else {
        if (!pattern0.test(data)) {
          validate72.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~-]+$" } }];
          return false;
        }
      }
    } else {
      validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$", "");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate75.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$" } }];
        return false;
      }
    } else {
      validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate75.errors = vErrors;
  return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.size === void 0) {
        data.size = "8Gi";
      }
      if (data.storageClass === void 0) {
        data.storageClass = "";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "size" || key0 === "storageClass")) {
          validate74.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate75(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
          vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate57(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.host === void 0) {
        data.host = "";
      }
      if (data.port === void 0) {
        data.port = 27017;
      }
      if (data.username === void 0) {
        data.username = "stoat";
      }
      if (data.persistence === void 0) {
        data.persistence = {};
      }
      if (data.resources === void 0) {
        data.resources = { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "2Gi" } };
      }
      if (data.values === void 0) {
        data.values = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "enabled" || key0 === "host" || key0 === "port" || key0 === "username" || key0 === "persistence" || key0 === "resources" || key0 === "values")) {
          validate65.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate66(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate68(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate70(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate72(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate74(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
                  vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate79(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                    vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                  if (valid0) {
                    const _errs8 = errors;
                    if (!validate79(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                      vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var redis = validate82;
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 253) {
        validate85.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 } }];
        return false;
      } else {
        if (!pattern2.test(data)) {
          validate85.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
          return false;
        }
      }
    } else {
      validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate85.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate87.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate87.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.size === void 0) {
        data.size = "1Gi";
      }
      if (data.storageClass === void 0) {
        data.storageClass = "";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "size" || key0 === "storageClass")) {
          validate89.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate75(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
          vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate57(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.host === void 0) {
        data.host = "";
      }
      if (data.port === void 0) {
        data.port = 6379;
      }
      if (data.persistence === void 0) {
        data.persistence = {};
      }
      if (data.resources === void 0) {
        data.resources = { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } };
      }
      if (data.values === void 0) {
        data.values = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "enabled" || key0 === "host" || key0 === "port" || key0 === "persistence" || key0 === "resources" || key0 === "values")) {
          validate82.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate83(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate85(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate87(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
              vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate89(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
                vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate93(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                  vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate93(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                    vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                }
              }
            }
          }
        }
      }
    } else {
      validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
var rabbitmq = validate96;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 253) {
        validate99.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 } }];
        return false;
      } else {
        if (!pattern2.test(data)) {
          validate99.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
          return false;
        }
      }
    } else {
      validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate99.errors = vErrors;
  return errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate101.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate101.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate101.errors = vErrors;
  return errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 64) {
        validate103.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } }];
        return false;
      } else {
        if (!pattern0.test(data)) {
          validate103.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~-]+$" } }];
          return false;
        }
      }
    } else {
      validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.size === void 0) {
        data.size = "2Gi";
      }
      if (data.storageClass === void 0) {
        data.storageClass = "";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "size" || key0 === "storageClass")) {
          validate105.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate75(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
          vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate57(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate105.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate105.errors = vErrors;
  return errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.host === void 0) {
        data.host = "";
      }
      if (data.port === void 0) {
        data.port = 5672;
      }
      if (data.username === void 0) {
        data.username = "stoat";
      }
      if (data.persistence === void 0) {
        data.persistence = {};
      }
      if (data.resources === void 0) {
        data.resources = { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "1Gi" } };
      }
      if (data.values === void 0) {
        data.values = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "enabled" || key0 === "host" || key0 === "port" || key0 === "username" || key0 === "persistence" || key0 === "resources" || key0 === "values")) {
          validate96.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate97(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate99(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate101(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
              vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate103(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
                vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate105(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
                  vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate109(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                    vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                  if (valid0) {
                    const _errs8 = errors;
                    if (!validate109(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                      vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate96.errors = vErrors;
  return errors === 0;
}
var minio = validate112;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate113.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 253) {
        validate115.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 } }];
        return false;
      } else {
        if (!pattern2.test(data)) {
          validate115.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
          return false;
        }
      }
    } else {
      validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate115.errors = vErrors;
  return errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate117.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate117.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate117.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.size === void 0) {
        data.size = "20Gi";
      }
      if (data.storageClass === void 0) {
        data.storageClass = "";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "size" || key0 === "storageClass")) {
          validate119.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate75(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
          vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate57(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate119.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate119.errors = vErrors;
  return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.host === void 0) {
        data.host = "";
      }
      if (data.port === void 0) {
        data.port = 9e3;
      }
      if (data.persistence === void 0) {
        data.persistence = {};
      }
      if (data.resources === void 0) {
        data.resources = { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "1Gi" } };
      }
      if (data.values === void 0) {
        data.values = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "enabled" || key0 === "host" || key0 === "port" || key0 === "persistence" || key0 === "resources" || key0 === "values")) {
          validate112.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate113(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate115(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate117(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
              vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate119(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate123(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                  vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate123(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                    vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                }
              }
            }
          }
        }
      }
    } else {
      validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate112.errors = vErrors;
  return errors === 0;
}
var livekit = validate126;
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate127.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
var pattern9 = new RegExp("^(?:|(?:wss|ws|https|http)://[^\\s/@?#]+(?:/[^\\s@?#]*)?)$", "");
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate129.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|(?:wss|ws|https|http)://[^\\s/@?#]+(?:/[^\\s@?#]*)?)$" } }];
        return false;
      }
    } else {
      validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate129.errors = vErrors;
  return errors === 0;
}
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate131.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 100 || isNaN(data)) {
        validate131.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate131.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate131.errors = vErrors;
  return errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate133.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate133.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate133.errors = vErrors;
  return errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate137.errors = vErrors;
  return errors === 0;
}
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.url === void 0) {
        data.url = "";
      }
      if (data.replicas === void 0) {
        data.replicas = 1;
      }
      if (data.rtcPortRangeStart === void 0) {
        data.rtcPortRangeStart = 5e4;
      }
      if (data.rtcPortRangeEnd === void 0) {
        data.rtcPortRangeEnd = 6e4;
      }
      if (data.useExternalIp === void 0) {
        data.useExternalIp = true;
      }
      if (data.resources === void 0) {
        data.resources = { "requests": { "cpu": "100m", "memory": "128Mi" }, "limits": { "memory": "2Gi" } };
      }
      if (data.values === void 0) {
        data.values = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "enabled" || key0 === "url" || key0 === "replicas" || key0 === "rtcPortRangeStart" || key0 === "rtcPortRangeEnd" || key0 === "useExternalIp" || key0 === "resources" || key0 === "values")) {
          validate126.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate127(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate129(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
            vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate131(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
              vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate133(data.rtcPortRangeStart, { instancePath: instancePath + "/rtcPortRangeStart", parentData: data, parentDataProperty: "rtcPortRangeStart", rootData })) {
                vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate133(data.rtcPortRangeEnd, { instancePath: instancePath + "/rtcPortRangeEnd", parentData: data, parentDataProperty: "rtcPortRangeEnd", rootData })) {
                  vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate127(data.useExternalIp, { instancePath: instancePath + "/useExternalIp", parentData: data, parentDataProperty: "useExternalIp", rootData })) {
                    vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                  if (valid0) {
                    const _errs8 = errors;
                    if (!validate137(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                      vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                    if (valid0) {
                      const _errs9 = errors;
                      if (!validate137(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                        vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate126.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate126.errors = vErrors;
  return errors === 0;
}
var certManager = validate140;
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp("^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)$", "");
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate143.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)$" } }];
        return false;
      }
    } else {
      validate143.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate143.errors = vErrors;
  return errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate145.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate145.errors = vErrors;
  return errors === 0;
}
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.namespace === void 0) {
        data.namespace = "";
      }
      if (data.values === void 0) {
        data.values = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "enabled" || key0 === "namespace" || key0 === "values")) {
          validate140.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate141(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate143(data.namespace, { instancePath: instancePath + "/namespace", parentData: data, parentDataProperty: "namespace", rootData })) {
            vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate145(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
              vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          }
        }
      }
    } else {
      validate140.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate140.errors = vErrors;
  return errors === 0;
}
var ingress = validate147;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate148.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
var pattern11 = new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$", "");
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern11.test(data)) {
        validate150.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$" } }];
        return false;
      }
    } else {
      validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate150.errors = vErrors;
  return errors === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate152.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.className === void 0) {
        data.className = "haproxy";
      }
      if (data.values === void 0) {
        data.values = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "enabled" || key0 === "className" || key0 === "values")) {
          validate147.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate148(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate150(data.className, { instancePath: instancePath + "/className", parentData: data, parentDataProperty: "className", rootData })) {
            vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate152(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
              vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          }
        }
      }
    } else {
      validate147.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate147.errors = vErrors;
  return errors === 0;
}
var reflector = validate154;
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate155.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate155.errors = vErrors;
  return errors === 0;
}
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate157.errors = vErrors;
  return errors === 0;
}
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.values === void 0) {
        data.values = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "enabled" || key0 === "values")) {
          validate154.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate155(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate157(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
            vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate154.errors = vErrors;
  return errors === 0;
}
var s3 = validate159;
var schema64 = { "type": "string", "enum": ["minio", "aws", "oos", "b2", "r2", "scaleway", "hetzner", "digitalocean", "other"] };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate160.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!(data === "minio" || data === "aws" || data === "oos" || data === "b2" || data === "r2" || data === "scaleway" || data === "hetzner" || data === "digitalocean" || data === "other")) {
    validate160.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema64.enum } }];
    return false;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
var pattern12 = new RegExp("^(?:|(?:https|http)://[^\\s/@?#]+(?:/[^\\s@?#]*)?)$", "");
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern12.test(data)) {
        validate162.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|(?:https|http)://[^\\s/@?#]+(?:/[^\\s@?#]*)?)$" } }];
        return false;
      }
    } else {
      validate162.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate162.errors = vErrors;
  return errors === 0;
}
var pattern13 = new RegExp("^[A-Za-z0-9-]*$", "");
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern13.test(data)) {
        validate164.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]*$" } }];
        return false;
      }
    } else {
      validate164.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate164.errors = vErrors;
  return errors === 0;
}
var pattern14 = new RegExp("^[a-z0-9][a-z0-9.-]*[a-z0-9]$", "");
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 63) {
        validate166.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 63 } }];
        return false;
      } else {
        if (func2(data) < 3) {
          validate166.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } }];
          return false;
        } else {
          if (!pattern14.test(data)) {
            validate166.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]*[a-z0-9]$" } }];
            return false;
          }
        }
      }
    } else {
      validate166.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate166.errors = vErrors;
  return errors === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.provider === void 0) {
        data.provider = "minio";
      }
      if (data.endpoint === void 0) {
        data.endpoint = "";
      }
      if (data.region === void 0) {
        data.region = "";
      }
      if (data.bucket === void 0) {
        data.bucket = "revolt-uploads";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "provider" || key0 === "endpoint" || key0 === "region" || key0 === "bucket")) {
          validate159.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate160(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData })) {
          vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate162(data.endpoint, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData })) {
            vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate164(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
              vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate166(data.bucket, { instancePath: instancePath + "/bucket", parentData: data, parentDataProperty: "bucket", rootData })) {
                vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            }
          }
        }
      }
    } else {
      validate159.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate159.errors = vErrors;
  return errors === 0;
}
var tls = validate168;
var schema69 = { "type": "string", "enum": ["selfsigned", "letsencrypt", "existing"] };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate169.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!(data === "selfsigned" || data === "letsencrypt" || data === "existing")) {
    validate169.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema69.enum } }];
    return false;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
var pattern15 = new RegExp("^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$", "");
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern15.test(data)) {
        validate171.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$" } }];
        return false;
      }
    } else {
      validate171.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate171.errors = vErrors;
  return errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.issuer === void 0) {
        data.issuer = "selfsigned";
      }
      if (data.issuerName === void 0) {
        data.issuerName = "";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "issuer" || key0 === "issuerName")) {
          validate168.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate169(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
          vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate171(data.issuerName, { instancePath: instancePath + "/issuerName", parentData: data, parentDataProperty: "issuerName", rootData })) {
            vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate168.errors = vErrors;
  return errors === 0;
}
var smtp = validate173;
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 253) {
        validate174.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 } }];
        return false;
      } else {
        if (!pattern2.test(data)) {
          validate174.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
          return false;
        }
      }
    } else {
      validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate174.errors = vErrors;
  return errors === 0;
}
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate176.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate176.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate176.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate176.errors = vErrors;
  return errors === 0;
}
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate178.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate178.errors = vErrors;
  return errors === 0;
}
var pattern17 = new RegExp("^(?:|[^\\s@<>]+@[^\\s@<>]+|[^<>@]+<[^\\s@<>]+@[^\\s@<>]+>)$", "");
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern17.test(data)) {
        validate181.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[^\\s@<>]+@[^\\s@<>]+|[^<>@]+<[^\\s@<>]+@[^\\s@<>]+>)$" } }];
        return false;
      }
    } else {
      validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate181.errors = vErrors;
  return errors === 0;
}
var pattern18 = new RegExp("^(?:|[^\\s@<>]+@[^\\s@<>]+)$", "");
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern18.test(data)) {
        validate183.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[^\\s@<>]+@[^\\s@<>]+)$" } }];
        return false;
      }
    } else {
      validate183.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate183.errors = vErrors;
  return errors === 0;
}
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate185.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate185.errors = vErrors;
  return errors === 0;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.host === void 0) {
        data.host = "";
      }
      if (data.username === void 0) {
        data.username = "";
      }
      if (data.password === void 0) {
        data.password = "";
      }
      if (data.fromAddress === void 0) {
        data.fromAddress = "";
      }
      if (data.replyTo === void 0) {
        data.replyTo = "";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "host" || key0 === "port" || key0 === "username" || key0 === "password" || key0 === "fromAddress" || key0 === "replyTo" || key0 === "useTls" || key0 === "useStarttls")) {
          validate173.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate174(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
          vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          if (data.port !== void 0) {
            const _errs3 = errors;
            if (!validate176(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
              vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs4 = errors;
            if (!validate178(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
              vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate178(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData })) {
                vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate181(data.fromAddress, { instancePath: instancePath + "/fromAddress", parentData: data, parentDataProperty: "fromAddress", rootData })) {
                  vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate183(data.replyTo, { instancePath: instancePath + "/replyTo", parentData: data, parentDataProperty: "replyTo", rootData })) {
                    vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                  if (valid0) {
                    if (data.useTls !== void 0) {
                      const _errs8 = errors;
                      if (!validate185(data.useTls, { instancePath: instancePath + "/useTls", parentData: data, parentDataProperty: "useTls", rootData })) {
                        vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.useStarttls !== void 0) {
                        const _errs9 = errors;
                        if (!validate185(data.useStarttls, { instancePath: instancePath + "/useStarttls", parentData: data, parentDataProperty: "useStarttls", rootData })) {
                          vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
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
      }
    } else {
      validate173.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate173.errors = vErrors;
  return errors === 0;
}
var chartRepositories = validate188;
var pattern19 = new RegExp("^(?:(?:https?|oci)://[^\\s@?#]+|file:///[^\\s?#]+)$", "");
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern19.test(data)) {
        validate189.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:https?|oci)://[^\\s@?#]+|file:///[^\\s?#]+)$" } }];
        return false;
      }
    } else {
      validate189.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate189.errors = vErrors;
  return errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate188.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!(key0 === "jetstack" || key0 === "haproxytech" || key0 === "emberstack" || key0 === "bitnami" || key0 === "minio" || key0 === "livekit")) {
          validate188.errors = [{ instancePath, schemaPath: "#/allOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
    } else {
      validate188.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" } }];
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
          if (!validate189(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            break;
          }
        }
      } else {
        validate188.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" } }];
        return false;
      }
    }
    var valid0 = _errs4 === errors;
  }
  validate188.errors = vErrors;
  return errors === 0;
}
var bump = validate191;
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate192.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate192.errors = vErrors;
  return errors === 0;
}
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.notify === void 0) {
        data.notify = false;
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "notify")) {
          validate191.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (!validate192(data.notify, { instancePath: instancePath + "/notify", parentData: data, parentDataProperty: "notify", rootData })) {
          vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate191.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate191.errors = vErrors;
  return errors === 0;
}
var compose = validate194;
var pattern20 = new RegExp("^(?:|\\.{0,2}/[^:$\\u0000-\\u001f]*)$", "");
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern20.test(data)) {
        validate195.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|\\.{0,2}/[^:$\\u0000-\\u001f]*)$" } }];
        return false;
      }
    } else {
      validate195.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate195.errors = vErrors;
  return errors === 0;
}
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate197.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate197.errors = vErrors;
  return errors === 0;
}
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate199.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate199.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate199.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate199.errors = vErrors;
  return errors === 0;
}
var pattern21 = new RegExp("^[0-9a-fA-F:.]+(?:/[0-9]+)?$", "");
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern21.test(data)) {
        validate202.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F:.]+(?:/[0-9]+)?$" } }];
        return false;
      }
    } else {
      validate202.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate202.errors = vErrors;
  return errors === 0;
}
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate202(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate201.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate201.errors = vErrors;
  return errors === 0;
}
var pattern22 = new RegExp("^(?:|[0-9.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$", "");
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern22.test(data)) {
        validate205.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[0-9.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
        return false;
      }
    } else {
      validate205.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate205.errors = vErrors;
  return errors === 0;
}
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.dataRoot === void 0) {
        data.dataRoot = "";
      }
      if (data.behindProxy === void 0) {
        data.behindProxy = false;
      }
      if (data.httpPort === void 0) {
        data.httpPort = 8080;
      }
      if (data.trustedProxies === void 0) {
        data.trustedProxies = [];
      }
      if (data.nodeIp === void 0) {
        data.nodeIp = "";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "dataRoot" || key0 === "behindProxy" || key0 === "httpPort" || key0 === "trustedProxies" || key0 === "nodeIp")) {
          validate194.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate195(data.dataRoot, { instancePath: instancePath + "/dataRoot", parentData: data, parentDataProperty: "dataRoot", rootData })) {
          vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate197(data.behindProxy, { instancePath: instancePath + "/behindProxy", parentData: data, parentDataProperty: "behindProxy", rootData })) {
            vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate199(data.httpPort, { instancePath: instancePath + "/httpPort", parentData: data, parentDataProperty: "httpPort", rootData })) {
              vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate201(data.trustedProxies, { instancePath: instancePath + "/trustedProxies", parentData: data, parentDataProperty: "trustedProxies", rootData })) {
                vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate205(data.nodeIp, { instancePath: instancePath + "/nodeIp", parentData: data, parentDataProperty: "nodeIp", rootData })) {
                  vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              }
            }
          }
        }
      }
    } else {
      validate194.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate194.errors = vErrors;
  return errors === 0;
}
var stoatImageOverrides = validate207;
var pattern23 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$", "");
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        validate208.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } }];
        return false;
      } else {
        if (!pattern23.test(data)) {
          validate208.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$" } }];
          return false;
        }
      }
    } else {
      validate208.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate208.errors = vErrors;
  return errors === 0;
}
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate207.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!(key0 === "api" || key0 === "events" || key0 === "fileServer" || key0 === "proxy" || key0 === "gifbox" || key0 === "crond" || key0 === "pushd" || key0 === "voiceIngress")) {
          validate207.errors = [{ instancePath, schemaPath: "#/allOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
    } else {
      validate207.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" } }];
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
          if (!validate208(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            break;
          }
        }
      } else {
        validate207.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" } }];
        return false;
      }
    }
    var valid0 = _errs4 === errors;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
var validators = { secretOverrides, apps, mongodb, redis, rabbitmq, minio, livekit, certManager, ingress, reflector, s3, tls, smtp, chartRepositories, bump, compose, stoatImageOverrides };
export {
  apps,
  bump,
  certManager,
  chartRepositories,
  compose,
  ingress,
  livekit,
  minio,
  mongodb,
  rabbitmq,
  redis,
  reflector,
  s3,
  secretOverrides,
  smtp,
  stoatImageOverrides,
  tls,
  validators
};
