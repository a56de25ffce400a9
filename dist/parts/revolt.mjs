// generators/generated/revolt.js
var revolt = validate21;
var schema6 = { "$id": "revolt", "type": "object", "properties": { "production": { "$ref": "shared#/definitions/7cb541e8" }, "disable_events_dont_use": { "$ref": "shared#/definitions/7cb541e8" }, "environment": { "$ref": "shared#/definitions/00404e68" }, "database": { "$ref": "shared#/definitions/d594f200" }, "hosts": { "$ref": "shared#/definitions/0c1cb6ec" }, "rabbit": { "$ref": "shared#/definitions/5f3b1d6c" }, "api": { "$ref": "shared#/definitions/70df3381" }, "pushd": { "$ref": "shared#/definitions/eb463f20" }, "january": { "$ref": "shared#/definitions/ab36c441" }, "files": { "$ref": "shared#/definitions/52514d73" }, "features": { "$ref": "shared#/definitions/b7370b37" }, "sentry": { "$ref": "shared#/definitions/6708239c" } }, "additionalProperties": false };
var func2 = Object.prototype.hasOwnProperty;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "mongodb" || key0 === "redis" || key0 === "redis_pubsub")) {
          validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.mongodb !== void 0) {
          const _errs2 = errors;
          if (!validate29(data.mongodb, { instancePath: instancePath + "/mongodb", parentData: data, parentDataProperty: "mongodb", rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.redis !== void 0) {
            const _errs3 = errors;
            if (!validate29(data.redis, { instancePath: instancePath + "/redis", parentData: data, parentDataProperty: "redis", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.redis_pubsub !== void 0) {
              const _errs4 = errors;
              if (!validate29(data.redis_pubsub, { instancePath: instancePath + "/redis_pubsub", parentData: data, parentDataProperty: "redis_pubsub", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^[a-z0-9]+(?:_[a-z0-9]+)*$", "");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof key0 === "string") {
            if (!pattern0.test(key0)) {
              const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          } else {
            const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          validate40.errors = vErrors;
          return false;
          break;
        }
      }
      if (valid0) {
        for (const key1 in data) {
          const _errs4 = errors;
          if (!validate29(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            break;
          }
        }
      }
    } else {
      validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "app" || key0 === "api" || key0 === "events" || key0 === "autumn" || key0 === "january" || key0 === "livekit")) {
          validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.app !== void 0) {
          const _errs2 = errors;
          if (!validate29(data.app, { instancePath: instancePath + "/app", parentData: data, parentDataProperty: "app", rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.api !== void 0) {
            const _errs3 = errors;
            if (!validate29(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.events !== void 0) {
              const _errs4 = errors;
              if (!validate29(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.autumn !== void 0) {
                const _errs5 = errors;
                if (!validate29(data.autumn, { instancePath: instancePath + "/autumn", parentData: data, parentDataProperty: "autumn", rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.january !== void 0) {
                  const _errs6 = errors;
                  if (!validate29(data.january, { instancePath: instancePath + "/january", parentData: data, parentDataProperty: "january", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.livekit !== void 0) {
                    const _errs7 = errors;
                    if (!validate40(data.livekit, { instancePath: instancePath + "/livekit", parentData: data, parentDataProperty: "livekit", rootData })) {
                      vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
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
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate46.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate46.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "acks")) {
          validate51.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.acks !== void 0) {
          if (!validate29(data.acks, { instancePath: instancePath + "/acks", parentData: data, parentDataProperty: "acks", rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "host" || key0 === "port" || key0 === "username" || key0 === "password" || key0 === "default_exchange" || key0 === "queues")) {
          validate44.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.host !== void 0) {
          const _errs2 = errors;
          if (!validate29(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.port !== void 0) {
            const _errs3 = errors;
            if (!validate46(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.username !== void 0) {
              const _errs4 = errors;
              if (!validate29(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.password !== void 0) {
                const _errs5 = errors;
                if (!validate29(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.default_exchange !== void 0) {
                  const _errs6 = errors;
                  if (!validate29(data.default_exchange, { instancePath: instancePath + "/default_exchange", parentData: data, parentDataProperty: "default_exchange", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.queues !== void 0) {
                    const _errs7 = errors;
                    if (!validate51(data.queues, { instancePath: instancePath + "/queues", parentData: data, parentDataProperty: "queues", rootData })) {
                      vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "invite_only")) {
          validate56.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.invite_only !== void 0) {
          if (!validate57(data.invite_only, { instancePath: instancePath + "/invite_only", parentData: data, parentDataProperty: "invite_only", rootData })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var schema20 = { "type": "object", "properties": { "host": { "$ref": "shared#/definitions/00404e68" }, "username": { "$ref": "shared#/definitions/00404e68" }, "password": { "$ref": "shared#/definitions/00404e68" }, "from_address": { "$ref": "shared#/definitions/00404e68" }, "reply_to": { "$ref": "shared#/definitions/00404e68" }, "port": { "$ref": "shared#/definitions/c9d78cfe" }, "use_tls": { "$ref": "shared#/definitions/7cb541e8" }, "use_starttls": { "$ref": "shared#/definitions/7cb541e8" }, "expiry": { "$ref": "shared#/definitions/f89b7e74" } }, "additionalProperties": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 9007199254740991 || isNaN(data)) {
        validate70.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate70.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
          return false;
        }
      }
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "expire_verification" || key0 === "expire_password_reset" || key0 === "expire_account_deletion")) {
          validate69.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.expire_verification !== void 0) {
          const _errs2 = errors;
          if (!validate70(data.expire_verification, { instancePath: instancePath + "/expire_verification", parentData: data, parentDataProperty: "expire_verification", rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.expire_password_reset !== void 0) {
            const _errs3 = errors;
            if (!validate70(data.expire_password_reset, { instancePath: instancePath + "/expire_password_reset", parentData: data, parentDataProperty: "expire_password_reset", rootData })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.expire_account_deletion !== void 0) {
              const _errs4 = errors;
              if (!validate70(data.expire_account_deletion, { instancePath: instancePath + "/expire_account_deletion", parentData: data, parentDataProperty: "expire_account_deletion", rootData })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func2.call(schema20.properties, key0)) {
          validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.host !== void 0) {
          const _errs2 = errors;
          if (!validate29(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.username !== void 0) {
            const _errs3 = errors;
            if (!validate29(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.password !== void 0) {
              const _errs4 = errors;
              if (!validate29(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.from_address !== void 0) {
                const _errs5 = errors;
                if (!validate29(data.from_address, { instancePath: instancePath + "/from_address", parentData: data, parentDataProperty: "from_address", rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reply_to !== void 0) {
                  const _errs6 = errors;
                  if (!validate29(data.reply_to, { instancePath: instancePath + "/reply_to", parentData: data, parentDataProperty: "reply_to", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.port !== void 0) {
                    const _errs7 = errors;
                    if (!validate46(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
                      vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.use_tls !== void 0) {
                      const _errs8 = errors;
                      if (!validate57(data.use_tls, { instancePath: instancePath + "/use_tls", parentData: data, parentDataProperty: "use_tls", rootData })) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.use_starttls !== void 0) {
                        const _errs9 = errors;
                        if (!validate57(data.use_starttls, { instancePath: instancePath + "/use_starttls", parentData: data, parentDataProperty: "use_starttls", rootData })) {
                          vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.expiry !== void 0) {
                          const _errs10 = errors;
                          if (!validate69(data.expiry, { instancePath: instancePath + "/expiry", parentData: data, parentDataProperty: "expiry", rootData })) {
                            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
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
      validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^[!-~]+$", "");
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern1.test(data)) {
        validate81.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" } }];
        return false;
      }
    } else {
      validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate81(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "hcaptcha_key" || key0 === "hcaptcha_sitekey")) {
          validate84.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.hcaptcha_key !== void 0) {
          const _errs2 = errors;
          if (!validate29(data.hcaptcha_key, { instancePath: instancePath + "/hcaptcha_key", parentData: data, parentDataProperty: "hcaptcha_key", rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.hcaptcha_sitekey !== void 0) {
            const _errs3 = errors;
            if (!validate29(data.hcaptcha_sitekey, { instancePath: instancePath + "/hcaptcha_sitekey", parentData: data, parentDataProperty: "hcaptcha_sitekey", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "host" || key0 === "key")) {
          validate88.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.host !== void 0) {
          const _errs2 = errors;
          if (!validate29(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.key !== void 0) {
            const _errs3 = errors;
            if (!validate29(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "trust_cloudflare" || key0 === "easypwned" || key0 === "tenor_key" || key0 === "admin_keys" || key0 === "captcha" || key0 === "shield")) {
          validate76.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.trust_cloudflare !== void 0) {
          const _errs2 = errors;
          if (!validate57(data.trust_cloudflare, { instancePath: instancePath + "/trust_cloudflare", parentData: data, parentDataProperty: "trust_cloudflare", rootData })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.easypwned !== void 0) {
            const _errs3 = errors;
            if (!validate29(data.easypwned, { instancePath: instancePath + "/easypwned", parentData: data, parentDataProperty: "easypwned", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tenor_key !== void 0) {
              const _errs4 = errors;
              if (!validate29(data.tenor_key, { instancePath: instancePath + "/tenor_key", parentData: data, parentDataProperty: "tenor_key", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.admin_keys !== void 0) {
                const _errs5 = errors;
                if (!validate80(data.admin_keys, { instancePath: instancePath + "/admin_keys", parentData: data, parentDataProperty: "admin_keys", rootData })) {
                  vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.captcha !== void 0) {
                  const _errs6 = errors;
                  if (!validate84(data.captcha, { instancePath: instancePath + "/captcha", parentData: data, parentDataProperty: "captcha", rootData })) {
                    vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.shield !== void 0) {
                    const _errs7 = errors;
                    if (!validate88(data.shield, { instancePath: instancePath + "/shield", parentData: data, parentDataProperty: "shield", rootData })) {
                      vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "max_concurrent_connections")) {
          validate93.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.max_concurrent_connections !== void 0) {
          if (!validate70(data.max_concurrent_connections, { instancePath: instancePath + "/max_concurrent_connections", parentData: data, parentDataProperty: "max_concurrent_connections", rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
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
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data))) {
    validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } }];
    return false;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "url" || key0 === "lat" || key0 === "lon" || key0 === "key" || key0 === "secret" || key0 === "private")) {
          validate99.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.url !== void 0) {
          const _errs2 = errors;
          if (!validate29(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.lat !== void 0) {
            const _errs3 = errors;
            if (!validate101(data.lat, { instancePath: instancePath + "/lat", parentData: data, parentDataProperty: "lat", rootData })) {
              vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.lon !== void 0) {
              const _errs4 = errors;
              if (!validate101(data.lon, { instancePath: instancePath + "/lon", parentData: data, parentDataProperty: "lon", rootData })) {
                vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.key !== void 0) {
                const _errs5 = errors;
                if (!validate29(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.secret !== void 0) {
                  const _errs6 = errors;
                  if (!validate29(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.private !== void 0) {
                    const _errs7 = errors;
                    if (!validate57(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData })) {
                      vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate99.errors = vErrors;
  return errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof key0 === "string") {
            if (!pattern0.test(key0)) {
              const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          } else {
            const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          validate98.errors = vErrors;
          return false;
          break;
        }
      }
      if (valid0) {
        for (const key1 in data) {
          const _errs4 = errors;
          if (!validate99(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            break;
          }
        }
      }
    } else {
      validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate98.errors = vErrors;
  return errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "call_ring_duration" || key0 === "nodes")) {
          validate96.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.call_ring_duration !== void 0) {
          const _errs2 = errors;
          if (!validate70(data.call_ring_duration, { instancePath: instancePath + "/call_ring_duration", parentData: data, parentDataProperty: "call_ring_duration", rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.nodes !== void 0) {
            const _errs3 = errors;
            if (!validate98(data.nodes, { instancePath: instancePath + "/nodes", parentData: data, parentDataProperty: "nodes", rootData })) {
              vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "expires_after")) {
          validate110.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.expires_after !== void 0) {
          if (!validate70(data.expires_after, { instancePath: instancePath + "/expires_after", parentData: data, parentDataProperty: "expires_after", rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate110.errors = vErrors;
  return errors === 0;
}
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "early_adopter_cutoff" || key0 === "min_username_length")) {
          validate113.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.early_adopter_cutoff !== void 0) {
          const _errs2 = errors;
          if (!validate70(data.early_adopter_cutoff, { instancePath: instancePath + "/early_adopter_cutoff", parentData: data, parentDataProperty: "early_adopter_cutoff", rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.min_username_length !== void 0) {
            const _errs3 = errors;
            if (!validate70(data.min_username_length, { instancePath: instancePath + "/min_username_length", parentData: data, parentDataProperty: "min_username_length", rootData })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "registration" || key0 === "smtp" || key0 === "security" || key0 === "workers" || key0 === "livekit" || key0 === "audit_logs" || key0 === "users")) {
          validate55.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.registration !== void 0) {
          const _errs2 = errors;
          if (!validate56(data.registration, { instancePath: instancePath + "/registration", parentData: data, parentDataProperty: "registration", rootData })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.smtp !== void 0) {
            const _errs3 = errors;
            if (!validate60(data.smtp, { instancePath: instancePath + "/smtp", parentData: data, parentDataProperty: "smtp", rootData })) {
              vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.security !== void 0) {
              const _errs4 = errors;
              if (!validate76(data.security, { instancePath: instancePath + "/security", parentData: data, parentDataProperty: "security", rootData })) {
                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.workers !== void 0) {
                const _errs5 = errors;
                if (!validate93(data.workers, { instancePath: instancePath + "/workers", parentData: data, parentDataProperty: "workers", rootData })) {
                  vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.livekit !== void 0) {
                  const _errs6 = errors;
                  if (!validate96(data.livekit, { instancePath: instancePath + "/livekit", parentData: data, parentDataProperty: "livekit", rootData })) {
                    vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.audit_logs !== void 0) {
                    const _errs7 = errors;
                    if (!validate110(data.audit_logs, { instancePath: instancePath + "/audit_logs", parentData: data, parentDataProperty: "audit_logs", rootData })) {
                      vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.users !== void 0) {
                      const _errs8 = errors;
                      if (!validate113(data.users, { instancePath: instancePath + "/users", parentData: data, parentDataProperty: "users", rootData })) {
                        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
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
      validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var schema35 = { "type": "object", "properties": { "production": { "$ref": "shared#/definitions/7cb541e8" }, "mass_mention_chunk_size": { "$ref": "shared#/definitions/83f6485d" }, "render_cache_time": { "$ref": "shared#/definitions/83f6485d" }, "exchange": { "$ref": "shared#/definitions/00404e68" }, "message_queue": { "$ref": "shared#/definitions/00404e68" }, "mass_mention_queue": { "$ref": "shared#/definitions/00404e68" }, "fr_accepted_queue": { "$ref": "shared#/definitions/00404e68" }, "fr_received_queue": { "$ref": "shared#/definitions/00404e68" }, "dm_call_queue": { "$ref": "shared#/definitions/00404e68" }, "generic_queue": { "$ref": "shared#/definitions/00404e68" }, "ack_queue": { "$ref": "shared#/definitions/00404e68" }, "vapid": { "$ref": "shared#/definitions/c1bae2b3" }, "fcm": { "$ref": "shared#/definitions/44b10615" }, "apn": { "$ref": "shared#/definitions/b9af5deb" } }, "additionalProperties": false };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "queue" || key0 === "private_key" || key0 === "public_key")) {
          validate130.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.queue !== void 0) {
          const _errs2 = errors;
          if (!validate29(data.queue, { instancePath: instancePath + "/queue", parentData: data, parentDataProperty: "queue", rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.private_key !== void 0) {
            const _errs3 = errors;
            if (!validate29(data.private_key, { instancePath: instancePath + "/private_key", parentData: data, parentDataProperty: "private_key", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.public_key !== void 0) {
              const _errs4 = errors;
              if (!validate29(data.public_key, { instancePath: instancePath + "/public_key", parentData: data, parentDataProperty: "public_key", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate130.errors = vErrors;
  return errors === 0;
}
var schema37 = { "type": "object", "properties": { "queue": { "$ref": "shared#/definitions/00404e68" }, "key_type": { "$ref": "shared#/definitions/00404e68" }, "project_id": { "$ref": "shared#/definitions/00404e68" }, "private_key_id": { "$ref": "shared#/definitions/00404e68" }, "private_key": { "$ref": "shared#/definitions/00404e68" }, "client_email": { "$ref": "shared#/definitions/00404e68" }, "client_id": { "$ref": "shared#/definitions/00404e68" }, "auth_uri": { "$ref": "shared#/definitions/00404e68" }, "token_uri": { "$ref": "shared#/definitions/00404e68" }, "auth_provider_x509_cert_url": { "$ref": "shared#/definitions/00404e68" }, "client_x509_cert_url": { "$ref": "shared#/definitions/00404e68" } }, "additionalProperties": false };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func2.call(schema37.properties, key0)) {
          validate135.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.queue !== void 0) {
          const _errs2 = errors;
          if (!validate29(data.queue, { instancePath: instancePath + "/queue", parentData: data, parentDataProperty: "queue", rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.key_type !== void 0) {
            const _errs3 = errors;
            if (!validate29(data.key_type, { instancePath: instancePath + "/key_type", parentData: data, parentDataProperty: "key_type", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.project_id !== void 0) {
              const _errs4 = errors;
              if (!validate29(data.project_id, { instancePath: instancePath + "/project_id", parentData: data, parentDataProperty: "project_id", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.private_key_id !== void 0) {
                const _errs5 = errors;
                if (!validate29(data.private_key_id, { instancePath: instancePath + "/private_key_id", parentData: data, parentDataProperty: "private_key_id", rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.private_key !== void 0) {
                  const _errs6 = errors;
                  if (!validate29(data.private_key, { instancePath: instancePath + "/private_key", parentData: data, parentDataProperty: "private_key", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.client_email !== void 0) {
                    const _errs7 = errors;
                    if (!validate29(data.client_email, { instancePath: instancePath + "/client_email", parentData: data, parentDataProperty: "client_email", rootData })) {
                      vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.client_id !== void 0) {
                      const _errs8 = errors;
                      if (!validate29(data.client_id, { instancePath: instancePath + "/client_id", parentData: data, parentDataProperty: "client_id", rootData })) {
                        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.auth_uri !== void 0) {
                        const _errs9 = errors;
                        if (!validate29(data.auth_uri, { instancePath: instancePath + "/auth_uri", parentData: data, parentDataProperty: "auth_uri", rootData })) {
                          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.token_uri !== void 0) {
                          const _errs10 = errors;
                          if (!validate29(data.token_uri, { instancePath: instancePath + "/token_uri", parentData: data, parentDataProperty: "token_uri", rootData })) {
                            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.auth_provider_x509_cert_url !== void 0) {
                            const _errs11 = errors;
                            if (!validate29(data.auth_provider_x509_cert_url, { instancePath: instancePath + "/auth_provider_x509_cert_url", parentData: data, parentDataProperty: "auth_provider_x509_cert_url", rootData })) {
                              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.client_x509_cert_url !== void 0) {
                              const _errs12 = errors;
                              if (!validate29(data.client_x509_cert_url, { instancePath: instancePath + "/client_x509_cert_url", parentData: data, parentDataProperty: "client_x509_cert_url", rootData })) {
                                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs12 === errors;
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
        }
      }
    } else {
      validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate135.errors = vErrors;
  return errors === 0;
}
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "sandbox" || key0 === "queue" || key0 === "pkcs8" || key0 === "key_id" || key0 === "team_id")) {
          validate148.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.sandbox !== void 0) {
          const _errs2 = errors;
          if (!validate57(data.sandbox, { instancePath: instancePath + "/sandbox", parentData: data, parentDataProperty: "sandbox", rootData })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.queue !== void 0) {
            const _errs3 = errors;
            if (!validate29(data.queue, { instancePath: instancePath + "/queue", parentData: data, parentDataProperty: "queue", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.pkcs8 !== void 0) {
              const _errs4 = errors;
              if (!validate29(data.pkcs8, { instancePath: instancePath + "/pkcs8", parentData: data, parentDataProperty: "pkcs8", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.key_id !== void 0) {
                const _errs5 = errors;
                if (!validate29(data.key_id, { instancePath: instancePath + "/key_id", parentData: data, parentDataProperty: "key_id", rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.team_id !== void 0) {
                  const _errs6 = errors;
                  if (!validate29(data.team_id, { instancePath: instancePath + "/team_id", parentData: data, parentDataProperty: "team_id", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
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
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func2.call(schema35.properties, key0)) {
          validate118.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.production !== void 0) {
          const _errs2 = errors;
          if (!validate57(data.production, { instancePath: instancePath + "/production", parentData: data, parentDataProperty: "production", rootData })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.mass_mention_chunk_size !== void 0) {
            const _errs3 = errors;
            if (!validate70(data.mass_mention_chunk_size, { instancePath: instancePath + "/mass_mention_chunk_size", parentData: data, parentDataProperty: "mass_mention_chunk_size", rootData })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.render_cache_time !== void 0) {
              const _errs4 = errors;
              if (!validate70(data.render_cache_time, { instancePath: instancePath + "/render_cache_time", parentData: data, parentDataProperty: "render_cache_time", rootData })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.exchange !== void 0) {
                const _errs5 = errors;
                if (!validate29(data.exchange, { instancePath: instancePath + "/exchange", parentData: data, parentDataProperty: "exchange", rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.message_queue !== void 0) {
                  const _errs6 = errors;
                  if (!validate29(data.message_queue, { instancePath: instancePath + "/message_queue", parentData: data, parentDataProperty: "message_queue", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.mass_mention_queue !== void 0) {
                    const _errs7 = errors;
                    if (!validate29(data.mass_mention_queue, { instancePath: instancePath + "/mass_mention_queue", parentData: data, parentDataProperty: "mass_mention_queue", rootData })) {
                      vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.fr_accepted_queue !== void 0) {
                      const _errs8 = errors;
                      if (!validate29(data.fr_accepted_queue, { instancePath: instancePath + "/fr_accepted_queue", parentData: data, parentDataProperty: "fr_accepted_queue", rootData })) {
                        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.fr_received_queue !== void 0) {
                        const _errs9 = errors;
                        if (!validate29(data.fr_received_queue, { instancePath: instancePath + "/fr_received_queue", parentData: data, parentDataProperty: "fr_received_queue", rootData })) {
                          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.dm_call_queue !== void 0) {
                          const _errs10 = errors;
                          if (!validate29(data.dm_call_queue, { instancePath: instancePath + "/dm_call_queue", parentData: data, parentDataProperty: "dm_call_queue", rootData })) {
                            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.generic_queue !== void 0) {
                            const _errs11 = errors;
                            if (!validate29(data.generic_queue, { instancePath: instancePath + "/generic_queue", parentData: data, parentDataProperty: "generic_queue", rootData })) {
                              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.ack_queue !== void 0) {
                              const _errs12 = errors;
                              if (!validate29(data.ack_queue, { instancePath: instancePath + "/ack_queue", parentData: data, parentDataProperty: "ack_queue", rootData })) {
                                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.vapid !== void 0) {
                                const _errs13 = errors;
                                if (!validate130(data.vapid, { instancePath: instancePath + "/vapid", parentData: data, parentDataProperty: "vapid", rootData })) {
                                  vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs13 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.fcm !== void 0) {
                                  const _errs14 = errors;
                                  if (!validate135(data.fcm, { instancePath: instancePath + "/fcm", parentData: data, parentDataProperty: "fcm", rootData })) {
                                    vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs14 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.apn !== void 0) {
                                    const _errs15 = errors;
                                    if (!validate148(data.apn, { instancePath: instancePath + "/apn", parentData: data, parentDataProperty: "apn", rootData })) {
                                      vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs15 === errors;
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
              }
            }
          }
        }
      }
    } else {
      validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate118.errors = vErrors;
  return errors === 0;
}
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate29(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate157.errors = vErrors;
  return errors === 0;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "blocked_domains")) {
          validate156.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.blocked_domains !== void 0) {
          if (!validate157(data.blocked_domains, { instancePath: instancePath + "/blocked_domains", parentData: data, parentDataProperty: "blocked_domains", rootData })) {
            vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate156.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate156.errors = vErrors;
  return errors === 0;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 100 || isNaN(data)) {
        validate163.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate163.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
          return false;
        }
      }
    } else {
      validate163.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } }];
      return false;
    }
  }
  validate163.errors = vErrors;
  return errors === 0;
}
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 2) {
        validate170.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 2) {
          validate170.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 } }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate70(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      }
    } else {
      validate170.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate170.errors = vErrors;
  return errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "min_file_size" || key0 === "min_resolution" || key0 === "max_mega_pixels" || key0 === "max_pixel_side")) {
          validate168.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.min_file_size !== void 0) {
          const _errs2 = errors;
          if (!validate70(data.min_file_size, { instancePath: instancePath + "/min_file_size", parentData: data, parentDataProperty: "min_file_size", rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.min_resolution !== void 0) {
            const _errs3 = errors;
            if (!validate170(data.min_resolution, { instancePath: instancePath + "/min_resolution", parentData: data, parentDataProperty: "min_resolution", rootData })) {
              vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.max_mega_pixels !== void 0) {
              const _errs4 = errors;
              if (!validate70(data.max_mega_pixels, { instancePath: instancePath + "/max_mega_pixels", parentData: data, parentDataProperty: "max_mega_pixels", rootData })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.max_pixel_side !== void 0) {
                const _errs5 = errors;
                if (!validate70(data.max_pixel_side, { instancePath: instancePath + "/max_pixel_side", parentData: data, parentDataProperty: "max_pixel_side", rootData })) {
                  vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
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
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof key0 === "string") {
            if (!pattern0.test(key0)) {
              const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          } else {
            const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          validate176.errors = vErrors;
          return false;
          break;
        }
      }
      if (valid0) {
        const _errs3 = errors;
        for (const key1 in data) {
          if (!(key1 === "attachments" || key1 === "avatars" || key1 === "backgrounds" || key1 === "icons" || key1 === "banners" || key1 === "emojis")) {
            const _errs4 = errors;
            if (!validate170(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
              vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
            if (!valid1) {
              break;
            }
          }
        }
        if (_errs3 === errors) {
          if (data.attachments !== void 0) {
            const _errs5 = errors;
            if (!validate170(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
              vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs5 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.avatars !== void 0) {
              const _errs6 = errors;
              if (!validate170(data.avatars, { instancePath: instancePath + "/avatars", parentData: data, parentDataProperty: "avatars", rootData })) {
                vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
                errors = vErrors.length;
              }
              var valid2 = _errs6 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.backgrounds !== void 0) {
                const _errs7 = errors;
                if (!validate170(data.backgrounds, { instancePath: instancePath + "/backgrounds", parentData: data, parentDataProperty: "backgrounds", rootData })) {
                  vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs7 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.icons !== void 0) {
                  const _errs8 = errors;
                  if (!validate170(data.icons, { instancePath: instancePath + "/icons", parentData: data, parentDataProperty: "icons", rootData })) {
                    vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs8 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.banners !== void 0) {
                    const _errs9 = errors;
                    if (!validate170(data.banners, { instancePath: instancePath + "/banners", parentData: data, parentDataProperty: "banners", rootData })) {
                      vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs9 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.emojis !== void 0) {
                      const _errs10 = errors;
                      if (!validate170(data.emojis, { instancePath: instancePath + "/emojis", parentData: data, parentDataProperty: "emojis", rootData })) {
                        vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs10 === errors;
                    } else {
                      var valid2 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate176.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate176.errors = vErrors;
  return errors === 0;
}
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "endpoint" || key0 === "path_style_buckets" || key0 === "region" || key0 === "access_key_id" || key0 === "secret_access_key" || key0 === "default_bucket")) {
          validate185.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.endpoint !== void 0) {
          const _errs2 = errors;
          if (!validate29(data.endpoint, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.path_style_buckets !== void 0) {
            const _errs3 = errors;
            if (!validate57(data.path_style_buckets, { instancePath: instancePath + "/path_style_buckets", parentData: data, parentDataProperty: "path_style_buckets", rootData })) {
              vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.region !== void 0) {
              const _errs4 = errors;
              if (!validate29(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.access_key_id !== void 0) {
                const _errs5 = errors;
                if (!validate29(data.access_key_id, { instancePath: instancePath + "/access_key_id", parentData: data, parentDataProperty: "access_key_id", rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.secret_access_key !== void 0) {
                  const _errs6 = errors;
                  if (!validate29(data.secret_access_key, { instancePath: instancePath + "/secret_access_key", parentData: data, parentDataProperty: "secret_access_key", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.default_bucket !== void 0) {
                    const _errs7 = errors;
                    if (!validate29(data.default_bucket, { instancePath: instancePath + "/default_bucket", parentData: data, parentDataProperty: "default_bucket", rootData })) {
                      vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate185.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate185.errors = vErrors;
  return errors === 0;
}
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "encryption_key" || key0 === "webp_quality" || key0 === "blocked_mime_types" || key0 === "clamd_host" || key0 === "scan_mime_types" || key0 === "limit" || key0 === "preview" || key0 === "s3")) {
          validate161.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.encryption_key !== void 0) {
          const _errs2 = errors;
          if (!validate29(data.encryption_key, { instancePath: instancePath + "/encryption_key", parentData: data, parentDataProperty: "encryption_key", rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.webp_quality !== void 0) {
            const _errs3 = errors;
            if (!validate163(data.webp_quality, { instancePath: instancePath + "/webp_quality", parentData: data, parentDataProperty: "webp_quality", rootData })) {
              vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.blocked_mime_types !== void 0) {
              const _errs4 = errors;
              if (!validate157(data.blocked_mime_types, { instancePath: instancePath + "/blocked_mime_types", parentData: data, parentDataProperty: "blocked_mime_types", rootData })) {
                vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.clamd_host !== void 0) {
                const _errs5 = errors;
                if (!validate29(data.clamd_host, { instancePath: instancePath + "/clamd_host", parentData: data, parentDataProperty: "clamd_host", rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.scan_mime_types !== void 0) {
                  const _errs6 = errors;
                  if (!validate157(data.scan_mime_types, { instancePath: instancePath + "/scan_mime_types", parentData: data, parentDataProperty: "scan_mime_types", rootData })) {
                    vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.limit !== void 0) {
                    const _errs7 = errors;
                    if (!validate168(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData })) {
                      vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.preview !== void 0) {
                      const _errs8 = errors;
                      if (!validate176(data.preview, { instancePath: instancePath + "/preview", parentData: data, parentDataProperty: "preview", rootData })) {
                        vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.s3 !== void 0) {
                        const _errs9 = errors;
                        if (!validate185(data.s3, { instancePath: instancePath + "/s3", parentData: data, parentDataProperty: "s3", rootData })) {
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
      validate161.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate161.errors = vErrors;
  return errors === 0;
}
var schema49 = { "type": "object", "properties": { "outgoing_friend_requests": { "$ref": "shared#/definitions/83f6485d" }, "bots": { "$ref": "shared#/definitions/83f6485d" }, "message_length": { "$ref": "shared#/definitions/83f6485d" }, "message_attachments": { "$ref": "shared#/definitions/83f6485d" }, "servers": { "$ref": "shared#/definitions/83f6485d" }, "voice_quality": { "$ref": "shared#/definitions/76c7219d" }, "video": { "$ref": "shared#/definitions/7cb541e8" }, "video_resolution": { "$ref": "shared#/definitions/794551b2" }, "video_aspect_ratio": { "$ref": "shared#/definitions/f1249317" }, "file_upload_size_limit": { "$ref": "shared#/definitions/3bbfe716" } }, "additionalProperties": false };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate205.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 4294967295 || isNaN(data)) {
        validate205.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate205.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
          return false;
        }
      }
    }
  }
  validate205.errors = vErrors;
  return errors === 0;
}
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 2) {
        validate208.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 2) {
          validate208.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 } }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate205(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      }
    } else {
      validate208.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate208.errors = vErrors;
  return errors === 0;
}
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 2) {
        validate211.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 2) {
          validate211.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 } }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate101(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      }
    } else {
      validate211.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate211.errors = vErrors;
  return errors === 0;
}
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof key0 === "string") {
            if (!pattern0.test(key0)) {
              const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          } else {
            const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          validate214.errors = vErrors;
          return false;
          break;
        }
      }
      if (valid0) {
        const _errs3 = errors;
        for (const key1 in data) {
          if (!(key1 === "attachments" || key1 === "avatars" || key1 === "backgrounds" || key1 === "icons" || key1 === "banners" || key1 === "emojis")) {
            const _errs4 = errors;
            if (!validate70(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
            if (!valid1) {
              break;
            }
          }
        }
        if (_errs3 === errors) {
          if (data.attachments !== void 0) {
            const _errs5 = errors;
            if (!validate70(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs5 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.avatars !== void 0) {
              const _errs6 = errors;
              if (!validate70(data.avatars, { instancePath: instancePath + "/avatars", parentData: data, parentDataProperty: "avatars", rootData })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
              var valid2 = _errs6 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.backgrounds !== void 0) {
                const _errs7 = errors;
                if (!validate70(data.backgrounds, { instancePath: instancePath + "/backgrounds", parentData: data, parentDataProperty: "backgrounds", rootData })) {
                  vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs7 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.icons !== void 0) {
                  const _errs8 = errors;
                  if (!validate70(data.icons, { instancePath: instancePath + "/icons", parentData: data, parentDataProperty: "icons", rootData })) {
                    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs8 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.banners !== void 0) {
                    const _errs9 = errors;
                    if (!validate70(data.banners, { instancePath: instancePath + "/banners", parentData: data, parentDataProperty: "banners", rootData })) {
                      vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs9 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.emojis !== void 0) {
                      const _errs10 = errors;
                      if (!validate70(data.emojis, { instancePath: instancePath + "/emojis", parentData: data, parentDataProperty: "emojis", rootData })) {
                        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs10 === errors;
                    } else {
                      var valid2 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate214.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate214.errors = vErrors;
  return errors === 0;
}
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func2.call(schema49.properties, key0)) {
          validate199.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.outgoing_friend_requests !== void 0) {
          const _errs2 = errors;
          if (!validate70(data.outgoing_friend_requests, { instancePath: instancePath + "/outgoing_friend_requests", parentData: data, parentDataProperty: "outgoing_friend_requests", rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.bots !== void 0) {
            const _errs3 = errors;
            if (!validate70(data.bots, { instancePath: instancePath + "/bots", parentData: data, parentDataProperty: "bots", rootData })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.message_length !== void 0) {
              const _errs4 = errors;
              if (!validate70(data.message_length, { instancePath: instancePath + "/message_length", parentData: data, parentDataProperty: "message_length", rootData })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message_attachments !== void 0) {
                const _errs5 = errors;
                if (!validate70(data.message_attachments, { instancePath: instancePath + "/message_attachments", parentData: data, parentDataProperty: "message_attachments", rootData })) {
                  vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.servers !== void 0) {
                  const _errs6 = errors;
                  if (!validate70(data.servers, { instancePath: instancePath + "/servers", parentData: data, parentDataProperty: "servers", rootData })) {
                    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.voice_quality !== void 0) {
                    const _errs7 = errors;
                    if (!validate205(data.voice_quality, { instancePath: instancePath + "/voice_quality", parentData: data, parentDataProperty: "voice_quality", rootData })) {
                      vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.video !== void 0) {
                      const _errs8 = errors;
                      if (!validate57(data.video, { instancePath: instancePath + "/video", parentData: data, parentDataProperty: "video", rootData })) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.video_resolution !== void 0) {
                        const _errs9 = errors;
                        if (!validate208(data.video_resolution, { instancePath: instancePath + "/video_resolution", parentData: data, parentDataProperty: "video_resolution", rootData })) {
                          vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.video_aspect_ratio !== void 0) {
                          const _errs10 = errors;
                          if (!validate211(data.video_aspect_ratio, { instancePath: instancePath + "/video_aspect_ratio", parentData: data, parentDataProperty: "video_aspect_ratio", rootData })) {
                            vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.file_upload_size_limit !== void 0) {
                            const _errs11 = errors;
                            if (!validate214(data.file_upload_size_limit, { instancePath: instancePath + "/file_upload_size_limit", parentData: data, parentDataProperty: "file_upload_size_limit", rootData })) {
                              vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
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
      }
    } else {
      validate199.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate199.errors = vErrors;
  return errors === 0;
}
var schema54 = { "type": "object", "properties": { "group_size": { "$ref": "shared#/definitions/83f6485d" }, "message_embeds": { "$ref": "shared#/definitions/83f6485d" }, "message_replies": { "$ref": "shared#/definitions/83f6485d" }, "message_reactions": { "$ref": "shared#/definitions/83f6485d" }, "server_emoji": { "$ref": "shared#/definitions/83f6485d" }, "server_roles": { "$ref": "shared#/definitions/83f6485d" }, "server_channels": { "$ref": "shared#/definitions/83f6485d" }, "new_user_hours": { "$ref": "shared#/definitions/83f6485d" }, "body_limit_size": { "$ref": "shared#/definitions/83f6485d" }, "restrict_server_creation": { "$ref": "shared#/definitions/0c14944b" } }, "additionalProperties": false };
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func2.call(schema54.properties, key0)) {
          validate224.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.group_size !== void 0) {
          const _errs2 = errors;
          if (!validate70(data.group_size, { instancePath: instancePath + "/group_size", parentData: data, parentDataProperty: "group_size", rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.message_embeds !== void 0) {
            const _errs3 = errors;
            if (!validate70(data.message_embeds, { instancePath: instancePath + "/message_embeds", parentData: data, parentDataProperty: "message_embeds", rootData })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.message_replies !== void 0) {
              const _errs4 = errors;
              if (!validate70(data.message_replies, { instancePath: instancePath + "/message_replies", parentData: data, parentDataProperty: "message_replies", rootData })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message_reactions !== void 0) {
                const _errs5 = errors;
                if (!validate70(data.message_reactions, { instancePath: instancePath + "/message_reactions", parentData: data, parentDataProperty: "message_reactions", rootData })) {
                  vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.server_emoji !== void 0) {
                  const _errs6 = errors;
                  if (!validate70(data.server_emoji, { instancePath: instancePath + "/server_emoji", parentData: data, parentDataProperty: "server_emoji", rootData })) {
                    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.server_roles !== void 0) {
                    const _errs7 = errors;
                    if (!validate70(data.server_roles, { instancePath: instancePath + "/server_roles", parentData: data, parentDataProperty: "server_roles", rootData })) {
                      vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.server_channels !== void 0) {
                      const _errs8 = errors;
                      if (!validate70(data.server_channels, { instancePath: instancePath + "/server_channels", parentData: data, parentDataProperty: "server_channels", rootData })) {
                        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.new_user_hours !== void 0) {
                        const _errs9 = errors;
                        if (!validate70(data.new_user_hours, { instancePath: instancePath + "/new_user_hours", parentData: data, parentDataProperty: "new_user_hours", rootData })) {
                          vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.body_limit_size !== void 0) {
                          const _errs10 = errors;
                          if (!validate70(data.body_limit_size, { instancePath: instancePath + "/body_limit_size", parentData: data, parentDataProperty: "body_limit_size", rootData })) {
                            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.restrict_server_creation !== void 0) {
                            const _errs11 = errors;
                            if (!validate157(data.restrict_server_creation, { instancePath: instancePath + "/restrict_server_creation", parentData: data, parentDataProperty: "restrict_server_creation", rootData })) {
                              vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
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
      }
    } else {
      validate224.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate224.errors = vErrors;
  return errors === 0;
}
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof key0 === "string") {
            if (!pattern0.test(key0)) {
              const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          } else {
            const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          validate198.errors = vErrors;
          return false;
          break;
        }
      }
      if (valid0) {
        const _errs3 = errors;
        for (const key1 in data) {
          if (!(key1 === "global" || key1 === "new_user" || key1 === "default")) {
            const _errs4 = errors;
            if (!validate199(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
              vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
            if (!valid1) {
              break;
            }
          }
        }
        if (_errs3 === errors) {
          if (data.global !== void 0) {
            const _errs5 = errors;
            if (!validate224(data.global, { instancePath: instancePath + "/global", parentData: data, parentDataProperty: "global", rootData })) {
              vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs5 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.new_user !== void 0) {
              const _errs6 = errors;
              if (!validate199(data.new_user, { instancePath: instancePath + "/new_user", parentData: data, parentDataProperty: "new_user", rootData })) {
                vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
                errors = vErrors.length;
              }
              var valid2 = _errs6 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.default !== void 0) {
                const _errs7 = errors;
                if (!validate199(data.default, { instancePath: instancePath + "/default", parentData: data, parentDataProperty: "default", rootData })) {
                  vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs7 === errors;
              } else {
                var valid2 = true;
              }
            }
          }
        }
      }
    } else {
      validate198.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate198.errors = vErrors;
  return errors === 0;
}
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate240.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate240.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate240.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
          return false;
        }
      }
    }
  }
  validate240.errors = vErrors;
  return errors === 0;
}
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate242.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 4294967295 || isNaN(data)) {
        validate242.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate242.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate242.errors = vErrors;
  return errors === 0;
}
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "process_message_delay_limit" || key0 === "seen_events_cache_size")) {
          validate239.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.process_message_delay_limit !== void 0) {
          const _errs2 = errors;
          if (!validate240(data.process_message_delay_limit, { instancePath: instancePath + "/process_message_delay_limit", parentData: data, parentDataProperty: "process_message_delay_limit", rootData })) {
            vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.seen_events_cache_size !== void 0) {
            const _errs3 = errors;
            if (!validate242(data.seen_events_cache_size, { instancePath: instancePath + "/seen_events_cache_size", parentData: data, parentDataProperty: "seen_events_cache_size", rootData })) {
              vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate239.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate239.errors = vErrors;
  return errors === 0;
}
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "terms_of_service" || key0 === "privacy_policy" || key0 === "guidelines")) {
          validate245.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.terms_of_service !== void 0) {
          const _errs2 = errors;
          if (!validate29(data.terms_of_service, { instancePath: instancePath + "/terms_of_service", parentData: data, parentDataProperty: "terms_of_service", rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.privacy_policy !== void 0) {
            const _errs3 = errors;
            if (!validate29(data.privacy_policy, { instancePath: instancePath + "/privacy_policy", parentData: data, parentDataProperty: "privacy_policy", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.guidelines !== void 0) {
              const _errs4 = errors;
              if (!validate29(data.guidelines, { instancePath: instancePath + "/guidelines", parentData: data, parentDataProperty: "guidelines", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate245.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate245.errors = vErrors;
  return errors === 0;
}
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "webhooks_enabled" || key0 === "mass_mentions_send_notifications" || key0 === "mass_mentions_enabled" || key0 === "limits" || key0 === "advanced" || key0 === "legal_links")) {
          validate194.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.webhooks_enabled !== void 0) {
          const _errs2 = errors;
          if (!validate57(data.webhooks_enabled, { instancePath: instancePath + "/webhooks_enabled", parentData: data, parentDataProperty: "webhooks_enabled", rootData })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.mass_mentions_send_notifications !== void 0) {
            const _errs3 = errors;
            if (!validate57(data.mass_mentions_send_notifications, { instancePath: instancePath + "/mass_mentions_send_notifications", parentData: data, parentDataProperty: "mass_mentions_send_notifications", rootData })) {
              vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.mass_mentions_enabled !== void 0) {
              const _errs4 = errors;
              if (!validate57(data.mass_mentions_enabled, { instancePath: instancePath + "/mass_mentions_enabled", parentData: data, parentDataProperty: "mass_mentions_enabled", rootData })) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.limits !== void 0) {
                const _errs5 = errors;
                if (!validate198(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData })) {
                  vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.advanced !== void 0) {
                  const _errs6 = errors;
                  if (!validate239(data.advanced, { instancePath: instancePath + "/advanced", parentData: data, parentDataProperty: "advanced", rootData })) {
                    vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.legal_links !== void 0) {
                    const _errs7 = errors;
                    if (!validate245(data.legal_links, { instancePath: instancePath + "/legal_links", parentData: data, parentDataProperty: "legal_links", rootData })) {
                      vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
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
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "api" || key0 === "events" || key0 === "voice_ingress" || key0 === "files" || key0 === "proxy" || key0 === "pushd" || key0 === "crond" || key0 === "gifbox")) {
          validate251.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.api !== void 0) {
          const _errs2 = errors;
          if (!validate29(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.events !== void 0) {
            const _errs3 = errors;
            if (!validate29(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.voice_ingress !== void 0) {
              const _errs4 = errors;
              if (!validate29(data.voice_ingress, { instancePath: instancePath + "/voice_ingress", parentData: data, parentDataProperty: "voice_ingress", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.files !== void 0) {
                const _errs5 = errors;
                if (!validate29(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.proxy !== void 0) {
                  const _errs6 = errors;
                  if (!validate29(data.proxy, { instancePath: instancePath + "/proxy", parentData: data, parentDataProperty: "proxy", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.pushd !== void 0) {
                    const _errs7 = errors;
                    if (!validate29(data.pushd, { instancePath: instancePath + "/pushd", parentData: data, parentDataProperty: "pushd", rootData })) {
                      vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.crond !== void 0) {
                      const _errs8 = errors;
                      if (!validate29(data.crond, { instancePath: instancePath + "/crond", parentData: data, parentDataProperty: "crond", rootData })) {
                        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.gifbox !== void 0) {
                        const _errs9 = errors;
                        if (!validate29(data.gifbox, { instancePath: instancePath + "/gifbox", parentData: data, parentDataProperty: "gifbox", rootData })) {
                          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
      validate251.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate251.errors = vErrors;
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
        if (data.production !== void 0) {
          const _errs2 = errors;
          if (!validate23(data.production, { instancePath: instancePath + "/production", parentData: data, parentDataProperty: "production", rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.disable_events_dont_use !== void 0) {
            const _errs3 = errors;
            if (!validate23(data.disable_events_dont_use, { instancePath: instancePath + "/disable_events_dont_use", parentData: data, parentDataProperty: "disable_events_dont_use", rootData })) {
              vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.environment !== void 0) {
              const _errs4 = errors;
              if (!validate26(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.database !== void 0) {
                const _errs5 = errors;
                if (!validate28(data.database, { instancePath: instancePath + "/database", parentData: data, parentDataProperty: "database", rootData })) {
                  vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.hosts !== void 0) {
                  const _errs6 = errors;
                  if (!validate34(data.hosts, { instancePath: instancePath + "/hosts", parentData: data, parentDataProperty: "hosts", rootData })) {
                    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.rabbit !== void 0) {
                    const _errs7 = errors;
                    if (!validate44(data.rabbit, { instancePath: instancePath + "/rabbit", parentData: data, parentDataProperty: "rabbit", rootData })) {
                      vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.api !== void 0) {
                      const _errs8 = errors;
                      if (!validate55(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.pushd !== void 0) {
                        const _errs9 = errors;
                        if (!validate118(data.pushd, { instancePath: instancePath + "/pushd", parentData: data, parentDataProperty: "pushd", rootData })) {
                          vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.january !== void 0) {
                          const _errs10 = errors;
                          if (!validate156(data.january, { instancePath: instancePath + "/january", parentData: data, parentDataProperty: "january", rootData })) {
                            vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.files !== void 0) {
                            const _errs11 = errors;
                            if (!validate161(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData })) {
                              vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.features !== void 0) {
                              const _errs12 = errors;
                              if (!validate194(data.features, { instancePath: instancePath + "/features", parentData: data, parentDataProperty: "features", rootData })) {
                                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.sentry !== void 0) {
                                const _errs13 = errors;
                                if (!validate251(data.sentry, { instancePath: instancePath + "/sentry", parentData: data, parentDataProperty: "sentry", rootData })) {
                                  vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs13 === errors;
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
var validators = { revolt };
export {
  revolt,
  validators
};
