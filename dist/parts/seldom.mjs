// generators/generated/seldom.js
var secretOverrides = validate21;
var schema6 = { "$id": "secretOverrides", "type": "object", "properties": { "mongo-root": { "$ref": "shared#/definitions/f0ebe3aa" }, "mongo-user": { "$ref": "shared#/definitions/f0ebe3aa" }, "mongo-replica-set-key": { "$ref": "shared#/definitions/b8cde1e7" }, "redis": { "$ref": "shared#/definitions/f0ebe3aa" }, "rabbit-user": { "$ref": "shared#/definitions/d705b25e" }, "s3-access": { "$ref": "shared#/definitions/f0ebe3aa" }, "s3-secret": { "$ref": "shared#/definitions/f0ebe3aa" }, "livekit-key": { "$ref": "shared#/definitions/36d0000b" }, "livekit-secret": { "$ref": "shared#/definitions/f0ebe3aa" } }, "additionalProperties": false };
var func2 = Object.prototype.hasOwnProperty;
var func3 = (text) => [...text].length;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func3(data) < 1) {
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
var pattern0 = new RegExp("^[A-Za-z0-9+/=]{6,1024}$", "");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func3(data) < 1) {
        validate26.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
        return false;
      } else {
        if (!pattern0.test(data)) {
          validate26.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/=]{6,1024}$" } }];
          return false;
        }
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^[A-Za-z0-9._~-]+$", "");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func3(data) < 1) {
        validate29.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
        return false;
      } else {
        if (!pattern1.test(data)) {
          validate29.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~-]+$" } }];
          return false;
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var pattern2 = new RegExp("^[^\\s:]+$", "");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func3(data) < 1) {
        validate33.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
        return false;
      } else {
        if (!pattern2.test(data)) {
          validate33.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s:]+$" } }];
          return false;
        }
      }
    } else {
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate33.errors = vErrors;
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
        if (!func2.call(schema6.properties, key0)) {
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
            if (data["mongo-replica-set-key"] !== void 0) {
              const _errs4 = errors;
              if (!validate26(data["mongo-replica-set-key"], { instancePath: instancePath + "/mongo-replica-set-key", parentData: data, parentDataProperty: "mongo-replica-set-key", rootData })) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.redis !== void 0) {
                const _errs5 = errors;
                if (!validate23(data.redis, { instancePath: instancePath + "/redis", parentData: data, parentDataProperty: "redis", rootData })) {
                  vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["rabbit-user"] !== void 0) {
                  const _errs6 = errors;
                  if (!validate29(data["rabbit-user"], { instancePath: instancePath + "/rabbit-user", parentData: data, parentDataProperty: "rabbit-user", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data["s3-access"] !== void 0) {
                    const _errs7 = errors;
                    if (!validate23(data["s3-access"], { instancePath: instancePath + "/s3-access", parentData: data, parentDataProperty: "s3-access", rootData })) {
                      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data["s3-secret"] !== void 0) {
                      const _errs8 = errors;
                      if (!validate23(data["s3-secret"], { instancePath: instancePath + "/s3-secret", parentData: data, parentDataProperty: "s3-secret", rootData })) {
                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["livekit-key"] !== void 0) {
                        const _errs9 = errors;
                        if (!validate33(data["livekit-key"], { instancePath: instancePath + "/livekit-key", parentData: data, parentDataProperty: "livekit-key", rootData })) {
                          vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data["livekit-secret"] !== void 0) {
                          const _errs10 = errors;
                          if (!validate23(data["livekit-secret"], { instancePath: instancePath + "/livekit-secret", parentData: data, parentDataProperty: "livekit-secret", rootData })) {
                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
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
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var apps = validate36;
var schema12 = { "$id": "apps", "type": "object", "properties": { "api": { "$ref": "shared#/definitions/c0c674d7", "default": {} }, "events": { "$ref": "shared#/definitions/59406a62", "default": {} }, "fileServer": { "$ref": "shared#/definitions/d301f540", "default": {} }, "proxy": { "$ref": "shared#/definitions/0a8869f6", "default": {} }, "gifbox": { "$ref": "shared#/definitions/62b5664b", "default": {} }, "crond": { "$ref": "shared#/definitions/2a38749e", "default": {} }, "pushd": { "$ref": "shared#/definitions/2a38749e", "default": {} }, "voiceIngress": { "$ref": "shared#/definitions/2a38749e", "default": {} }, "client": { "$ref": "shared#/definitions/2a38749e", "default": {} } }, "additionalProperties": false };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 1e3 || isNaN(data)) {
        validate40.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate40.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
          return false;
        }
      }
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate37.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate38(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate40(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate42(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate38(data.webhooks, { instancePath: instancePath + "/webhooks", parentData: data, parentDataProperty: "webhooks", rootData })) {
                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate42(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              }
            }
          }
        }
      }
    } else {
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate51.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate51.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
          return false;
        }
      }
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (data.regionId === void 0) {
        data.regionId = 0;
      }
      if (data.values === void 0) {
        data.values = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "enabled" || key0 === "replicas" || key0 === "resources" || key0 === "regionId" || key0 === "values")) {
          validate47.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate38(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate40(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate42(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate51(data.regionId, { instancePath: instancePath + "/regionId", parentData: data, parentDataProperty: "regionId", rootData })) {
                vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate42(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              }
            }
          }
        }
      }
    } else {
      validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        data.resources = { "requests": { "cpu": "50m", "memory": "256Mi" }, "limits": { "memory": "3Gi" } };
      }
      if (data.values === void 0) {
        data.values = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "enabled" || key0 === "replicas" || key0 === "resources" || key0 === "values")) {
          validate55.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate38(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate40(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate42(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate42(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            }
          }
        }
      }
    } else {
      validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        data.resources = { "requests": { "cpu": "50m", "memory": "128Mi" }, "limits": { "memory": "1Gi" } };
      }
      if (data.values === void 0) {
        data.values = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "enabled" || key0 === "replicas" || key0 === "resources" || key0 === "values")) {
          validate61.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate38(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate40(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate42(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate42(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            }
          }
        }
      }
    } else {
      validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate67.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate38(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate40(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate42(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate71(data.tenorKey, { instancePath: instancePath + "/tenorKey", parentData: data, parentDataProperty: "tenorKey", rootData })) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate42(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              }
            }
          }
        }
      }
    } else {
      validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate75.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate38(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate40(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate42(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate42(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            }
          }
        }
      }
    } else {
      validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate75.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!func2.call(schema12.properties, key0)) {
          validate36.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate37(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
          vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate47(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData })) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate55(data.fileServer, { instancePath: instancePath + "/fileServer", parentData: data, parentDataProperty: "fileServer", rootData })) {
              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate61(data.proxy, { instancePath: instancePath + "/proxy", parentData: data, parentDataProperty: "proxy", rootData })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate67(data.gifbox, { instancePath: instancePath + "/gifbox", parentData: data, parentDataProperty: "gifbox", rootData })) {
                  vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate75(data.crond, { instancePath: instancePath + "/crond", parentData: data, parentDataProperty: "crond", rootData })) {
                    vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                  if (valid0) {
                    const _errs8 = errors;
                    if (!validate75(data.pushd, { instancePath: instancePath + "/pushd", parentData: data, parentDataProperty: "pushd", rootData })) {
                      vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                    if (valid0) {
                      const _errs9 = errors;
                      if (!validate75(data.voiceIngress, { instancePath: instancePath + "/voiceIngress", parentData: data, parentDataProperty: "voiceIngress", rootData })) {
                        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                      if (valid0) {
                        const _errs10 = errors;
                        if (!validate75(data.client, { instancePath: instancePath + "/client", parentData: data, parentDataProperty: "client", rootData })) {
                          vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var mongodb = validate84;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$", "");
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func3(data) > 253) {
        validate87.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 } }];
        return false;
      } else {
        if (!pattern3.test(data)) {
          validate87.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
          return false;
        }
      }
    } else {
      validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate89.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate89.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._~-]*$", "");
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func3(data) > 64) {
        validate91.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } }];
        return false;
      } else {
        if (!pattern4.test(data)) {
          validate91.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._~-]*$" } }];
          return false;
        }
      }
    } else {
      validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate91.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$", "");
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate94.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$" } }];
        return false;
      }
    } else {
      validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^(?:|(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$", "");
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate96.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$" } }];
        return false;
      }
    } else {
      validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate96.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate93.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate94(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
          vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate96(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate84.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate85(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate87(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate89(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
              vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate91(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate93(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
                  vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate99(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                    vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                  if (valid0) {
                    const _errs8 = errors;
                    if (!validate99(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                      vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
      validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
var redis = validate102;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func3(data) > 253) {
        validate105.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 } }];
        return false;
      } else {
        if (!pattern3.test(data)) {
          validate105.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
          return false;
        }
      }
    } else {
      validate105.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate105.errors = vErrors;
  return errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate107.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate107.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate109.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate94(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
          vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate96(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate109.errors = vErrors;
  return errors === 0;
}
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate113.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate102.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate103(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate105(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate107(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
              vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate109(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
                vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate113(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                  vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate113(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                    vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
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
      validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate102.errors = vErrors;
  return errors === 0;
}
var rabbitmq = validate116;
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate117.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func3(data) > 253) {
        validate119.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 } }];
        return false;
      } else {
        if (!pattern3.test(data)) {
          validate119.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
          return false;
        }
      }
    } else {
      validate119.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate119.errors = vErrors;
  return errors === 0;
}
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate121.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate121.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate121.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate121.errors = vErrors;
  return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func3(data) > 64) {
        validate123.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } }];
        return false;
      } else {
        if (!pattern4.test(data)) {
          validate123.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._~-]*$" } }];
          return false;
        }
      }
    } else {
      validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate123.errors = vErrors;
  return errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate125.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate94(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
          vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate96(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate125.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate125.errors = vErrors;
  return errors === 0;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate116.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate117(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate119(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate121(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
              vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate123(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
                vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate125(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
                  vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate129(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                    vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                  if (valid0) {
                    const _errs8 = errors;
                    if (!validate129(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                      vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
      validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate116.errors = vErrors;
  return errors === 0;
}
var minio = validate132;
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate133.errors = vErrors;
  return errors === 0;
}
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func3(data) > 253) {
        validate135.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 } }];
        return false;
      } else {
        if (!pattern3.test(data)) {
          validate135.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
          return false;
        }
      }
    } else {
      validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate135.errors = vErrors;
  return errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate137.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate137.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate137.errors = vErrors;
  return errors === 0;
}
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate139.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate94(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
          vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate96(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate139.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate139.errors = vErrors;
  return errors === 0;
}
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate143.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate132.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate133(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate135(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate137(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
              vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate139(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
                vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate143(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                  vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate143(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                    vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
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
      validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate132.errors = vErrors;
  return errors === 0;
}
var livekit = validate146;
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate147.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
var pattern11 = new RegExp('^(?:|(?:wss|ws|https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$', "");
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern11.test(data)) {
        validate149.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^(?:|(?:wss|ws|https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$' } }];
        return false;
      }
    } else {
      validate149.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate149.errors = vErrors;
  return errors === 0;
}
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate151.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 100 || isNaN(data)) {
        validate151.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate151.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate151.errors = vErrors;
  return errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate153.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate153.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate153.errors = vErrors;
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
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate146.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate147(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate149(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
            vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate151(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
              vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate153(data.rtcPortRangeStart, { instancePath: instancePath + "/rtcPortRangeStart", parentData: data, parentDataProperty: "rtcPortRangeStart", rootData })) {
                vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate153(data.rtcPortRangeEnd, { instancePath: instancePath + "/rtcPortRangeEnd", parentData: data, parentDataProperty: "rtcPortRangeEnd", rootData })) {
                  vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate147(data.useExternalIp, { instancePath: instancePath + "/useExternalIp", parentData: data, parentDataProperty: "useExternalIp", rootData })) {
                    vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                  if (valid0) {
                    const _errs8 = errors;
                    if (!validate157(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                      vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                    if (valid0) {
                      const _errs9 = errors;
                      if (!validate157(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                        vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
      validate146.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate146.errors = vErrors;
  return errors === 0;
}
var certManager = validate160;
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate161.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
var pattern12 = new RegExp("^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)$", "");
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern12.test(data)) {
        validate163.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)$" } }];
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
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate165.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate165.errors = vErrors;
  return errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate160.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate161(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate163(data.namespace, { instancePath: instancePath + "/namespace", parentData: data, parentDataProperty: "namespace", rootData })) {
            vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate165(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
              vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
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
var ingress = validate167;
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
var pattern13 = new RegExp("^(?:(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$", "");
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern13.test(data)) {
        validate170.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$" } }];
        return false;
      }
    } else {
      validate170.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate170.errors = vErrors;
  return errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate167.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate168(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate170(data.className, { instancePath: instancePath + "/className", parentData: data, parentDataProperty: "className", rootData })) {
            vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate172(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
              vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          }
        }
      }
    } else {
      validate167.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate167.errors = vErrors;
  return errors === 0;
}
var reflector = validate174;
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate175.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate175.errors = vErrors;
  return errors === 0;
}
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate174.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate175(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
          vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate177(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
            vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
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
var s3 = validate179;
var schema70 = { "type": "string", "enum": ["minio", "aws", "oos", "b2", "r2", "scaleway", "hetzner", "digitalocean", "other"] };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate180.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!(data === "minio" || data === "aws" || data === "oos" || data === "b2" || data === "r2" || data === "scaleway" || data === "hetzner" || data === "digitalocean" || data === "other")) {
    validate180.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema70.enum } }];
    return false;
  }
  validate180.errors = vErrors;
  return errors === 0;
}
var pattern14 = new RegExp('^(?:|(?:https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$', "");
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern14.test(data)) {
        validate182.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^(?:|(?:https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$' } }];
        return false;
      }
    } else {
      validate182.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate182.errors = vErrors;
  return errors === 0;
}
var pattern15 = new RegExp("^(?:|[A-Za-z0-9][A-Za-z0-9-]*)$", "");
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern15.test(data)) {
        validate184.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[A-Za-z0-9][A-Za-z0-9-]*)$" } }];
        return false;
      }
    } else {
      validate184.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate184.errors = vErrors;
  return errors === 0;
}
var pattern16 = new RegExp("^[a-z0-9][a-z0-9.-]*[a-z0-9]$", "");
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func3(data) > 63) {
        validate186.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 63 } }];
        return false;
      } else {
        if (func3(data) < 3) {
          validate186.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } }];
          return false;
        } else {
          if (!pattern16.test(data)) {
            validate186.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]*[a-z0-9]$" } }];
            return false;
          }
        }
      }
    } else {
      validate186.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate186.errors = vErrors;
  return errors === 0;
}
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate179.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate180(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData })) {
          vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate182(data.endpoint, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData })) {
            vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate184(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
              vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate186(data.bucket, { instancePath: instancePath + "/bucket", parentData: data, parentDataProperty: "bucket", rootData })) {
                vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            }
          }
        }
      }
    } else {
      validate179.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate179.errors = vErrors;
  return errors === 0;
}
var tls = validate188;
var schema75 = { "type": "string", "enum": ["selfsigned", "letsencrypt", "existing"] };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate189.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!(data === "selfsigned" || data === "letsencrypt" || data === "existing")) {
    validate189.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema75.enum } }];
    return false;
  }
  validate189.errors = vErrors;
  return errors === 0;
}
var pattern17 = new RegExp("^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$", "");
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern17.test(data)) {
        validate191.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$" } }];
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
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate188.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate189(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
          vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate191(data.issuerName, { instancePath: instancePath + "/issuerName", parentData: data, parentDataProperty: "issuerName", rootData })) {
            vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate188.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate188.errors = vErrors;
  return errors === 0;
}
var smtp = validate193;
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func3(data) > 253) {
        validate194.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 } }];
        return false;
      } else {
        if (!pattern3.test(data)) {
          validate194.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
          return false;
        }
      }
    } else {
      validate194.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate194.errors = vErrors;
  return errors === 0;
}
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate196.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate196.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate196.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate196.errors = vErrors;
  return errors === 0;
}
var pattern19 = new RegExp("^[^\\r\\n]*$", "");
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern19.test(data)) {
        validate198.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]*$" } }];
        return false;
      }
    } else {
      validate198.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate198.errors = vErrors;
  return errors === 0;
}
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate200.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate200.errors = vErrors;
  return errors === 0;
}
var pattern20 = new RegExp("^(?:|[^\\s@<>]+@[^\\s@<>]+|[^<>@\\r\\n]+<[^\\s@<>]+@[^\\s@<>]+>)$", "");
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern20.test(data)) {
        validate202.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[^\\s@<>]+@[^\\s@<>]+|[^<>@\\r\\n]+<[^\\s@<>]+@[^\\s@<>]+>)$" } }];
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
var pattern21 = new RegExp("^(?:|[^\\s@<>]+@[^\\s@<>]+)$", "");
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern21.test(data)) {
        validate204.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[^\\s@<>]+@[^\\s@<>]+)$" } }];
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
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate206.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate206.errors = vErrors;
  return errors === 0;
}
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate193.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate194(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
          vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          if (data.port !== void 0) {
            const _errs3 = errors;
            if (!validate196(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
              vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs4 = errors;
            if (!validate198(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
              vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate200(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData })) {
                vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate202(data.fromAddress, { instancePath: instancePath + "/fromAddress", parentData: data, parentDataProperty: "fromAddress", rootData })) {
                  vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate204(data.replyTo, { instancePath: instancePath + "/replyTo", parentData: data, parentDataProperty: "replyTo", rootData })) {
                    vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                  if (valid0) {
                    if (data.useTls !== void 0) {
                      const _errs8 = errors;
                      if (!validate206(data.useTls, { instancePath: instancePath + "/useTls", parentData: data, parentDataProperty: "useTls", rootData })) {
                        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.useStarttls !== void 0) {
                        const _errs9 = errors;
                        if (!validate206(data.useStarttls, { instancePath: instancePath + "/useStarttls", parentData: data, parentDataProperty: "useStarttls", rootData })) {
                          vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
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
      validate193.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate193.errors = vErrors;
  return errors === 0;
}
var chartRepositories = validate209;
var pattern22 = new RegExp('^(?:(?:https?|oci)://[^\\s@?#{}<>"`^|\\\\]+|file:///[^\\s?#{}<>"`^|\\\\]+)$', "");
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern22.test(data)) {
        validate210.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^(?:(?:https?|oci)://[^\\s@?#{}<>"`^|\\\\]+|file:///[^\\s?#{}<>"`^|\\\\]+)$' } }];
        return false;
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
        if (!(key0 === "jetstack" || key0 === "haproxytech" || key0 === "emberstack" || key0 === "bitnami" || key0 === "minio" || key0 === "livekit")) {
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
var bump = validate212;
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate213.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate213.errors = vErrors;
  return errors === 0;
}
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate212.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (!validate213(data.notify, { instancePath: instancePath + "/notify", parentData: data, parentDataProperty: "notify", rootData })) {
          vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate212.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate212.errors = vErrors;
  return errors === 0;
}
var compose = validate215;
var pattern23 = new RegExp("^(?:|\\.{0,2}/[^:$\\u0000-\\u001f]*)$", "");
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern23.test(data)) {
        validate216.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|\\.{0,2}/[^:$\\u0000-\\u001f]*)$" } }];
        return false;
      }
    } else {
      validate216.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate216.errors = vErrors;
  return errors === 0;
}
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate218.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate218.errors = vErrors;
  return errors === 0;
}
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate220.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate220.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate220.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate220.errors = vErrors;
  return errors === 0;
}
var pattern24 = new RegExp("^[0-9a-fA-F:.]+(?:/[0-9]+)?$", "");
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern24.test(data)) {
        validate223.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F:.]+(?:/[0-9]+)?$" } }];
        return false;
      }
    } else {
      validate223.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate223.errors = vErrors;
  return errors === 0;
}
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate223(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate222.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate222.errors = vErrors;
  return errors === 0;
}
var pattern25 = new RegExp("^(?:|[0-9.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$", "");
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern25.test(data)) {
        validate226.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[0-9.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
        return false;
      }
    } else {
      validate226.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate226.errors = vErrors;
  return errors === 0;
}
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate215.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate216(data.dataRoot, { instancePath: instancePath + "/dataRoot", parentData: data, parentDataProperty: "dataRoot", rootData })) {
          vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate218(data.behindProxy, { instancePath: instancePath + "/behindProxy", parentData: data, parentDataProperty: "behindProxy", rootData })) {
            vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate220(data.httpPort, { instancePath: instancePath + "/httpPort", parentData: data, parentDataProperty: "httpPort", rootData })) {
              vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate222(data.trustedProxies, { instancePath: instancePath + "/trustedProxies", parentData: data, parentDataProperty: "trustedProxies", rootData })) {
                vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate226(data.nodeIp, { instancePath: instancePath + "/nodeIp", parentData: data, parentDataProperty: "nodeIp", rootData })) {
                  vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              }
            }
          }
        }
      }
    } else {
      validate215.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate215.errors = vErrors;
  return errors === 0;
}
var stoatImageOverrides = validate228;
var pattern26 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$", "");
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func3(data) > 128) {
        validate229.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } }];
        return false;
      } else {
        if (!pattern26.test(data)) {
          validate229.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$" } }];
          return false;
        }
      }
    } else {
      validate229.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate229.errors = vErrors;
  return errors === 0;
}
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate228.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!(key0 === "api" || key0 === "events" || key0 === "fileServer" || key0 === "proxy" || key0 === "gifbox" || key0 === "crond" || key0 === "pushd" || key0 === "voiceIngress")) {
          validate228.errors = [{ instancePath, schemaPath: "#/allOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
    } else {
      validate228.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" } }];
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
          if (!validate229(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            break;
          }
        }
      } else {
        validate228.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" } }];
        return false;
      }
    }
    var valid0 = _errs4 === errors;
  }
  validate228.errors = vErrors;
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
