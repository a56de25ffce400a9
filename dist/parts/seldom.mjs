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
var pattern3 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._~-]*$", "");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 64) {
        validate72.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } }];
        return false;
      } else {
        if (!pattern3.test(data)) {
          validate72.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._~-]*$" } }];
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
var pattern5 = new RegExp("^(?:|(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$", "");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate77.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$" } }];
        return false;
      }
    } else {
      validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate77.errors = vErrors;
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
          if (!validate77(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate80.errors = vErrors;
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
                  if (!validate80(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                    vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                  if (valid0) {
                    const _errs8 = errors;
                    if (!validate80(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                      vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
var redis = validate83;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 253) {
        validate86.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 } }];
        return false;
      } else {
        if (!pattern2.test(data)) {
          validate86.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
          return false;
        }
      }
    } else {
      validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate86.errors = vErrors;
  return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate88.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate88.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate90.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
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
          if (!validate77(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate90.errors = vErrors;
  return errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate83.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate84(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate86(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate88(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate90(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate94(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                  vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate94(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
      validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var rabbitmq = validate97;
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 253) {
        validate100.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 } }];
        return false;
      } else {
        if (!pattern2.test(data)) {
          validate100.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
          return false;
        }
      }
    } else {
      validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate100.errors = vErrors;
  return errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate102.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate102.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate102.errors = vErrors;
  return errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 64) {
        validate104.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } }];
        return false;
      } else {
        if (!pattern3.test(data)) {
          validate104.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._~-]*$" } }];
          return false;
        }
      }
    } else {
      validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate106.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
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
          if (!validate77(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate106.errors = vErrors;
  return errors === 0;
}
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate97.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate98(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate100(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate102(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
              vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate104(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
                vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate106(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
                  vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate110(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                    vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                  if (valid0) {
                    const _errs8 = errors;
                    if (!validate110(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                      vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
      validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate97.errors = vErrors;
  return errors === 0;
}
var minio = validate113;
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 253) {
        validate116.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 } }];
        return false;
      } else {
        if (!pattern2.test(data)) {
          validate116.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
          return false;
        }
      }
    } else {
      validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate116.errors = vErrors;
  return errors === 0;
}
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate118.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate118.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate118.errors = vErrors;
  return errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate120.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
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
          if (!validate77(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate120.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate120.errors = vErrors;
  return errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate124.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate113.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate114(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate116(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate118(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
              vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate120(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
                vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate124(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                  vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate124(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                    vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
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
      validate113.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate113.errors = vErrors;
  return errors === 0;
}
var livekit = validate127;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate128.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate128.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp('^(?:|(?:wss|ws|https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$', "");
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate130.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^(?:|(?:wss|ws|https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$' } }];
        return false;
      }
    } else {
      validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate130.errors = vErrors;
  return errors === 0;
}
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 100 || isNaN(data)) {
        validate132.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate132.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate132.errors = vErrors;
  return errors === 0;
}
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate134.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate134.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate134.errors = vErrors;
  return errors === 0;
}
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate138.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate138.errors = vErrors;
  return errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate127.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate128(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate130(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
            vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate132(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
              vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate134(data.rtcPortRangeStart, { instancePath: instancePath + "/rtcPortRangeStart", parentData: data, parentDataProperty: "rtcPortRangeStart", rootData })) {
                vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate134(data.rtcPortRangeEnd, { instancePath: instancePath + "/rtcPortRangeEnd", parentData: data, parentDataProperty: "rtcPortRangeEnd", rootData })) {
                  vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate128(data.useExternalIp, { instancePath: instancePath + "/useExternalIp", parentData: data, parentDataProperty: "useExternalIp", rootData })) {
                    vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                  if (valid0) {
                    const _errs8 = errors;
                    if (!validate138(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                      vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                    if (valid0) {
                      const _errs9 = errors;
                      if (!validate138(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                        vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
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
      validate127.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate127.errors = vErrors;
  return errors === 0;
}
var certManager = validate141;
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate142.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
var pattern11 = new RegExp("^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)$", "");
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern11.test(data)) {
        validate144.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)$" } }];
        return false;
      }
    } else {
      validate144.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate144.errors = vErrors;
  return errors === 0;
}
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate146.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate141.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate142(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate144(data.namespace, { instancePath: instancePath + "/namespace", parentData: data, parentDataProperty: "namespace", rootData })) {
            vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate146(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
              vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          }
        }
      }
    } else {
      validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate141.errors = vErrors;
  return errors === 0;
}
var ingress = validate148;
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate149.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate149.errors = vErrors;
  return errors === 0;
}
var pattern12 = new RegExp("^(?:(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$", "");
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern12.test(data)) {
        validate151.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$" } }];
        return false;
      }
    } else {
      validate151.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate151.errors = vErrors;
  return errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate148.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate149(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate151(data.className, { instancePath: instancePath + "/className", parentData: data, parentDataProperty: "className", rootData })) {
            vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate153(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
              vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          }
        }
      }
    } else {
      validate148.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate148.errors = vErrors;
  return errors === 0;
}
var reflector = validate155;
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate156.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate158.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate155.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate156(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate158(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
            vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate155.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate155.errors = vErrors;
  return errors === 0;
}
var s3 = validate160;
var schema65 = { "type": "string", "enum": ["minio", "aws", "oos", "b2", "r2", "scaleway", "hetzner", "digitalocean", "other"] };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate161.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!(data === "minio" || data === "aws" || data === "oos" || data === "b2" || data === "r2" || data === "scaleway" || data === "hetzner" || data === "digitalocean" || data === "other")) {
    validate161.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema65.enum } }];
    return false;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
var pattern13 = new RegExp('^(?:|(?:https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$', "");
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern13.test(data)) {
        validate163.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^(?:|(?:https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$' } }];
        return false;
      }
    } else {
      validate163.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate163.errors = vErrors;
  return errors === 0;
}
var pattern14 = new RegExp("^(?:|[A-Za-z0-9][A-Za-z0-9-]*)$", "");
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern14.test(data)) {
        validate165.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[A-Za-z0-9][A-Za-z0-9-]*)$" } }];
        return false;
      }
    } else {
      validate165.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate165.errors = vErrors;
  return errors === 0;
}
var pattern15 = new RegExp("^[a-z0-9][a-z0-9.-]*[a-z0-9]$", "");
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 63) {
        validate167.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 63 } }];
        return false;
      } else {
        if (func2(data) < 3) {
          validate167.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } }];
          return false;
        } else {
          if (!pattern15.test(data)) {
            validate167.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]*[a-z0-9]$" } }];
            return false;
          }
        }
      }
    } else {
      validate167.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate167.errors = vErrors;
  return errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate160.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate161(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData })) {
          vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate163(data.endpoint, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData })) {
            vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate165(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
              vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate167(data.bucket, { instancePath: instancePath + "/bucket", parentData: data, parentDataProperty: "bucket", rootData })) {
                vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            }
          }
        }
      }
    } else {
      validate160.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate160.errors = vErrors;
  return errors === 0;
}
var tls = validate169;
var schema70 = { "type": "string", "enum": ["selfsigned", "letsencrypt", "existing"] };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate170.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!(data === "selfsigned" || data === "letsencrypt" || data === "existing")) {
    validate170.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema70.enum } }];
    return false;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
var pattern16 = new RegExp("^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$", "");
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern16.test(data)) {
        validate172.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$" } }];
        return false;
      }
    } else {
      validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate172.errors = vErrors;
  return errors === 0;
}
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate169.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate170(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
          vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate172(data.issuerName, { instancePath: instancePath + "/issuerName", parentData: data, parentDataProperty: "issuerName", rootData })) {
            vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate169.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate169.errors = vErrors;
  return errors === 0;
}
var smtp = validate174;
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 253) {
        validate175.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 } }];
        return false;
      } else {
        if (!pattern2.test(data)) {
          validate175.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
          return false;
        }
      }
    } else {
      validate175.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate175.errors = vErrors;
  return errors === 0;
}
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate177.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate177.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate177.errors = vErrors;
  return errors === 0;
}
var pattern18 = new RegExp("^[^\\r\\n]*$", "");
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern18.test(data)) {
        validate179.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]*$" } }];
        return false;
      }
    } else {
      validate179.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate179.errors = vErrors;
  return errors === 0;
}
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
var pattern19 = new RegExp("^(?:|[^\\s@<>]+@[^\\s@<>]+|[^<>@\\r\\n]+<[^\\s@<>]+@[^\\s@<>]+>)$", "");
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern19.test(data)) {
        validate183.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[^\\s@<>]+@[^\\s@<>]+|[^<>@\\r\\n]+<[^\\s@<>]+@[^\\s@<>]+>)$" } }];
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
var pattern20 = new RegExp("^(?:|[^\\s@<>]+@[^\\s@<>]+)$", "");
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern20.test(data)) {
        validate185.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[^\\s@<>]+@[^\\s@<>]+)$" } }];
        return false;
      }
    } else {
      validate185.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate185.errors = vErrors;
  return errors === 0;
}
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate187.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate187.errors = vErrors;
  return errors === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate174.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate175(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
          vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          if (data.port !== void 0) {
            const _errs3 = errors;
            if (!validate177(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
              vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs4 = errors;
            if (!validate179(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
              vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate181(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData })) {
                vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate183(data.fromAddress, { instancePath: instancePath + "/fromAddress", parentData: data, parentDataProperty: "fromAddress", rootData })) {
                  vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate185(data.replyTo, { instancePath: instancePath + "/replyTo", parentData: data, parentDataProperty: "replyTo", rootData })) {
                    vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                  if (valid0) {
                    if (data.useTls !== void 0) {
                      const _errs8 = errors;
                      if (!validate187(data.useTls, { instancePath: instancePath + "/useTls", parentData: data, parentDataProperty: "useTls", rootData })) {
                        vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.useStarttls !== void 0) {
                        const _errs9 = errors;
                        if (!validate187(data.useStarttls, { instancePath: instancePath + "/useStarttls", parentData: data, parentDataProperty: "useStarttls", rootData })) {
                          vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
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
      validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate174.errors = vErrors;
  return errors === 0;
}
var chartRepositories = validate190;
var pattern21 = new RegExp('^(?:(?:https?|oci)://[^\\s@?#{}<>"`^|\\\\]+|file:///[^\\s?#{}<>"`^|\\\\]+)$', "");
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern21.test(data)) {
        validate191.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^(?:(?:https?|oci)://[^\\s@?#{}<>"`^|\\\\]+|file:///[^\\s?#{}<>"`^|\\\\]+)$' } }];
        return false;
      }
    } else {
      validate191.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate191.errors = vErrors;
  return errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate190.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!(key0 === "jetstack" || key0 === "haproxytech" || key0 === "emberstack" || key0 === "bitnami" || key0 === "minio" || key0 === "livekit")) {
          validate190.errors = [{ instancePath, schemaPath: "#/allOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
    } else {
      validate190.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" } }];
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
          if (!validate191(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            break;
          }
        }
      } else {
        validate190.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" } }];
        return false;
      }
    }
    var valid0 = _errs4 === errors;
  }
  validate190.errors = vErrors;
  return errors === 0;
}
var bump = validate193;
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate194.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate194.errors = vErrors;
  return errors === 0;
}
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate193.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (!validate194(data.notify, { instancePath: instancePath + "/notify", parentData: data, parentDataProperty: "notify", rootData })) {
          vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate193.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate193.errors = vErrors;
  return errors === 0;
}
var compose = validate196;
var pattern22 = new RegExp("^(?:|\\.{0,2}/[^:$\\u0000-\\u001f]*)$", "");
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern22.test(data)) {
        validate197.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|\\.{0,2}/[^:$\\u0000-\\u001f]*)$" } }];
        return false;
      }
    } else {
      validate197.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate197.errors = vErrors;
  return errors === 0;
}
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate199.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate199.errors = vErrors;
  return errors === 0;
}
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate201.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate201.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate201.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate201.errors = vErrors;
  return errors === 0;
}
var pattern23 = new RegExp("^[0-9a-fA-F:.]+(?:/[0-9]+)?$", "");
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern23.test(data)) {
        validate204.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F:.]+(?:/[0-9]+)?$" } }];
        return false;
      }
    } else {
      validate204.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate204.errors = vErrors;
  return errors === 0;
}
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate204(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate203.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate203.errors = vErrors;
  return errors === 0;
}
var pattern24 = new RegExp("^(?:|[0-9.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$", "");
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern24.test(data)) {
        validate207.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[0-9.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
        return false;
      }
    } else {
      validate207.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate207.errors = vErrors;
  return errors === 0;
}
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate196.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate197(data.dataRoot, { instancePath: instancePath + "/dataRoot", parentData: data, parentDataProperty: "dataRoot", rootData })) {
          vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate199(data.behindProxy, { instancePath: instancePath + "/behindProxy", parentData: data, parentDataProperty: "behindProxy", rootData })) {
            vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate201(data.httpPort, { instancePath: instancePath + "/httpPort", parentData: data, parentDataProperty: "httpPort", rootData })) {
              vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate203(data.trustedProxies, { instancePath: instancePath + "/trustedProxies", parentData: data, parentDataProperty: "trustedProxies", rootData })) {
                vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate207(data.nodeIp, { instancePath: instancePath + "/nodeIp", parentData: data, parentDataProperty: "nodeIp", rootData })) {
                  vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              }
            }
          }
        }
      }
    } else {
      validate196.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate196.errors = vErrors;
  return errors === 0;
}
var stoatImageOverrides = validate209;
var pattern25 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$", "");
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        validate210.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } }];
        return false;
      } else {
        if (!pattern25.test(data)) {
          validate210.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$" } }];
          return false;
        }
      }
    } else {
      validate210.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate210.errors = vErrors;
  return errors === 0;
}
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate209.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!(key0 === "api" || key0 === "events" || key0 === "fileServer" || key0 === "proxy" || key0 === "gifbox" || key0 === "crond" || key0 === "pushd" || key0 === "voiceIngress")) {
          validate209.errors = [{ instancePath, schemaPath: "#/allOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
    } else {
      validate209.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" } }];
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
          if (!validate210(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            break;
          }
        }
      } else {
        validate209.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" } }];
        return false;
      }
    }
    var valid0 = _errs4 === errors;
  }
  validate209.errors = vErrors;
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
