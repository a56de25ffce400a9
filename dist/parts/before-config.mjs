// generators/targets/kubernetes/hooks/before-config.ts
import { setTimeout as sleep } from "node:timers/promises";

// generators/generated/cluster-answers.js
var isKubernetesObject = validate21;
var pattern0 = new RegExp("^.*$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.metadata === void 0 && (missing0 = "metadata")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.metadata !== void 0) {
          let data0 = data.metadata;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.name === void 0 && (missing1 = "name")) {
                validate21.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.name !== void 0) {
                  const _errs3 = errors;
                  if (typeof data0.name !== "string") {
                    validate21.errors = [{ instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.namespace !== void 0) {
                    const _errs5 = errors;
                    if (typeof data0.namespace !== "string") {
                      validate21.errors = [{ instancePath: instancePath + "/metadata/namespace", schemaPath: "#/properties/metadata/properties/namespace/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.generation !== void 0) {
                      let data3 = data0.generation;
                      const _errs7 = errors;
                      if (!(typeof data3 == "number" && isFinite(data3))) {
                        validate21.errors = [{ instancePath: instancePath + "/metadata/generation", schemaPath: "#/properties/metadata/properties/generation/type", keyword: "type", params: { type: "number" } }];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.annotations !== void 0) {
                        let data4 = data0.annotations;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                            var valid2 = true;
                            for (const key0 in data4) {
                              if (pattern0.test(key0)) {
                                const _errs11 = errors;
                                if (typeof data4[key0] !== "string") {
                                  validate21.errors = [{ instancePath: instancePath + "/metadata/annotations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/properties/annotations/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                                var valid2 = _errs11 === errors;
                                if (!valid2) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate21.errors = [{ instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/type", keyword: "type", params: { type: "object" } }];
                            return false;
                          }
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.labels !== void 0) {
                          let data6 = data0.labels;
                          const _errs13 = errors;
                          if (errors === _errs13) {
                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                              var valid3 = true;
                              for (const key1 in data6) {
                                if (pattern0.test(key1)) {
                                  const _errs15 = errors;
                                  if (typeof data6[key1] !== "string") {
                                    validate21.errors = [{ instancePath: instancePath + "/metadata/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/properties/labels/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                  var valid3 = _errs15 === errors;
                                  if (!valid3) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate21.errors = [{ instancePath: instancePath + "/metadata/labels", schemaPath: "#/properties/metadata/properties/labels/type", keyword: "type", params: { type: "object" } }];
                              return false;
                            }
                          }
                          var valid1 = _errs13 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate21.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.data !== void 0) {
            let data8 = data.data;
            const _errs17 = errors;
            if (errors === _errs17) {
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                var valid4 = true;
                for (const key2 in data8) {
                  if (pattern0.test(key2)) {
                    const _errs19 = errors;
                    if (typeof data8[key2] !== "string") {
                      validate21.errors = [{ instancePath: instancePath + "/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid4 = _errs19 === errors;
                    if (!valid4) {
                      break;
                    }
                  }
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs17 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.spec !== void 0) {
              let data10 = data.spec;
              const _errs21 = errors;
              if (errors === _errs21) {
                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                  if (data10.containers !== void 0) {
                    let data11 = data10.containers;
                    const _errs23 = errors;
                    if (errors === _errs23) {
                      if (Array.isArray(data11)) {
                        var valid6 = true;
                        const len0 = data11.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data12 = data11[i0];
                          const _errs25 = errors;
                          if (errors === _errs25) {
                            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                              if (data12.image !== void 0) {
                                const _errs27 = errors;
                                if (typeof data12.image !== "string") {
                                  validate21.errors = [{ instancePath: instancePath + "/spec/containers/" + i0 + "/image", schemaPath: "#/properties/spec/properties/containers/items/properties/image/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                                var valid7 = _errs27 === errors;
                              } else {
                                var valid7 = true;
                              }
                              if (valid7) {
                                if (data12.ports !== void 0) {
                                  let data14 = data12.ports;
                                  const _errs29 = errors;
                                  if (errors === _errs29) {
                                    if (Array.isArray(data14)) {
                                      var valid8 = true;
                                      const len1 = data14.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data15 = data14[i1];
                                        const _errs31 = errors;
                                        if (errors === _errs31) {
                                          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                            if (data15.port !== void 0) {
                                              let data16 = data15.port;
                                              const _errs33 = errors;
                                              if (!(typeof data16 == "number" && isFinite(data16))) {
                                                validate21.errors = [{ instancePath: instancePath + "/spec/containers/" + i0 + "/ports/" + i1 + "/port", schemaPath: "#/properties/spec/properties/containers/items/properties/ports/items/properties/port/type", keyword: "type", params: { type: "number" } }];
                                                return false;
                                              }
                                              var valid9 = _errs33 === errors;
                                            } else {
                                              var valid9 = true;
                                            }
                                            if (valid9) {
                                              if (data15.nodePort !== void 0) {
                                                let data17 = data15.nodePort;
                                                const _errs35 = errors;
                                                if (!(typeof data17 == "number" && isFinite(data17))) {
                                                  validate21.errors = [{ instancePath: instancePath + "/spec/containers/" + i0 + "/ports/" + i1 + "/nodePort", schemaPath: "#/properties/spec/properties/containers/items/properties/ports/items/properties/nodePort/type", keyword: "type", params: { type: "number" } }];
                                                  return false;
                                                }
                                                var valid9 = _errs35 === errors;
                                              } else {
                                                var valid9 = true;
                                              }
                                              if (valid9) {
                                                if (data15.hostPort !== void 0) {
                                                  let data18 = data15.hostPort;
                                                  const _errs37 = errors;
                                                  if (!(typeof data18 == "number" && isFinite(data18))) {
                                                    validate21.errors = [{ instancePath: instancePath + "/spec/containers/" + i0 + "/ports/" + i1 + "/hostPort", schemaPath: "#/properties/spec/properties/containers/items/properties/ports/items/properties/hostPort/type", keyword: "type", params: { type: "number" } }];
                                                    return false;
                                                  }
                                                  var valid9 = _errs37 === errors;
                                                } else {
                                                  var valid9 = true;
                                                }
                                                if (valid9) {
                                                  if (data15.containerPort !== void 0) {
                                                    let data19 = data15.containerPort;
                                                    const _errs39 = errors;
                                                    if (!(typeof data19 == "number" && isFinite(data19))) {
                                                      validate21.errors = [{ instancePath: instancePath + "/spec/containers/" + i0 + "/ports/" + i1 + "/containerPort", schemaPath: "#/properties/spec/properties/containers/items/properties/ports/items/properties/containerPort/type", keyword: "type", params: { type: "number" } }];
                                                      return false;
                                                    }
                                                    var valid9 = _errs39 === errors;
                                                  } else {
                                                    var valid9 = true;
                                                  }
                                                  if (valid9) {
                                                    if (data15.protocol !== void 0) {
                                                      const _errs41 = errors;
                                                      if (typeof data15.protocol !== "string") {
                                                        validate21.errors = [{ instancePath: instancePath + "/spec/containers/" + i0 + "/ports/" + i1 + "/protocol", schemaPath: "#/properties/spec/properties/containers/items/properties/ports/items/properties/protocol/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                      }
                                                      var valid9 = _errs41 === errors;
                                                    } else {
                                                      var valid9 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate21.errors = [{ instancePath: instancePath + "/spec/containers/" + i0 + "/ports/" + i1, schemaPath: "#/properties/spec/properties/containers/items/properties/ports/items/type", keyword: "type", params: { type: "object" } }];
                                            return false;
                                          }
                                        }
                                        var valid8 = _errs31 === errors;
                                        if (!valid8) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate21.errors = [{ instancePath: instancePath + "/spec/containers/" + i0 + "/ports", schemaPath: "#/properties/spec/properties/containers/items/properties/ports/type", keyword: "type", params: { type: "array" } }];
                                      return false;
                                    }
                                  }
                                  var valid7 = _errs29 === errors;
                                } else {
                                  var valid7 = true;
                                }
                                if (valid7) {
                                  if (data12.resources !== void 0) {
                                    let data21 = data12.resources;
                                    const _errs43 = errors;
                                    if (errors === _errs43) {
                                      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                        if (data21.requests !== void 0) {
                                          let data22 = data21.requests;
                                          const _errs45 = errors;
                                          if (errors === _errs45) {
                                            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                              var valid11 = true;
                                              for (const key3 in data22) {
                                                if (pattern0.test(key3)) {
                                                  let data23 = data22[key3];
                                                  const _errs47 = errors;
                                                  const _errs48 = errors;
                                                  let valid12 = false;
                                                  const _errs49 = errors;
                                                  if (typeof data23 !== "string") {
                                                    const err0 = { instancePath: instancePath + "/spec/containers/" + i0 + "/resources/requests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/containers/items/properties/resources/properties/requests/patternProperties/%5E.*%24/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                    if (vErrors === null) {
                                                      vErrors = [err0];
                                                    } else {
                                                      vErrors.push(err0);
                                                    }
                                                    errors++;
                                                  }
                                                  var _valid0 = _errs49 === errors;
                                                  valid12 = valid12 || _valid0;
                                                  if (!valid12) {
                                                    const _errs51 = errors;
                                                    if (!(typeof data23 == "number" && isFinite(data23))) {
                                                      const err1 = { instancePath: instancePath + "/spec/containers/" + i0 + "/resources/requests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/containers/items/properties/resources/properties/requests/patternProperties/%5E.*%24/anyOf/1/type", keyword: "type", params: { type: "number" } };
                                                      if (vErrors === null) {
                                                        vErrors = [err1];
                                                      } else {
                                                        vErrors.push(err1);
                                                      }
                                                      errors++;
                                                    }
                                                    var _valid0 = _errs51 === errors;
                                                    valid12 = valid12 || _valid0;
                                                  }
                                                  if (!valid12) {
                                                    const err2 = { instancePath: instancePath + "/spec/containers/" + i0 + "/resources/requests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/containers/items/properties/resources/properties/requests/patternProperties/%5E.*%24/anyOf", keyword: "anyOf", params: {} };
                                                    if (vErrors === null) {
                                                      vErrors = [err2];
                                                    } else {
                                                      vErrors.push(err2);
                                                    }
                                                    errors++;
                                                    validate21.errors = vErrors;
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
                                                  var valid11 = _errs47 === errors;
                                                  if (!valid11) {
                                                    break;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate21.errors = [{ instancePath: instancePath + "/spec/containers/" + i0 + "/resources/requests", schemaPath: "#/properties/spec/properties/containers/items/properties/resources/properties/requests/type", keyword: "type", params: { type: "object" } }];
                                              return false;
                                            }
                                          }
                                        }
                                      } else {
                                        validate21.errors = [{ instancePath: instancePath + "/spec/containers/" + i0 + "/resources", schemaPath: "#/properties/spec/properties/containers/items/properties/resources/type", keyword: "type", params: { type: "object" } }];
                                        return false;
                                      }
                                    }
                                    var valid7 = _errs43 === errors;
                                  } else {
                                    var valid7 = true;
                                  }
                                }
                              }
                            } else {
                              validate21.errors = [{ instancePath: instancePath + "/spec/containers/" + i0, schemaPath: "#/properties/spec/properties/containers/items/type", keyword: "type", params: { type: "object" } }];
                              return false;
                            }
                          }
                          var valid6 = _errs25 === errors;
                          if (!valid6) {
                            break;
                          }
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/spec/containers", schemaPath: "#/properties/spec/properties/containers/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid5 = _errs23 === errors;
                  } else {
                    var valid5 = true;
                  }
                  if (valid5) {
                    if (data10.ports !== void 0) {
                      let data24 = data10.ports;
                      const _errs53 = errors;
                      if (errors === _errs53) {
                        if (Array.isArray(data24)) {
                          var valid13 = true;
                          const len2 = data24.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            let data25 = data24[i2];
                            const _errs55 = errors;
                            if (errors === _errs55) {
                              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                if (data25.port !== void 0) {
                                  let data26 = data25.port;
                                  const _errs57 = errors;
                                  if (!(typeof data26 == "number" && isFinite(data26))) {
                                    validate21.errors = [{ instancePath: instancePath + "/spec/ports/" + i2 + "/port", schemaPath: "#/properties/spec/properties/ports/items/properties/port/type", keyword: "type", params: { type: "number" } }];
                                    return false;
                                  }
                                  var valid14 = _errs57 === errors;
                                } else {
                                  var valid14 = true;
                                }
                                if (valid14) {
                                  if (data25.nodePort !== void 0) {
                                    let data27 = data25.nodePort;
                                    const _errs59 = errors;
                                    if (!(typeof data27 == "number" && isFinite(data27))) {
                                      validate21.errors = [{ instancePath: instancePath + "/spec/ports/" + i2 + "/nodePort", schemaPath: "#/properties/spec/properties/ports/items/properties/nodePort/type", keyword: "type", params: { type: "number" } }];
                                      return false;
                                    }
                                    var valid14 = _errs59 === errors;
                                  } else {
                                    var valid14 = true;
                                  }
                                  if (valid14) {
                                    if (data25.hostPort !== void 0) {
                                      let data28 = data25.hostPort;
                                      const _errs61 = errors;
                                      if (!(typeof data28 == "number" && isFinite(data28))) {
                                        validate21.errors = [{ instancePath: instancePath + "/spec/ports/" + i2 + "/hostPort", schemaPath: "#/properties/spec/properties/ports/items/properties/hostPort/type", keyword: "type", params: { type: "number" } }];
                                        return false;
                                      }
                                      var valid14 = _errs61 === errors;
                                    } else {
                                      var valid14 = true;
                                    }
                                    if (valid14) {
                                      if (data25.containerPort !== void 0) {
                                        let data29 = data25.containerPort;
                                        const _errs63 = errors;
                                        if (!(typeof data29 == "number" && isFinite(data29))) {
                                          validate21.errors = [{ instancePath: instancePath + "/spec/ports/" + i2 + "/containerPort", schemaPath: "#/properties/spec/properties/ports/items/properties/containerPort/type", keyword: "type", params: { type: "number" } }];
                                          return false;
                                        }
                                        var valid14 = _errs63 === errors;
                                      } else {
                                        var valid14 = true;
                                      }
                                      if (valid14) {
                                        if (data25.protocol !== void 0) {
                                          const _errs65 = errors;
                                          if (typeof data25.protocol !== "string") {
                                            validate21.errors = [{ instancePath: instancePath + "/spec/ports/" + i2 + "/protocol", schemaPath: "#/properties/spec/properties/ports/items/properties/protocol/type", keyword: "type", params: { type: "string" } }];
                                            return false;
                                          }
                                          var valid14 = _errs65 === errors;
                                        } else {
                                          var valid14 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate21.errors = [{ instancePath: instancePath + "/spec/ports/" + i2, schemaPath: "#/properties/spec/properties/ports/items/type", keyword: "type", params: { type: "object" } }];
                                return false;
                              }
                            }
                            var valid13 = _errs55 === errors;
                            if (!valid13) {
                              break;
                            }
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/spec/ports", schemaPath: "#/properties/spec/properties/ports/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid5 = _errs53 === errors;
                    } else {
                      var valid5 = true;
                    }
                    if (valid5) {
                      if (data10.replicas !== void 0) {
                        let data31 = data10.replicas;
                        const _errs67 = errors;
                        if (!(typeof data31 == "number" && isFinite(data31))) {
                          validate21.errors = [{ instancePath: instancePath + "/spec/replicas", schemaPath: "#/properties/spec/properties/replicas/type", keyword: "type", params: { type: "number" } }];
                          return false;
                        }
                        var valid5 = _errs67 === errors;
                      } else {
                        var valid5 = true;
                      }
                      if (valid5) {
                        if (data10.template !== void 0) {
                          let data32 = data10.template;
                          const _errs69 = errors;
                          if (errors === _errs69) {
                            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                              if (data32.spec !== void 0) {
                                let data33 = data32.spec;
                                const _errs71 = errors;
                                if (errors === _errs71) {
                                  if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                    if (data33.containers !== void 0) {
                                      let data34 = data33.containers;
                                      const _errs73 = errors;
                                      if (errors === _errs73) {
                                        if (Array.isArray(data34)) {
                                          var valid17 = true;
                                          const len3 = data34.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            let data35 = data34[i3];
                                            const _errs75 = errors;
                                            if (errors === _errs75) {
                                              if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                if (data35.image !== void 0) {
                                                  const _errs77 = errors;
                                                  if (typeof data35.image !== "string") {
                                                    validate21.errors = [{ instancePath: instancePath + "/spec/template/spec/containers/" + i3 + "/image", schemaPath: "#/properties/spec/properties/template/properties/spec/properties/containers/items/properties/image/type", keyword: "type", params: { type: "string" } }];
                                                    return false;
                                                  }
                                                  var valid18 = _errs77 === errors;
                                                } else {
                                                  var valid18 = true;
                                                }
                                                if (valid18) {
                                                  if (data35.ports !== void 0) {
                                                    let data37 = data35.ports;
                                                    const _errs79 = errors;
                                                    if (errors === _errs79) {
                                                      if (Array.isArray(data37)) {
                                                        var valid19 = true;
                                                        const len4 = data37.length;
                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                          let data38 = data37[i4];
                                                          const _errs81 = errors;
                                                          if (errors === _errs81) {
                                                            if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                                              if (data38.port !== void 0) {
                                                                let data39 = data38.port;
                                                                const _errs83 = errors;
                                                                if (!(typeof data39 == "number" && isFinite(data39))) {
                                                                  validate21.errors = [{ instancePath: instancePath + "/spec/template/spec/containers/" + i3 + "/ports/" + i4 + "/port", schemaPath: "#/properties/spec/properties/template/properties/spec/properties/containers/items/properties/ports/items/properties/port/type", keyword: "type", params: { type: "number" } }];
                                                                  return false;
                                                                }
                                                                var valid20 = _errs83 === errors;
                                                              } else {
                                                                var valid20 = true;
                                                              }
                                                              if (valid20) {
                                                                if (data38.nodePort !== void 0) {
                                                                  let data40 = data38.nodePort;
                                                                  const _errs85 = errors;
                                                                  if (!(typeof data40 == "number" && isFinite(data40))) {
                                                                    validate21.errors = [{ instancePath: instancePath + "/spec/template/spec/containers/" + i3 + "/ports/" + i4 + "/nodePort", schemaPath: "#/properties/spec/properties/template/properties/spec/properties/containers/items/properties/ports/items/properties/nodePort/type", keyword: "type", params: { type: "number" } }];
                                                                    return false;
                                                                  }
                                                                  var valid20 = _errs85 === errors;
                                                                } else {
                                                                  var valid20 = true;
                                                                }
                                                                if (valid20) {
                                                                  if (data38.hostPort !== void 0) {
                                                                    let data41 = data38.hostPort;
                                                                    const _errs87 = errors;
                                                                    if (!(typeof data41 == "number" && isFinite(data41))) {
                                                                      validate21.errors = [{ instancePath: instancePath + "/spec/template/spec/containers/" + i3 + "/ports/" + i4 + "/hostPort", schemaPath: "#/properties/spec/properties/template/properties/spec/properties/containers/items/properties/ports/items/properties/hostPort/type", keyword: "type", params: { type: "number" } }];
                                                                      return false;
                                                                    }
                                                                    var valid20 = _errs87 === errors;
                                                                  } else {
                                                                    var valid20 = true;
                                                                  }
                                                                  if (valid20) {
                                                                    if (data38.containerPort !== void 0) {
                                                                      let data42 = data38.containerPort;
                                                                      const _errs89 = errors;
                                                                      if (!(typeof data42 == "number" && isFinite(data42))) {
                                                                        validate21.errors = [{ instancePath: instancePath + "/spec/template/spec/containers/" + i3 + "/ports/" + i4 + "/containerPort", schemaPath: "#/properties/spec/properties/template/properties/spec/properties/containers/items/properties/ports/items/properties/containerPort/type", keyword: "type", params: { type: "number" } }];
                                                                        return false;
                                                                      }
                                                                      var valid20 = _errs89 === errors;
                                                                    } else {
                                                                      var valid20 = true;
                                                                    }
                                                                    if (valid20) {
                                                                      if (data38.protocol !== void 0) {
                                                                        const _errs91 = errors;
                                                                        if (typeof data38.protocol !== "string") {
                                                                          validate21.errors = [{ instancePath: instancePath + "/spec/template/spec/containers/" + i3 + "/ports/" + i4 + "/protocol", schemaPath: "#/properties/spec/properties/template/properties/spec/properties/containers/items/properties/ports/items/properties/protocol/type", keyword: "type", params: { type: "string" } }];
                                                                          return false;
                                                                        }
                                                                        var valid20 = _errs91 === errors;
                                                                      } else {
                                                                        var valid20 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate21.errors = [{ instancePath: instancePath + "/spec/template/spec/containers/" + i3 + "/ports/" + i4, schemaPath: "#/properties/spec/properties/template/properties/spec/properties/containers/items/properties/ports/items/type", keyword: "type", params: { type: "object" } }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid19 = _errs81 === errors;
                                                          if (!valid19) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate21.errors = [{ instancePath: instancePath + "/spec/template/spec/containers/" + i3 + "/ports", schemaPath: "#/properties/spec/properties/template/properties/spec/properties/containers/items/properties/ports/type", keyword: "type", params: { type: "array" } }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid18 = _errs79 === errors;
                                                  } else {
                                                    var valid18 = true;
                                                  }
                                                  if (valid18) {
                                                    if (data35.resources !== void 0) {
                                                      let data44 = data35.resources;
                                                      const _errs93 = errors;
                                                      if (errors === _errs93) {
                                                        if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                                          if (data44.requests !== void 0) {
                                                            let data45 = data44.requests;
                                                            const _errs95 = errors;
                                                            if (errors === _errs95) {
                                                              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                                                var valid22 = true;
                                                                for (const key4 in data45) {
                                                                  if (pattern0.test(key4)) {
                                                                    let data46 = data45[key4];
                                                                    const _errs97 = errors;
                                                                    const _errs98 = errors;
                                                                    let valid23 = false;
                                                                    const _errs99 = errors;
                                                                    if (typeof data46 !== "string") {
                                                                      const err3 = { instancePath: instancePath + "/spec/template/spec/containers/" + i3 + "/resources/requests/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/template/properties/spec/properties/containers/items/properties/resources/properties/requests/patternProperties/%5E.*%24/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err3];
                                                                      } else {
                                                                        vErrors.push(err3);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                    var _valid1 = _errs99 === errors;
                                                                    valid23 = valid23 || _valid1;
                                                                    if (!valid23) {
                                                                      const _errs101 = errors;
                                                                      if (!(typeof data46 == "number" && isFinite(data46))) {
                                                                        const err4 = { instancePath: instancePath + "/spec/template/spec/containers/" + i3 + "/resources/requests/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/template/properties/spec/properties/containers/items/properties/resources/properties/requests/patternProperties/%5E.*%24/anyOf/1/type", keyword: "type", params: { type: "number" } };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err4];
                                                                        } else {
                                                                          vErrors.push(err4);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                      var _valid1 = _errs101 === errors;
                                                                      valid23 = valid23 || _valid1;
                                                                    }
                                                                    if (!valid23) {
                                                                      const err5 = { instancePath: instancePath + "/spec/template/spec/containers/" + i3 + "/resources/requests/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/template/properties/spec/properties/containers/items/properties/resources/properties/requests/patternProperties/%5E.*%24/anyOf", keyword: "anyOf", params: {} };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err5];
                                                                      } else {
                                                                        vErrors.push(err5);
                                                                      }
                                                                      errors++;
                                                                      validate21.errors = vErrors;
                                                                      return false;
                                                                    } else {
                                                                      errors = _errs98;
                                                                      if (vErrors !== null) {
                                                                        if (_errs98) {
                                                                          vErrors.length = _errs98;
                                                                        } else {
                                                                          vErrors = null;
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid22 = _errs97 === errors;
                                                                    if (!valid22) {
                                                                      break;
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate21.errors = [{ instancePath: instancePath + "/spec/template/spec/containers/" + i3 + "/resources/requests", schemaPath: "#/properties/spec/properties/template/properties/spec/properties/containers/items/properties/resources/properties/requests/type", keyword: "type", params: { type: "object" } }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate21.errors = [{ instancePath: instancePath + "/spec/template/spec/containers/" + i3 + "/resources", schemaPath: "#/properties/spec/properties/template/properties/spec/properties/containers/items/properties/resources/type", keyword: "type", params: { type: "object" } }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid18 = _errs93 === errors;
                                                    } else {
                                                      var valid18 = true;
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate21.errors = [{ instancePath: instancePath + "/spec/template/spec/containers/" + i3, schemaPath: "#/properties/spec/properties/template/properties/spec/properties/containers/items/type", keyword: "type", params: { type: "object" } }];
                                                return false;
                                              }
                                            }
                                            var valid17 = _errs75 === errors;
                                            if (!valid17) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate21.errors = [{ instancePath: instancePath + "/spec/template/spec/containers", schemaPath: "#/properties/spec/properties/template/properties/spec/properties/containers/type", keyword: "type", params: { type: "array" } }];
                                          return false;
                                        }
                                      }
                                    }
                                  } else {
                                    validate21.errors = [{ instancePath: instancePath + "/spec/template/spec", schemaPath: "#/properties/spec/properties/template/properties/spec/type", keyword: "type", params: { type: "object" } }];
                                    return false;
                                  }
                                }
                              }
                            } else {
                              validate21.errors = [{ instancePath: instancePath + "/spec/template", schemaPath: "#/properties/spec/properties/template/type", keyword: "type", params: { type: "object" } }];
                              return false;
                            }
                          }
                          var valid5 = _errs69 === errors;
                        } else {
                          var valid5 = true;
                        }
                      }
                    }
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" } }];
                  return false;
                }
              }
              var valid0 = _errs21 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                let data47 = data.status;
                const _errs103 = errors;
                if (errors === _errs103) {
                  if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                    if (data47.phase !== void 0) {
                      const _errs105 = errors;
                      if (typeof data47.phase !== "string") {
                        validate21.errors = [{ instancePath: instancePath + "/status/phase", schemaPath: "#/properties/status/properties/phase/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid24 = _errs105 === errors;
                    } else {
                      var valid24 = true;
                    }
                    if (valid24) {
                      if (data47.allocatable !== void 0) {
                        let data49 = data47.allocatable;
                        const _errs107 = errors;
                        if (errors === _errs107) {
                          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                            var valid25 = true;
                            for (const key5 in data49) {
                              if (pattern0.test(key5)) {
                                let data50 = data49[key5];
                                const _errs109 = errors;
                                const _errs110 = errors;
                                let valid26 = false;
                                const _errs111 = errors;
                                if (typeof data50 !== "string") {
                                  const err6 = { instancePath: instancePath + "/status/allocatable/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/status/properties/allocatable/patternProperties/%5E.*%24/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                  if (vErrors === null) {
                                    vErrors = [err6];
                                  } else {
                                    vErrors.push(err6);
                                  }
                                  errors++;
                                }
                                var _valid2 = _errs111 === errors;
                                valid26 = valid26 || _valid2;
                                if (!valid26) {
                                  const _errs113 = errors;
                                  if (!(typeof data50 == "number" && isFinite(data50))) {
                                    const err7 = { instancePath: instancePath + "/status/allocatable/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/status/properties/allocatable/patternProperties/%5E.*%24/anyOf/1/type", keyword: "type", params: { type: "number" } };
                                    if (vErrors === null) {
                                      vErrors = [err7];
                                    } else {
                                      vErrors.push(err7);
                                    }
                                    errors++;
                                  }
                                  var _valid2 = _errs113 === errors;
                                  valid26 = valid26 || _valid2;
                                }
                                if (!valid26) {
                                  const err8 = { instancePath: instancePath + "/status/allocatable/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/status/properties/allocatable/patternProperties/%5E.*%24/anyOf", keyword: "anyOf", params: {} };
                                  if (vErrors === null) {
                                    vErrors = [err8];
                                  } else {
                                    vErrors.push(err8);
                                  }
                                  errors++;
                                  validate21.errors = vErrors;
                                  return false;
                                } else {
                                  errors = _errs110;
                                  if (vErrors !== null) {
                                    if (_errs110) {
                                      vErrors.length = _errs110;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                                var valid25 = _errs109 === errors;
                                if (!valid25) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate21.errors = [{ instancePath: instancePath + "/status/allocatable", schemaPath: "#/properties/status/properties/allocatable/type", keyword: "type", params: { type: "object" } }];
                            return false;
                          }
                        }
                        var valid24 = _errs107 === errors;
                      } else {
                        var valid24 = true;
                      }
                      if (valid24) {
                        if (data47.conditions !== void 0) {
                          let data51 = data47.conditions;
                          const _errs115 = errors;
                          if (errors === _errs115) {
                            if (Array.isArray(data51)) {
                              var valid27 = true;
                              const len5 = data51.length;
                              for (let i5 = 0; i5 < len5; i5++) {
                                let data52 = data51[i5];
                                const _errs117 = errors;
                                if (errors === _errs117) {
                                  if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                    let missing2;
                                    if (data52.type === void 0 && (missing2 = "type") || data52.status === void 0 && (missing2 = "status")) {
                                      validate21.errors = [{ instancePath: instancePath + "/status/conditions/" + i5, schemaPath: "#/properties/status/properties/conditions/items/required", keyword: "required", params: { missingProperty: missing2 } }];
                                      return false;
                                    } else {
                                      if (data52.type !== void 0) {
                                        const _errs119 = errors;
                                        if (typeof data52.type !== "string") {
                                          validate21.errors = [{ instancePath: instancePath + "/status/conditions/" + i5 + "/type", schemaPath: "#/properties/status/properties/conditions/items/properties/type/type", keyword: "type", params: { type: "string" } }];
                                          return false;
                                        }
                                        var valid28 = _errs119 === errors;
                                      } else {
                                        var valid28 = true;
                                      }
                                      if (valid28) {
                                        if (data52.status !== void 0) {
                                          const _errs121 = errors;
                                          if (typeof data52.status !== "string") {
                                            validate21.errors = [{ instancePath: instancePath + "/status/conditions/" + i5 + "/status", schemaPath: "#/properties/status/properties/conditions/items/properties/status/type", keyword: "type", params: { type: "string" } }];
                                            return false;
                                          }
                                          var valid28 = _errs121 === errors;
                                        } else {
                                          var valid28 = true;
                                        }
                                        if (valid28) {
                                          if (data52.message !== void 0) {
                                            const _errs123 = errors;
                                            if (typeof data52.message !== "string") {
                                              validate21.errors = [{ instancePath: instancePath + "/status/conditions/" + i5 + "/message", schemaPath: "#/properties/status/properties/conditions/items/properties/message/type", keyword: "type", params: { type: "string" } }];
                                              return false;
                                            }
                                            var valid28 = _errs123 === errors;
                                          } else {
                                            var valid28 = true;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate21.errors = [{ instancePath: instancePath + "/status/conditions/" + i5, schemaPath: "#/properties/status/properties/conditions/items/type", keyword: "type", params: { type: "object" } }];
                                    return false;
                                  }
                                }
                                var valid27 = _errs117 === errors;
                                if (!valid27) {
                                  break;
                                }
                              }
                            } else {
                              validate21.errors = [{ instancePath: instancePath + "/status/conditions", schemaPath: "#/properties/status/properties/conditions/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid24 = _errs115 === errors;
                        } else {
                          var valid24 = true;
                        }
                        if (valid24) {
                          if (data47.loadBalancer !== void 0) {
                            let data56 = data47.loadBalancer;
                            const _errs125 = errors;
                            if (errors === _errs125) {
                              if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                                if (data56.ingress !== void 0) {
                                  let data57 = data56.ingress;
                                  const _errs127 = errors;
                                  if (errors === _errs127) {
                                    if (Array.isArray(data57)) {
                                      var valid30 = true;
                                      const len6 = data57.length;
                                      for (let i6 = 0; i6 < len6; i6++) {
                                        let data58 = data57[i6];
                                        const _errs129 = errors;
                                        if (errors === _errs129) {
                                          if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                                            if (data58.ip !== void 0) {
                                              const _errs131 = errors;
                                              if (typeof data58.ip !== "string") {
                                                validate21.errors = [{ instancePath: instancePath + "/status/loadBalancer/ingress/" + i6 + "/ip", schemaPath: "#/properties/status/properties/loadBalancer/properties/ingress/items/properties/ip/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                              }
                                              var valid31 = _errs131 === errors;
                                            } else {
                                              var valid31 = true;
                                            }
                                            if (valid31) {
                                              if (data58.hostname !== void 0) {
                                                const _errs133 = errors;
                                                if (typeof data58.hostname !== "string") {
                                                  validate21.errors = [{ instancePath: instancePath + "/status/loadBalancer/ingress/" + i6 + "/hostname", schemaPath: "#/properties/status/properties/loadBalancer/properties/ingress/items/properties/hostname/type", keyword: "type", params: { type: "string" } }];
                                                  return false;
                                                }
                                                var valid31 = _errs133 === errors;
                                              } else {
                                                var valid31 = true;
                                              }
                                            }
                                          } else {
                                            validate21.errors = [{ instancePath: instancePath + "/status/loadBalancer/ingress/" + i6, schemaPath: "#/properties/status/properties/loadBalancer/properties/ingress/items/type", keyword: "type", params: { type: "object" } }];
                                            return false;
                                          }
                                        }
                                        var valid30 = _errs129 === errors;
                                        if (!valid30) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate21.errors = [{ instancePath: instancePath + "/status/loadBalancer/ingress", schemaPath: "#/properties/status/properties/loadBalancer/properties/ingress/type", keyword: "type", params: { type: "array" } }];
                                      return false;
                                    }
                                  }
                                }
                              } else {
                                validate21.errors = [{ instancePath: instancePath + "/status/loadBalancer", schemaPath: "#/properties/status/properties/loadBalancer/type", keyword: "type", params: { type: "object" } }];
                                return false;
                              }
                            }
                            var valid24 = _errs125 === errors;
                          } else {
                            var valid24 = true;
                          }
                          if (valid24) {
                            if (data47.observedGeneration !== void 0) {
                              let data61 = data47.observedGeneration;
                              const _errs135 = errors;
                              if (!(typeof data61 == "number" && isFinite(data61))) {
                                validate21.errors = [{ instancePath: instancePath + "/status/observedGeneration", schemaPath: "#/properties/status/properties/observedGeneration/type", keyword: "type", params: { type: "number" } }];
                                return false;
                              }
                              var valid24 = _errs135 === errors;
                            } else {
                              var valid24 = true;
                            }
                            if (valid24) {
                              if (data47.readyReplicas !== void 0) {
                                let data62 = data47.readyReplicas;
                                const _errs137 = errors;
                                if (!(typeof data62 == "number" && isFinite(data62))) {
                                  validate21.errors = [{ instancePath: instancePath + "/status/readyReplicas", schemaPath: "#/properties/status/properties/readyReplicas/type", keyword: "type", params: { type: "number" } }];
                                  return false;
                                }
                                var valid24 = _errs137 === errors;
                              } else {
                                var valid24 = true;
                              }
                              if (valid24) {
                                if (data47.updatedReplicas !== void 0) {
                                  let data63 = data47.updatedReplicas;
                                  const _errs139 = errors;
                                  if (!(typeof data63 == "number" && isFinite(data63))) {
                                    validate21.errors = [{ instancePath: instancePath + "/status/updatedReplicas", schemaPath: "#/properties/status/properties/updatedReplicas/type", keyword: "type", params: { type: "number" } }];
                                    return false;
                                  }
                                  var valid24 = _errs139 === errors;
                                } else {
                                  var valid24 = true;
                                }
                                if (valid24) {
                                  if (data47.desiredNumberScheduled !== void 0) {
                                    let data64 = data47.desiredNumberScheduled;
                                    const _errs141 = errors;
                                    if (!(typeof data64 == "number" && isFinite(data64))) {
                                      validate21.errors = [{ instancePath: instancePath + "/status/desiredNumberScheduled", schemaPath: "#/properties/status/properties/desiredNumberScheduled/type", keyword: "type", params: { type: "number" } }];
                                      return false;
                                    }
                                    var valid24 = _errs141 === errors;
                                  } else {
                                    var valid24 = true;
                                  }
                                  if (valid24) {
                                    if (data47.numberReady !== void 0) {
                                      let data65 = data47.numberReady;
                                      const _errs143 = errors;
                                      if (!(typeof data65 == "number" && isFinite(data65))) {
                                        validate21.errors = [{ instancePath: instancePath + "/status/numberReady", schemaPath: "#/properties/status/properties/numberReady/type", keyword: "type", params: { type: "number" } }];
                                        return false;
                                      }
                                      var valid24 = _errs143 === errors;
                                    } else {
                                      var valid24 = true;
                                    }
                                    if (valid24) {
                                      if (data47.updatedNumberScheduled !== void 0) {
                                        let data66 = data47.updatedNumberScheduled;
                                        const _errs145 = errors;
                                        if (!(typeof data66 == "number" && isFinite(data66))) {
                                          validate21.errors = [{ instancePath: instancePath + "/status/updatedNumberScheduled", schemaPath: "#/properties/status/properties/updatedNumberScheduled/type", keyword: "type", params: { type: "number" } }];
                                          return false;
                                        }
                                        var valid24 = _errs145 === errors;
                                      } else {
                                        var valid24 = true;
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
                    validate21.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
                var valid0 = _errs103 === errors;
              } else {
                var valid0 = true;
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
var isKubernetesList = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.items === void 0 && (missing0 = "items")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.items !== void 0) {
          let data0 = data.items;
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
                    let missing1;
                    if (data1.metadata === void 0 && (missing1 = "metadata")) {
                      validate22.errors = [{ instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: missing1 } }];
                      return false;
                    } else {
                      if (data1.metadata !== void 0) {
                        let data2 = data1.metadata;
                        const _errs5 = errors;
                        if (errors === _errs5) {
                          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                            let missing2;
                            if (data2.name === void 0 && (missing2 = "name")) {
                              validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/metadata", schemaPath: "#/properties/items/items/properties/metadata/required", keyword: "required", params: { missingProperty: missing2 } }];
                              return false;
                            } else {
                              if (data2.name !== void 0) {
                                const _errs7 = errors;
                                if (typeof data2.name !== "string") {
                                  validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/metadata/name", schemaPath: "#/properties/items/items/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                                var valid3 = _errs7 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data2.namespace !== void 0) {
                                  const _errs9 = errors;
                                  if (typeof data2.namespace !== "string") {
                                    validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/metadata/namespace", schemaPath: "#/properties/items/items/properties/metadata/properties/namespace/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                  var valid3 = _errs9 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data2.generation !== void 0) {
                                    let data5 = data2.generation;
                                    const _errs11 = errors;
                                    if (!(typeof data5 == "number" && isFinite(data5))) {
                                      validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/metadata/generation", schemaPath: "#/properties/items/items/properties/metadata/properties/generation/type", keyword: "type", params: { type: "number" } }];
                                      return false;
                                    }
                                    var valid3 = _errs11 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data2.annotations !== void 0) {
                                      let data6 = data2.annotations;
                                      const _errs13 = errors;
                                      if (errors === _errs13) {
                                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                          var valid4 = true;
                                          for (const key0 in data6) {
                                            if (pattern0.test(key0)) {
                                              const _errs15 = errors;
                                              if (typeof data6[key0] !== "string") {
                                                validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/metadata/annotations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/items/items/properties/metadata/properties/annotations/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                              }
                                              var valid4 = _errs15 === errors;
                                              if (!valid4) {
                                                break;
                                              }
                                            }
                                          }
                                        } else {
                                          validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/metadata/annotations", schemaPath: "#/properties/items/items/properties/metadata/properties/annotations/type", keyword: "type", params: { type: "object" } }];
                                          return false;
                                        }
                                      }
                                      var valid3 = _errs13 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data2.labels !== void 0) {
                                        let data8 = data2.labels;
                                        const _errs17 = errors;
                                        if (errors === _errs17) {
                                          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                            var valid5 = true;
                                            for (const key1 in data8) {
                                              if (pattern0.test(key1)) {
                                                const _errs19 = errors;
                                                if (typeof data8[key1] !== "string") {
                                                  validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/metadata/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/items/items/properties/metadata/properties/labels/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" } }];
                                                  return false;
                                                }
                                                var valid5 = _errs19 === errors;
                                                if (!valid5) {
                                                  break;
                                                }
                                              }
                                            }
                                          } else {
                                            validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/metadata/labels", schemaPath: "#/properties/items/items/properties/metadata/properties/labels/type", keyword: "type", params: { type: "object" } }];
                                            return false;
                                          }
                                        }
                                        var valid3 = _errs17 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/metadata", schemaPath: "#/properties/items/items/properties/metadata/type", keyword: "type", params: { type: "object" } }];
                            return false;
                          }
                        }
                        var valid2 = _errs5 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data1.data !== void 0) {
                          let data10 = data1.data;
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                              var valid6 = true;
                              for (const key2 in data10) {
                                if (pattern0.test(key2)) {
                                  const _errs23 = errors;
                                  if (typeof data10[key2] !== "string") {
                                    validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/items/items/properties/data/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                  var valid6 = _errs23 === errors;
                                  if (!valid6) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/data", schemaPath: "#/properties/items/items/properties/data/type", keyword: "type", params: { type: "object" } }];
                              return false;
                            }
                          }
                          var valid2 = _errs21 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.spec !== void 0) {
                            let data12 = data1.spec;
                            const _errs25 = errors;
                            if (errors === _errs25) {
                              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                if (data12.containers !== void 0) {
                                  let data13 = data12.containers;
                                  const _errs27 = errors;
                                  if (errors === _errs27) {
                                    if (Array.isArray(data13)) {
                                      var valid8 = true;
                                      const len1 = data13.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data14 = data13[i1];
                                        const _errs29 = errors;
                                        if (errors === _errs29) {
                                          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                            if (data14.image !== void 0) {
                                              const _errs31 = errors;
                                              if (typeof data14.image !== "string") {
                                                validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/containers/" + i1 + "/image", schemaPath: "#/properties/items/items/properties/spec/properties/containers/items/properties/image/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                              }
                                              var valid9 = _errs31 === errors;
                                            } else {
                                              var valid9 = true;
                                            }
                                            if (valid9) {
                                              if (data14.ports !== void 0) {
                                                let data16 = data14.ports;
                                                const _errs33 = errors;
                                                if (errors === _errs33) {
                                                  if (Array.isArray(data16)) {
                                                    var valid10 = true;
                                                    const len2 = data16.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                      let data17 = data16[i2];
                                                      const _errs35 = errors;
                                                      if (errors === _errs35) {
                                                        if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                          if (data17.port !== void 0) {
                                                            let data18 = data17.port;
                                                            const _errs37 = errors;
                                                            if (!(typeof data18 == "number" && isFinite(data18))) {
                                                              validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/containers/" + i1 + "/ports/" + i2 + "/port", schemaPath: "#/properties/items/items/properties/spec/properties/containers/items/properties/ports/items/properties/port/type", keyword: "type", params: { type: "number" } }];
                                                              return false;
                                                            }
                                                            var valid11 = _errs37 === errors;
                                                          } else {
                                                            var valid11 = true;
                                                          }
                                                          if (valid11) {
                                                            if (data17.nodePort !== void 0) {
                                                              let data19 = data17.nodePort;
                                                              const _errs39 = errors;
                                                              if (!(typeof data19 == "number" && isFinite(data19))) {
                                                                validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/containers/" + i1 + "/ports/" + i2 + "/nodePort", schemaPath: "#/properties/items/items/properties/spec/properties/containers/items/properties/ports/items/properties/nodePort/type", keyword: "type", params: { type: "number" } }];
                                                                return false;
                                                              }
                                                              var valid11 = _errs39 === errors;
                                                            } else {
                                                              var valid11 = true;
                                                            }
                                                            if (valid11) {
                                                              if (data17.hostPort !== void 0) {
                                                                let data20 = data17.hostPort;
                                                                const _errs41 = errors;
                                                                if (!(typeof data20 == "number" && isFinite(data20))) {
                                                                  validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/containers/" + i1 + "/ports/" + i2 + "/hostPort", schemaPath: "#/properties/items/items/properties/spec/properties/containers/items/properties/ports/items/properties/hostPort/type", keyword: "type", params: { type: "number" } }];
                                                                  return false;
                                                                }
                                                                var valid11 = _errs41 === errors;
                                                              } else {
                                                                var valid11 = true;
                                                              }
                                                              if (valid11) {
                                                                if (data17.containerPort !== void 0) {
                                                                  let data21 = data17.containerPort;
                                                                  const _errs43 = errors;
                                                                  if (!(typeof data21 == "number" && isFinite(data21))) {
                                                                    validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/containers/" + i1 + "/ports/" + i2 + "/containerPort", schemaPath: "#/properties/items/items/properties/spec/properties/containers/items/properties/ports/items/properties/containerPort/type", keyword: "type", params: { type: "number" } }];
                                                                    return false;
                                                                  }
                                                                  var valid11 = _errs43 === errors;
                                                                } else {
                                                                  var valid11 = true;
                                                                }
                                                                if (valid11) {
                                                                  if (data17.protocol !== void 0) {
                                                                    const _errs45 = errors;
                                                                    if (typeof data17.protocol !== "string") {
                                                                      validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/containers/" + i1 + "/ports/" + i2 + "/protocol", schemaPath: "#/properties/items/items/properties/spec/properties/containers/items/properties/ports/items/properties/protocol/type", keyword: "type", params: { type: "string" } }];
                                                                      return false;
                                                                    }
                                                                    var valid11 = _errs45 === errors;
                                                                  } else {
                                                                    var valid11 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/containers/" + i1 + "/ports/" + i2, schemaPath: "#/properties/items/items/properties/spec/properties/containers/items/properties/ports/items/type", keyword: "type", params: { type: "object" } }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid10 = _errs35 === errors;
                                                      if (!valid10) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/containers/" + i1 + "/ports", schemaPath: "#/properties/items/items/properties/spec/properties/containers/items/properties/ports/type", keyword: "type", params: { type: "array" } }];
                                                    return false;
                                                  }
                                                }
                                                var valid9 = _errs33 === errors;
                                              } else {
                                                var valid9 = true;
                                              }
                                              if (valid9) {
                                                if (data14.resources !== void 0) {
                                                  let data23 = data14.resources;
                                                  const _errs47 = errors;
                                                  if (errors === _errs47) {
                                                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                      if (data23.requests !== void 0) {
                                                        let data24 = data23.requests;
                                                        const _errs49 = errors;
                                                        if (errors === _errs49) {
                                                          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                            var valid13 = true;
                                                            for (const key3 in data24) {
                                                              if (pattern0.test(key3)) {
                                                                let data25 = data24[key3];
                                                                const _errs51 = errors;
                                                                const _errs52 = errors;
                                                                let valid14 = false;
                                                                const _errs53 = errors;
                                                                if (typeof data25 !== "string") {
                                                                  const err0 = { instancePath: instancePath + "/items/" + i0 + "/spec/containers/" + i1 + "/resources/requests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/items/items/properties/spec/properties/containers/items/properties/resources/properties/requests/patternProperties/%5E.*%24/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err0];
                                                                  } else {
                                                                    vErrors.push(err0);
                                                                  }
                                                                  errors++;
                                                                }
                                                                var _valid0 = _errs53 === errors;
                                                                valid14 = valid14 || _valid0;
                                                                if (!valid14) {
                                                                  const _errs55 = errors;
                                                                  if (!(typeof data25 == "number" && isFinite(data25))) {
                                                                    const err1 = { instancePath: instancePath + "/items/" + i0 + "/spec/containers/" + i1 + "/resources/requests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/items/items/properties/spec/properties/containers/items/properties/resources/properties/requests/patternProperties/%5E.*%24/anyOf/1/type", keyword: "type", params: { type: "number" } };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err1];
                                                                    } else {
                                                                      vErrors.push(err1);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                  var _valid0 = _errs55 === errors;
                                                                  valid14 = valid14 || _valid0;
                                                                }
                                                                if (!valid14) {
                                                                  const err2 = { instancePath: instancePath + "/items/" + i0 + "/spec/containers/" + i1 + "/resources/requests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/items/items/properties/spec/properties/containers/items/properties/resources/properties/requests/patternProperties/%5E.*%24/anyOf", keyword: "anyOf", params: {} };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err2];
                                                                  } else {
                                                                    vErrors.push(err2);
                                                                  }
                                                                  errors++;
                                                                  validate22.errors = vErrors;
                                                                  return false;
                                                                } else {
                                                                  errors = _errs52;
                                                                  if (vErrors !== null) {
                                                                    if (_errs52) {
                                                                      vErrors.length = _errs52;
                                                                    } else {
                                                                      vErrors = null;
                                                                    }
                                                                  }
                                                                }
                                                                var valid13 = _errs51 === errors;
                                                                if (!valid13) {
                                                                  break;
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/containers/" + i1 + "/resources/requests", schemaPath: "#/properties/items/items/properties/spec/properties/containers/items/properties/resources/properties/requests/type", keyword: "type", params: { type: "object" } }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/containers/" + i1 + "/resources", schemaPath: "#/properties/items/items/properties/spec/properties/containers/items/properties/resources/type", keyword: "type", params: { type: "object" } }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid9 = _errs47 === errors;
                                                } else {
                                                  var valid9 = true;
                                                }
                                              }
                                            }
                                          } else {
                                            validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/containers/" + i1, schemaPath: "#/properties/items/items/properties/spec/properties/containers/items/type", keyword: "type", params: { type: "object" } }];
                                            return false;
                                          }
                                        }
                                        var valid8 = _errs29 === errors;
                                        if (!valid8) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/containers", schemaPath: "#/properties/items/items/properties/spec/properties/containers/type", keyword: "type", params: { type: "array" } }];
                                      return false;
                                    }
                                  }
                                  var valid7 = _errs27 === errors;
                                } else {
                                  var valid7 = true;
                                }
                                if (valid7) {
                                  if (data12.ports !== void 0) {
                                    let data26 = data12.ports;
                                    const _errs57 = errors;
                                    if (errors === _errs57) {
                                      if (Array.isArray(data26)) {
                                        var valid15 = true;
                                        const len3 = data26.length;
                                        for (let i3 = 0; i3 < len3; i3++) {
                                          let data27 = data26[i3];
                                          const _errs59 = errors;
                                          if (errors === _errs59) {
                                            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                              if (data27.port !== void 0) {
                                                let data28 = data27.port;
                                                const _errs61 = errors;
                                                if (!(typeof data28 == "number" && isFinite(data28))) {
                                                  validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/ports/" + i3 + "/port", schemaPath: "#/properties/items/items/properties/spec/properties/ports/items/properties/port/type", keyword: "type", params: { type: "number" } }];
                                                  return false;
                                                }
                                                var valid16 = _errs61 === errors;
                                              } else {
                                                var valid16 = true;
                                              }
                                              if (valid16) {
                                                if (data27.nodePort !== void 0) {
                                                  let data29 = data27.nodePort;
                                                  const _errs63 = errors;
                                                  if (!(typeof data29 == "number" && isFinite(data29))) {
                                                    validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/ports/" + i3 + "/nodePort", schemaPath: "#/properties/items/items/properties/spec/properties/ports/items/properties/nodePort/type", keyword: "type", params: { type: "number" } }];
                                                    return false;
                                                  }
                                                  var valid16 = _errs63 === errors;
                                                } else {
                                                  var valid16 = true;
                                                }
                                                if (valid16) {
                                                  if (data27.hostPort !== void 0) {
                                                    let data30 = data27.hostPort;
                                                    const _errs65 = errors;
                                                    if (!(typeof data30 == "number" && isFinite(data30))) {
                                                      validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/ports/" + i3 + "/hostPort", schemaPath: "#/properties/items/items/properties/spec/properties/ports/items/properties/hostPort/type", keyword: "type", params: { type: "number" } }];
                                                      return false;
                                                    }
                                                    var valid16 = _errs65 === errors;
                                                  } else {
                                                    var valid16 = true;
                                                  }
                                                  if (valid16) {
                                                    if (data27.containerPort !== void 0) {
                                                      let data31 = data27.containerPort;
                                                      const _errs67 = errors;
                                                      if (!(typeof data31 == "number" && isFinite(data31))) {
                                                        validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/ports/" + i3 + "/containerPort", schemaPath: "#/properties/items/items/properties/spec/properties/ports/items/properties/containerPort/type", keyword: "type", params: { type: "number" } }];
                                                        return false;
                                                      }
                                                      var valid16 = _errs67 === errors;
                                                    } else {
                                                      var valid16 = true;
                                                    }
                                                    if (valid16) {
                                                      if (data27.protocol !== void 0) {
                                                        const _errs69 = errors;
                                                        if (typeof data27.protocol !== "string") {
                                                          validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/ports/" + i3 + "/protocol", schemaPath: "#/properties/items/items/properties/spec/properties/ports/items/properties/protocol/type", keyword: "type", params: { type: "string" } }];
                                                          return false;
                                                        }
                                                        var valid16 = _errs69 === errors;
                                                      } else {
                                                        var valid16 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/ports/" + i3, schemaPath: "#/properties/items/items/properties/spec/properties/ports/items/type", keyword: "type", params: { type: "object" } }];
                                              return false;
                                            }
                                          }
                                          var valid15 = _errs59 === errors;
                                          if (!valid15) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/ports", schemaPath: "#/properties/items/items/properties/spec/properties/ports/type", keyword: "type", params: { type: "array" } }];
                                        return false;
                                      }
                                    }
                                    var valid7 = _errs57 === errors;
                                  } else {
                                    var valid7 = true;
                                  }
                                  if (valid7) {
                                    if (data12.replicas !== void 0) {
                                      let data33 = data12.replicas;
                                      const _errs71 = errors;
                                      if (!(typeof data33 == "number" && isFinite(data33))) {
                                        validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/replicas", schemaPath: "#/properties/items/items/properties/spec/properties/replicas/type", keyword: "type", params: { type: "number" } }];
                                        return false;
                                      }
                                      var valid7 = _errs71 === errors;
                                    } else {
                                      var valid7 = true;
                                    }
                                    if (valid7) {
                                      if (data12.template !== void 0) {
                                        let data34 = data12.template;
                                        const _errs73 = errors;
                                        if (errors === _errs73) {
                                          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                            if (data34.spec !== void 0) {
                                              let data35 = data34.spec;
                                              const _errs75 = errors;
                                              if (errors === _errs75) {
                                                if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                  if (data35.containers !== void 0) {
                                                    let data36 = data35.containers;
                                                    const _errs77 = errors;
                                                    if (errors === _errs77) {
                                                      if (Array.isArray(data36)) {
                                                        var valid19 = true;
                                                        const len4 = data36.length;
                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                          let data37 = data36[i4];
                                                          const _errs79 = errors;
                                                          if (errors === _errs79) {
                                                            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                                              if (data37.image !== void 0) {
                                                                const _errs81 = errors;
                                                                if (typeof data37.image !== "string") {
                                                                  validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/template/spec/containers/" + i4 + "/image", schemaPath: "#/properties/items/items/properties/spec/properties/template/properties/spec/properties/containers/items/properties/image/type", keyword: "type", params: { type: "string" } }];
                                                                  return false;
                                                                }
                                                                var valid20 = _errs81 === errors;
                                                              } else {
                                                                var valid20 = true;
                                                              }
                                                              if (valid20) {
                                                                if (data37.ports !== void 0) {
                                                                  let data39 = data37.ports;
                                                                  const _errs83 = errors;
                                                                  if (errors === _errs83) {
                                                                    if (Array.isArray(data39)) {
                                                                      var valid21 = true;
                                                                      const len5 = data39.length;
                                                                      for (let i5 = 0; i5 < len5; i5++) {
                                                                        let data40 = data39[i5];
                                                                        const _errs85 = errors;
                                                                        if (errors === _errs85) {
                                                                          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                                                            if (data40.port !== void 0) {
                                                                              let data41 = data40.port;
                                                                              const _errs87 = errors;
                                                                              if (!(typeof data41 == "number" && isFinite(data41))) {
                                                                                validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/template/spec/containers/" + i4 + "/ports/" + i5 + "/port", schemaPath: "#/properties/items/items/properties/spec/properties/template/properties/spec/properties/containers/items/properties/ports/items/properties/port/type", keyword: "type", params: { type: "number" } }];
                                                                                return false;
                                                                              }
                                                                              var valid22 = _errs87 === errors;
                                                                            } else {
                                                                              var valid22 = true;
                                                                            }
                                                                            if (valid22) {
                                                                              if (data40.nodePort !== void 0) {
                                                                                let data42 = data40.nodePort;
                                                                                const _errs89 = errors;
                                                                                if (!(typeof data42 == "number" && isFinite(data42))) {
                                                                                  validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/template/spec/containers/" + i4 + "/ports/" + i5 + "/nodePort", schemaPath: "#/properties/items/items/properties/spec/properties/template/properties/spec/properties/containers/items/properties/ports/items/properties/nodePort/type", keyword: "type", params: { type: "number" } }];
                                                                                  return false;
                                                                                }
                                                                                var valid22 = _errs89 === errors;
                                                                              } else {
                                                                                var valid22 = true;
                                                                              }
                                                                              if (valid22) {
                                                                                if (data40.hostPort !== void 0) {
                                                                                  let data43 = data40.hostPort;
                                                                                  const _errs91 = errors;
                                                                                  if (!(typeof data43 == "number" && isFinite(data43))) {
                                                                                    validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/template/spec/containers/" + i4 + "/ports/" + i5 + "/hostPort", schemaPath: "#/properties/items/items/properties/spec/properties/template/properties/spec/properties/containers/items/properties/ports/items/properties/hostPort/type", keyword: "type", params: { type: "number" } }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid22 = _errs91 === errors;
                                                                                } else {
                                                                                  var valid22 = true;
                                                                                }
                                                                                if (valid22) {
                                                                                  if (data40.containerPort !== void 0) {
                                                                                    let data44 = data40.containerPort;
                                                                                    const _errs93 = errors;
                                                                                    if (!(typeof data44 == "number" && isFinite(data44))) {
                                                                                      validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/template/spec/containers/" + i4 + "/ports/" + i5 + "/containerPort", schemaPath: "#/properties/items/items/properties/spec/properties/template/properties/spec/properties/containers/items/properties/ports/items/properties/containerPort/type", keyword: "type", params: { type: "number" } }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid22 = _errs93 === errors;
                                                                                  } else {
                                                                                    var valid22 = true;
                                                                                  }
                                                                                  if (valid22) {
                                                                                    if (data40.protocol !== void 0) {
                                                                                      const _errs95 = errors;
                                                                                      if (typeof data40.protocol !== "string") {
                                                                                        validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/template/spec/containers/" + i4 + "/ports/" + i5 + "/protocol", schemaPath: "#/properties/items/items/properties/spec/properties/template/properties/spec/properties/containers/items/properties/ports/items/properties/protocol/type", keyword: "type", params: { type: "string" } }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid22 = _errs95 === errors;
                                                                                    } else {
                                                                                      var valid22 = true;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/template/spec/containers/" + i4 + "/ports/" + i5, schemaPath: "#/properties/items/items/properties/spec/properties/template/properties/spec/properties/containers/items/properties/ports/items/type", keyword: "type", params: { type: "object" } }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid21 = _errs85 === errors;
                                                                        if (!valid21) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/template/spec/containers/" + i4 + "/ports", schemaPath: "#/properties/items/items/properties/spec/properties/template/properties/spec/properties/containers/items/properties/ports/type", keyword: "type", params: { type: "array" } }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid20 = _errs83 === errors;
                                                                } else {
                                                                  var valid20 = true;
                                                                }
                                                                if (valid20) {
                                                                  if (data37.resources !== void 0) {
                                                                    let data46 = data37.resources;
                                                                    const _errs97 = errors;
                                                                    if (errors === _errs97) {
                                                                      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                                                                        if (data46.requests !== void 0) {
                                                                          let data47 = data46.requests;
                                                                          const _errs99 = errors;
                                                                          if (errors === _errs99) {
                                                                            if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                                                              var valid24 = true;
                                                                              for (const key4 in data47) {
                                                                                if (pattern0.test(key4)) {
                                                                                  let data48 = data47[key4];
                                                                                  const _errs101 = errors;
                                                                                  const _errs102 = errors;
                                                                                  let valid25 = false;
                                                                                  const _errs103 = errors;
                                                                                  if (typeof data48 !== "string") {
                                                                                    const err3 = { instancePath: instancePath + "/items/" + i0 + "/spec/template/spec/containers/" + i4 + "/resources/requests/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/items/items/properties/spec/properties/template/properties/spec/properties/containers/items/properties/resources/properties/requests/patternProperties/%5E.*%24/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err3];
                                                                                    } else {
                                                                                      vErrors.push(err3);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                  var _valid1 = _errs103 === errors;
                                                                                  valid25 = valid25 || _valid1;
                                                                                  if (!valid25) {
                                                                                    const _errs105 = errors;
                                                                                    if (!(typeof data48 == "number" && isFinite(data48))) {
                                                                                      const err4 = { instancePath: instancePath + "/items/" + i0 + "/spec/template/spec/containers/" + i4 + "/resources/requests/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/items/items/properties/spec/properties/template/properties/spec/properties/containers/items/properties/resources/properties/requests/patternProperties/%5E.*%24/anyOf/1/type", keyword: "type", params: { type: "number" } };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err4];
                                                                                      } else {
                                                                                        vErrors.push(err4);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                    var _valid1 = _errs105 === errors;
                                                                                    valid25 = valid25 || _valid1;
                                                                                  }
                                                                                  if (!valid25) {
                                                                                    const err5 = { instancePath: instancePath + "/items/" + i0 + "/spec/template/spec/containers/" + i4 + "/resources/requests/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/items/items/properties/spec/properties/template/properties/spec/properties/containers/items/properties/resources/properties/requests/patternProperties/%5E.*%24/anyOf", keyword: "anyOf", params: {} };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err5];
                                                                                    } else {
                                                                                      vErrors.push(err5);
                                                                                    }
                                                                                    errors++;
                                                                                    validate22.errors = vErrors;
                                                                                    return false;
                                                                                  } else {
                                                                                    errors = _errs102;
                                                                                    if (vErrors !== null) {
                                                                                      if (_errs102) {
                                                                                        vErrors.length = _errs102;
                                                                                      } else {
                                                                                        vErrors = null;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid24 = _errs101 === errors;
                                                                                  if (!valid24) {
                                                                                    break;
                                                                                  }
                                                                                }
                                                                              }
                                                                            } else {
                                                                              validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/template/spec/containers/" + i4 + "/resources/requests", schemaPath: "#/properties/items/items/properties/spec/properties/template/properties/spec/properties/containers/items/properties/resources/properties/requests/type", keyword: "type", params: { type: "object" } }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/template/spec/containers/" + i4 + "/resources", schemaPath: "#/properties/items/items/properties/spec/properties/template/properties/spec/properties/containers/items/properties/resources/type", keyword: "type", params: { type: "object" } }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid20 = _errs97 === errors;
                                                                  } else {
                                                                    var valid20 = true;
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/template/spec/containers/" + i4, schemaPath: "#/properties/items/items/properties/spec/properties/template/properties/spec/properties/containers/items/type", keyword: "type", params: { type: "object" } }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid19 = _errs79 === errors;
                                                          if (!valid19) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/template/spec/containers", schemaPath: "#/properties/items/items/properties/spec/properties/template/properties/spec/properties/containers/type", keyword: "type", params: { type: "array" } }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/template/spec", schemaPath: "#/properties/items/items/properties/spec/properties/template/properties/spec/type", keyword: "type", params: { type: "object" } }];
                                                  return false;
                                                }
                                              }
                                            }
                                          } else {
                                            validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec/template", schemaPath: "#/properties/items/items/properties/spec/properties/template/type", keyword: "type", params: { type: "object" } }];
                                            return false;
                                          }
                                        }
                                        var valid7 = _errs73 === errors;
                                      } else {
                                        var valid7 = true;
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/spec", schemaPath: "#/properties/items/items/properties/spec/type", keyword: "type", params: { type: "object" } }];
                                return false;
                              }
                            }
                            var valid2 = _errs25 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.status !== void 0) {
                              let data49 = data1.status;
                              const _errs107 = errors;
                              if (errors === _errs107) {
                                if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                                  if (data49.phase !== void 0) {
                                    const _errs109 = errors;
                                    if (typeof data49.phase !== "string") {
                                      validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/phase", schemaPath: "#/properties/items/items/properties/status/properties/phase/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                    var valid26 = _errs109 === errors;
                                  } else {
                                    var valid26 = true;
                                  }
                                  if (valid26) {
                                    if (data49.allocatable !== void 0) {
                                      let data51 = data49.allocatable;
                                      const _errs111 = errors;
                                      if (errors === _errs111) {
                                        if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                                          var valid27 = true;
                                          for (const key5 in data51) {
                                            if (pattern0.test(key5)) {
                                              let data52 = data51[key5];
                                              const _errs113 = errors;
                                              const _errs114 = errors;
                                              let valid28 = false;
                                              const _errs115 = errors;
                                              if (typeof data52 !== "string") {
                                                const err6 = { instancePath: instancePath + "/items/" + i0 + "/status/allocatable/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/items/items/properties/status/properties/allocatable/patternProperties/%5E.*%24/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                  vErrors = [err6];
                                                } else {
                                                  vErrors.push(err6);
                                                }
                                                errors++;
                                              }
                                              var _valid2 = _errs115 === errors;
                                              valid28 = valid28 || _valid2;
                                              if (!valid28) {
                                                const _errs117 = errors;
                                                if (!(typeof data52 == "number" && isFinite(data52))) {
                                                  const err7 = { instancePath: instancePath + "/items/" + i0 + "/status/allocatable/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/items/items/properties/status/properties/allocatable/patternProperties/%5E.*%24/anyOf/1/type", keyword: "type", params: { type: "number" } };
                                                  if (vErrors === null) {
                                                    vErrors = [err7];
                                                  } else {
                                                    vErrors.push(err7);
                                                  }
                                                  errors++;
                                                }
                                                var _valid2 = _errs117 === errors;
                                                valid28 = valid28 || _valid2;
                                              }
                                              if (!valid28) {
                                                const err8 = { instancePath: instancePath + "/items/" + i0 + "/status/allocatable/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/items/items/properties/status/properties/allocatable/patternProperties/%5E.*%24/anyOf", keyword: "anyOf", params: {} };
                                                if (vErrors === null) {
                                                  vErrors = [err8];
                                                } else {
                                                  vErrors.push(err8);
                                                }
                                                errors++;
                                                validate22.errors = vErrors;
                                                return false;
                                              } else {
                                                errors = _errs114;
                                                if (vErrors !== null) {
                                                  if (_errs114) {
                                                    vErrors.length = _errs114;
                                                  } else {
                                                    vErrors = null;
                                                  }
                                                }
                                              }
                                              var valid27 = _errs113 === errors;
                                              if (!valid27) {
                                                break;
                                              }
                                            }
                                          }
                                        } else {
                                          validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/allocatable", schemaPath: "#/properties/items/items/properties/status/properties/allocatable/type", keyword: "type", params: { type: "object" } }];
                                          return false;
                                        }
                                      }
                                      var valid26 = _errs111 === errors;
                                    } else {
                                      var valid26 = true;
                                    }
                                    if (valid26) {
                                      if (data49.conditions !== void 0) {
                                        let data53 = data49.conditions;
                                        const _errs119 = errors;
                                        if (errors === _errs119) {
                                          if (Array.isArray(data53)) {
                                            var valid29 = true;
                                            const len6 = data53.length;
                                            for (let i6 = 0; i6 < len6; i6++) {
                                              let data54 = data53[i6];
                                              const _errs121 = errors;
                                              if (errors === _errs121) {
                                                if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                                  let missing3;
                                                  if (data54.type === void 0 && (missing3 = "type") || data54.status === void 0 && (missing3 = "status")) {
                                                    validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/conditions/" + i6, schemaPath: "#/properties/items/items/properties/status/properties/conditions/items/required", keyword: "required", params: { missingProperty: missing3 } }];
                                                    return false;
                                                  } else {
                                                    if (data54.type !== void 0) {
                                                      const _errs123 = errors;
                                                      if (typeof data54.type !== "string") {
                                                        validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/conditions/" + i6 + "/type", schemaPath: "#/properties/items/items/properties/status/properties/conditions/items/properties/type/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                      }
                                                      var valid30 = _errs123 === errors;
                                                    } else {
                                                      var valid30 = true;
                                                    }
                                                    if (valid30) {
                                                      if (data54.status !== void 0) {
                                                        const _errs125 = errors;
                                                        if (typeof data54.status !== "string") {
                                                          validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/conditions/" + i6 + "/status", schemaPath: "#/properties/items/items/properties/status/properties/conditions/items/properties/status/type", keyword: "type", params: { type: "string" } }];
                                                          return false;
                                                        }
                                                        var valid30 = _errs125 === errors;
                                                      } else {
                                                        var valid30 = true;
                                                      }
                                                      if (valid30) {
                                                        if (data54.message !== void 0) {
                                                          const _errs127 = errors;
                                                          if (typeof data54.message !== "string") {
                                                            validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/conditions/" + i6 + "/message", schemaPath: "#/properties/items/items/properties/status/properties/conditions/items/properties/message/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                          }
                                                          var valid30 = _errs127 === errors;
                                                        } else {
                                                          var valid30 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/conditions/" + i6, schemaPath: "#/properties/items/items/properties/status/properties/conditions/items/type", keyword: "type", params: { type: "object" } }];
                                                  return false;
                                                }
                                              }
                                              var valid29 = _errs121 === errors;
                                              if (!valid29) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/conditions", schemaPath: "#/properties/items/items/properties/status/properties/conditions/type", keyword: "type", params: { type: "array" } }];
                                            return false;
                                          }
                                        }
                                        var valid26 = _errs119 === errors;
                                      } else {
                                        var valid26 = true;
                                      }
                                      if (valid26) {
                                        if (data49.loadBalancer !== void 0) {
                                          let data58 = data49.loadBalancer;
                                          const _errs129 = errors;
                                          if (errors === _errs129) {
                                            if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                                              if (data58.ingress !== void 0) {
                                                let data59 = data58.ingress;
                                                const _errs131 = errors;
                                                if (errors === _errs131) {
                                                  if (Array.isArray(data59)) {
                                                    var valid32 = true;
                                                    const len7 = data59.length;
                                                    for (let i7 = 0; i7 < len7; i7++) {
                                                      let data60 = data59[i7];
                                                      const _errs133 = errors;
                                                      if (errors === _errs133) {
                                                        if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                                          if (data60.ip !== void 0) {
                                                            const _errs135 = errors;
                                                            if (typeof data60.ip !== "string") {
                                                              validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/loadBalancer/ingress/" + i7 + "/ip", schemaPath: "#/properties/items/items/properties/status/properties/loadBalancer/properties/ingress/items/properties/ip/type", keyword: "type", params: { type: "string" } }];
                                                              return false;
                                                            }
                                                            var valid33 = _errs135 === errors;
                                                          } else {
                                                            var valid33 = true;
                                                          }
                                                          if (valid33) {
                                                            if (data60.hostname !== void 0) {
                                                              const _errs137 = errors;
                                                              if (typeof data60.hostname !== "string") {
                                                                validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/loadBalancer/ingress/" + i7 + "/hostname", schemaPath: "#/properties/items/items/properties/status/properties/loadBalancer/properties/ingress/items/properties/hostname/type", keyword: "type", params: { type: "string" } }];
                                                                return false;
                                                              }
                                                              var valid33 = _errs137 === errors;
                                                            } else {
                                                              var valid33 = true;
                                                            }
                                                          }
                                                        } else {
                                                          validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/loadBalancer/ingress/" + i7, schemaPath: "#/properties/items/items/properties/status/properties/loadBalancer/properties/ingress/items/type", keyword: "type", params: { type: "object" } }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid32 = _errs133 === errors;
                                                      if (!valid32) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/loadBalancer/ingress", schemaPath: "#/properties/items/items/properties/status/properties/loadBalancer/properties/ingress/type", keyword: "type", params: { type: "array" } }];
                                                    return false;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/loadBalancer", schemaPath: "#/properties/items/items/properties/status/properties/loadBalancer/type", keyword: "type", params: { type: "object" } }];
                                              return false;
                                            }
                                          }
                                          var valid26 = _errs129 === errors;
                                        } else {
                                          var valid26 = true;
                                        }
                                        if (valid26) {
                                          if (data49.observedGeneration !== void 0) {
                                            let data63 = data49.observedGeneration;
                                            const _errs139 = errors;
                                            if (!(typeof data63 == "number" && isFinite(data63))) {
                                              validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/observedGeneration", schemaPath: "#/properties/items/items/properties/status/properties/observedGeneration/type", keyword: "type", params: { type: "number" } }];
                                              return false;
                                            }
                                            var valid26 = _errs139 === errors;
                                          } else {
                                            var valid26 = true;
                                          }
                                          if (valid26) {
                                            if (data49.readyReplicas !== void 0) {
                                              let data64 = data49.readyReplicas;
                                              const _errs141 = errors;
                                              if (!(typeof data64 == "number" && isFinite(data64))) {
                                                validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/readyReplicas", schemaPath: "#/properties/items/items/properties/status/properties/readyReplicas/type", keyword: "type", params: { type: "number" } }];
                                                return false;
                                              }
                                              var valid26 = _errs141 === errors;
                                            } else {
                                              var valid26 = true;
                                            }
                                            if (valid26) {
                                              if (data49.updatedReplicas !== void 0) {
                                                let data65 = data49.updatedReplicas;
                                                const _errs143 = errors;
                                                if (!(typeof data65 == "number" && isFinite(data65))) {
                                                  validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/updatedReplicas", schemaPath: "#/properties/items/items/properties/status/properties/updatedReplicas/type", keyword: "type", params: { type: "number" } }];
                                                  return false;
                                                }
                                                var valid26 = _errs143 === errors;
                                              } else {
                                                var valid26 = true;
                                              }
                                              if (valid26) {
                                                if (data49.desiredNumberScheduled !== void 0) {
                                                  let data66 = data49.desiredNumberScheduled;
                                                  const _errs145 = errors;
                                                  if (!(typeof data66 == "number" && isFinite(data66))) {
                                                    validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/desiredNumberScheduled", schemaPath: "#/properties/items/items/properties/status/properties/desiredNumberScheduled/type", keyword: "type", params: { type: "number" } }];
                                                    return false;
                                                  }
                                                  var valid26 = _errs145 === errors;
                                                } else {
                                                  var valid26 = true;
                                                }
                                                if (valid26) {
                                                  if (data49.numberReady !== void 0) {
                                                    let data67 = data49.numberReady;
                                                    const _errs147 = errors;
                                                    if (!(typeof data67 == "number" && isFinite(data67))) {
                                                      validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/numberReady", schemaPath: "#/properties/items/items/properties/status/properties/numberReady/type", keyword: "type", params: { type: "number" } }];
                                                      return false;
                                                    }
                                                    var valid26 = _errs147 === errors;
                                                  } else {
                                                    var valid26 = true;
                                                  }
                                                  if (valid26) {
                                                    if (data49.updatedNumberScheduled !== void 0) {
                                                      let data68 = data49.updatedNumberScheduled;
                                                      const _errs149 = errors;
                                                      if (!(typeof data68 == "number" && isFinite(data68))) {
                                                        validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status/updatedNumberScheduled", schemaPath: "#/properties/items/items/properties/status/properties/updatedNumberScheduled/type", keyword: "type", params: { type: "number" } }];
                                                        return false;
                                                      }
                                                      var valid26 = _errs149 === errors;
                                                    } else {
                                                      var valid26 = true;
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
                                  validate22.errors = [{ instancePath: instancePath + "/items/" + i0 + "/status", schemaPath: "#/properties/items/items/properties/status/type", keyword: "type", params: { type: "object" } }];
                                  return false;
                                }
                              }
                              var valid2 = _errs107 === errors;
                            } else {
                              var valid2 = true;
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate22.errors = [{ instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate22.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } }];
              return false;
            }
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

// generators/lib/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt(value, keys) {
  let at = value;
  for (const key of keys) {
    if (Array.isArray(at)) at = at[Number(key)];
    else at = isObject(at) && Object.hasOwn(at, key) ? at[key] : void 0;
  }
  return at ?? void 0;
}

// generators/lib/processes.ts
import { execFileSync, spawn } from "node:child_process";
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    const { code } = error;
    if (code !== "ESRCH" && code !== "EPERM") throw error;
  }
}
var MAX_BYTES = 256 * 1024 * 1024;
var STOP_GRACE_MS = 3e3;
async function run(command, args, options = {}) {
  const { cwd, env, input, signal, timeoutMs, maxBytes = MAX_BYTES, group = signal !== void 0 } = options;
  signal?.throwIfAborted();
  const stdio = [input === void 0 ? "ignore" : "pipe", "pipe", options.stderr ?? "pipe"];
  const child = spawn(command, args, { cwd, env, detached: group, stdio: [...stdio] });
  running.set(child, signal !== void 0);
  const closed = new Promise((resolve) => child.once("close", (code) => resolve(code)));
  const output = { stdout: "", stderr: "" };
  let stopped;
  let killTimer;
  const send = (name) => {
    if (group && child.pid !== void 0) signalGroup(child.pid, name);
    else child.kill(name);
  };
  const stop = (reason) => {
    if (killTimer !== void 0) return;
    stopped = reason;
    send(options.stopSignal ?? "SIGTERM");
    killTimer = setTimeout(() => {
      send("SIGKILL");
      child.stdout?.destroy();
      child.stderr?.destroy();
    }, options.graceMs ?? STOP_GRACE_MS);
  };
  const abort = () => stop();
  signal?.addEventListener("abort", abort);
  const timeout = timeoutMs === void 0 ? void 0 : setTimeout(() => stop("late"), timeoutMs);
  let size = 0;
  for (const name of ["stdout", "stderr"]) {
    child[name]?.setEncoding("utf8").on("data", (text) => {
      size += Buffer.byteLength(text);
      if (size > maxBytes) return stop("too-large");
      output[name] += text;
      options.onOutput?.(text);
    });
  }
  child.stdin?.on("error", () => void 0).end(input);
  try {
    await started(child);
    const code = await closed;
    signal?.throwIfAborted();
    return { code, ...output, stopped };
  } finally {
    running.delete(child);
    clearTimeout(timeout);
    clearTimeout(killTimer);
    signal?.removeEventListener("abort", abort);
  }
}
var running = /* @__PURE__ */ new Map();
function started(child) {
  return new Promise((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
}

// generators/targets/kubernetes/cluster/kubectl.ts
var MEBIBYTE = 2 ** 20;
var MOST_BYTES = 256 * MEBIBYTE;
async function kubectl(cluster, args, { timeout = 20, input } = {}) {
  const all = [
    ...cluster.context ? ["--context", cluster.context] : [],
    ...cluster.kubeconfig ? ["--kubeconfig", cluster.kubeconfig] : [],
    `--request-timeout=${timeout}s`,
    ...args
  ];
  try {
    const { code, stdout, stderr, stopped } = await run("kubectl", all, { input, timeoutMs: (timeout + 5) * 1e3, maxBytes: MOST_BYTES });
    if (stopped === "too-large") return { ok: false, missing: false, message: `kubectl printed more than ${MOST_BYTES / MEBIBYTE} MiB` };
    if (stopped === "late") return { ok: false, missing: false, message: `kubectl has not answered within ${timeout} s` };
    if (code === 0) return { ok: true, stdout };
    return { ok: false, missing: false, message: stderr.trim().split("\n").at(-1) || `kubectl ended with ${code ?? "a signal"}` };
  } catch (error) {
    const { code, message } = error;
    const missing = code === "ENOENT";
    return { ok: false, missing, message: missing ? "kubectl is not on the PATH" : message };
  }
}
async function getObjects(cluster, args) {
  const result = await kubectl(cluster, ["get", ...args, "-o", "json", "--ignore-not-found"]);
  if (!result.ok) throw new Error(result.message);
  if (result.stdout.trim() === "") return [];
  const parsed = parseOutput(result.stdout, "kubectl");
  if (isObject(parsed) && "items" in parsed) {
    if (isKubernetesList(parsed)) return parsed.items;
  } else if (isKubernetesObject(parsed)) {
    return [parsed];
  }
  throw new Error(`kubectl get ${args[0]} printed JSON that is not what Kubernetes' API says of such objects`);
}
function parseOutput(text, program) {
  try {
    return JSON.parse(text, function(_key, value) {
      return value === null && !Array.isArray(this) ? void 0 : value;
    });
  } catch {
    throw new Error(`${program} printed something that is not JSON`);
  }
}

// generators/targets/kubernetes/cluster/objects.ts
function helmOwner({ metadata }) {
  const release = metadata.annotations?.["meta.helm.sh/release-name"];
  const namespace = metadata.annotations?.["meta.helm.sh/release-namespace"];
  const managed = metadata.labels?.["app.kubernetes.io/managed-by"] === "Helm";
  return managed && release !== void 0 && namespace !== void 0 ? { release, namespace } : void 0;
}
function adoptionMarks({ release, namespace }) {
  return {
    labels: ["app.kubernetes.io/managed-by=Helm"],
    annotations: [`meta.helm.sh/release-name=${release}`, `meta.helm.sh/release-namespace=${namespace}`]
  };
}

// generators/components/component.ts
function textAt(value, ...path) {
  const found = valueAt(value, path);
  return typeof found === "string" ? found : "";
}

// generators/components/reflector.ts
var REFLECTOR = "reflector.v1.k8s.emberstack.com";

// generators/components/services/client.ts
function clientImage({ clientImage: { repository, tag } }) {
  return { repository, tag };
}
function isHardened({ clientImage: { kind } }) {
  return kind === "stoat-gen";
}
function clientEnvironment(config, { voice }, port) {
  const api = textAt(config, "hosts", "api");
  const app = textAt(config, "hosts", "app");
  return {
    PORT: String(port),
    // Builds from 0.15 on read it, without scheme, beside VITE_API_URL.
    VITE_HOST: app.replace(/^https?:\/\//, ""),
    VITE_API_URL: api,
    VITE_WS_URL: textAt(config, "hosts", "events"),
    VITE_MEDIA_URL: textAt(config, "hosts", "autumn"),
    VITE_PROXY_URL: textAt(config, "hosts", "january"),
    VITE_GIFBOX_URL: `${app}/gifbox`,
    // Those builds learn all other addresses from the API, and would ask api.gifbox.me for GIFs.
    VITE_DEV_GIFBOX_URL: `${app}/gifbox`,
    VITE_HCAPTCHA_SITEKEY: textAt(config, "api", "security", "captcha", "hcaptcha_sitekey"),
    VITE_CFG_ENABLE_VIDEO: String(voice),
    // Builds before the VITE_ variables read this one.
    REVOLT_PUBLIC_URL: api
  };
}

// generators/components/services/events.ts
var eventsSettings = {
  regionId: {
    type: "integer",
    default: 0,
    minimum: 0,
    maximum: 65535,
    description: "region of the first pod, the others have those after it; clusters that share a Redis need different ones"
  }
};

// generators/components/services/file-server.ts
var BODY_LIMIT = 2e7;
var UPLOADS = 25;
function uploadsTmp(config) {
  const limit = valueAt(config, ["features", "limits", "global", "body_limit_size"]);
  return Math.ceil(UPLOADS * Math.max(Number(limit ?? 0), BODY_LIMIT) / 2 ** 20);
}

// generators/components/services/gifbox.ts
var gifboxSettings = {
  tenorKey: {
    type: "string",
    default: "",
    description: "API key of gifbox.me (from its account settings); GIF search needs it",
    secret: true
  }
};
var GIFBOX_SOURCES = { "api.security.tenor_key": ["apps.gifbox.tenorKey"] };
function gifboxRevolt({ values: { apps }, plan }) {
  const { tenorKey } = apps.gifbox;
  return plan.apps.gifbox && tenorKey ? { api: { security: { tenor_key: tenorKey } } } : {};
}
function gifboxRules({ plan, config }, report) {
  if (plan.apps.gifbox && textAt(config, "api", "security", "tenor_key") === "") {
    report("apps.gifbox.tenorKey", "is empty; apps.gifbox.enabled needs an API key of gifbox.me");
  }
}

// generators/components/services/proxy.ts
var CLOSED_IN = [0, 13, 0];
function proxyWarnings({ values, plan }, report) {
  const override = values.stoatImageOverrides.proxy;
  const tag = override ?? values.stoatImageTag;
  if (!plan.apps.proxy || !olderThan(tag, CLOSED_IN)) return;
  report(
    override === void 0 ? "stoatImageTag" : "stoatImageOverrides.proxy",
    `proxy ${tag} has a published hole: strangers can make it fetch internal addresses (GHSA-xhww-5g9p-vvq5); v0.13.0 closes it`
  );
}
function olderThan(tag, version) {
  const match = /^v?(\d+)\.(\d+)\.(\d+)(-.+)?$/.exec(tag);
  if (match === null) return false;
  for (const [index, part] of version.entries()) {
    const found = Number(match[index + 1]);
    if (found !== part) return found < part;
  }
  return match[4] !== void 0;
}

// generators/components/services/voice-ingress.ts
function hasLivekitElsewhere({ livekit, revolt }) {
  const nodes = Object.values(valueAt(revolt, ["api", "livekit", "nodes"]) ?? {});
  return !livekit.enabled || nodes.some((node) => textAt(node, "url") !== "");
}

// generators/components/services/table.ts
var APP_NAMESPACE = "stoat";
var WITHDRAWAL = 10;
var prefix = (path) => ({ path, match: "prefix", strip: true });
var SERVICES = {
  api: {
    release: "stoat-api",
    title: "REST API",
    image: "api",
    port: 14702,
    route: { ...prefix("/api"), hidden: ({ apps }) => apps.api.publicMetrics ? [] : ["/metrics"] },
    scale: "many",
    // It migrates the database at its start, without a lock.
    startsAlone: true,
    // Rocket refuses new connections at once, and gives running requests two seconds.
    drainSeconds: WITHDRAWAL,
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq", "livekit"],
    // Mail and captcha.
    callsOut: true,
    settings: {
      webhooks: { type: "boolean", default: true, description: "incoming webhooks (`features.webhooks_enabled`)" },
      publicMetrics: { type: "boolean", default: false, description: "strangers may read `/api/metrics`; else it answers 404 to them" }
    },
    sources: { "features.webhooks_enabled": ["apps.api.webhooks"] },
    revolt: ({ values }) => ({ features: { webhooks_enabled: values.apps.api.webhooks } })
  },
  events: {
    release: "stoat-events",
    title: "WebSocket events",
    image: "events",
    port: 14703,
    route: { path: "/ws", match: "exact", strip: true },
    // Its start clears the presence of its region.
    scale: "one per region",
    ignoresSigterm: true,
    // No drain: its connections last for hours, and its successor waits until it is gone.
    readsConfig: true,
    uses: ["mongodb", "redis"],
    callsOut: ["sentry.events", "database.redis_pubsub"],
    settings: eventsSettings
  },
  fileServer: {
    release: "stoat-file-server",
    title: "uploads and downloads",
    image: "file-server",
    port: 14704,
    route: prefix("/autumn"),
    scale: "many",
    ignoresSigterm: true,
    // An upload of 20 MB over a line of 3 Mbit/s.
    drainSeconds: 60,
    // It keeps up to 2 GiB of files in memory, for five minutes.
    memory: { request: "256Mi", limit: "3Gi" },
    tmp: uploadsTmp,
    readsConfig: true,
    uses: ["mongodb", "minio"],
    callsOut: ["sentry.files", "files.clamd_host"],
    readsOverrides: true
  },
  proxy: {
    release: "stoat-proxy",
    title: "link previews and image proxy",
    image: "proxy",
    port: 14705,
    route: prefix("/january"),
    scale: "many",
    ignoresSigterm: true,
    drainSeconds: WITHDRAWAL,
    // It keeps up to 512 MiB of previews in memory.
    memory: { request: "128Mi", limit: "1Gi" },
    // Of a video that it describes, it makes a file.
    tmp: () => 256,
    readsConfig: true,
    uses: [],
    warnings: proxyWarnings
  },
  gifbox: {
    release: "stoat-gifbox",
    title: "GIF search",
    image: "gifbox",
    port: 14706,
    route: prefix("/gifbox"),
    scale: "many",
    ignoresSigterm: true,
    drainSeconds: WITHDRAWAL,
    readsConfig: true,
    uses: ["mongodb"],
    offBecause: "needs `apps.gifbox.tenorKey`",
    // gifbox.me.
    callsOut: true,
    settings: gifboxSettings,
    sources: GIFBOX_SOURCES,
    revolt: gifboxRevolt,
    rules: gifboxRules
  },
  crond: {
    release: "stoat-crond",
    title: "scheduled clean-up",
    image: "crond",
    // Two would delete the same things at a time.
    scale: "exactly one",
    ignoresSigterm: true,
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq", "minio"],
    callsOut: ["sentry.crond"]
  },
  pushd: {
    release: "stoat-pushd",
    title: "push notifications",
    image: "pushd",
    scale: "many",
    // It waits for SIGINT.
    ignoresSigterm: true,
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq"],
    // Push services.
    callsOut: true
  },
  voiceIngress: {
    release: "stoat-voice-ingress",
    title: "LiveKit's webhooks",
    image: "voice-ingress",
    port: 8500,
    // A LiveKit beside the servers reaches it without the reverse proxy.
    route: { ...prefix("/ingress"), where: hasLivekitElsewhere },
    scale: "many",
    drainSeconds: WITHDRAWAL,
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq", "livekit"],
    callsOut: ["sentry.voice_ingress", "database.redis_pubsub"],
    needsVoice: true
  },
  client: {
    release: "stoat-client",
    title: "web client",
    ownImage: clientImage,
    port: 5e3,
    route: { path: "/", match: "prefix", strip: false },
    scale: "many",
    drainSeconds: WITHDRAWAL,
    readsConfig: false,
    uses: [],
    hardened: isHardened,
    environment: clientEnvironment
  }
};
var APP_NAMES = Object.keys(SERVICES);

// generators/components/stoat-config.ts
var CONFIG_NAMESPACE = "stoat-config";
var TLS_SECRET = "stoat-tls";
var component = {
  release: "stoat-config",
  namespace: CONFIG_NAMESPACE,
  title: "stoat-config",
  chart: "./helm/stoat-config",
  installed: () => true,
  needs: ["cert-manager", "reflector"],
  rules: ({ values: { tls, adminEmail } }, report) => {
    if (tls.issuer === "letsencrypt" && adminEmail === "") {
      report("adminEmail", "is empty; tls.issuer letsencrypt needs an address for Let's Encrypt");
    }
    if (tls.issuer === "existing" && tls.issuerName === "") {
      report("tls.issuerName", "is empty; tls.issuer existing needs the name of a ClusterIssuer");
    }
    if (tls.issuer !== "existing" && tls.issuerName !== "") {
      report("tls.issuerName", `has no effect with tls.issuer ${tls.issuer}; remove it or set tls.issuer to existing`);
    }
  }
};

// generators/targets/kubernetes/hooks/before-config.ts
var REFLECTS = `${REFLECTOR}/reflects`;
var CERTIFICATE_NAME = "cert-manager.io/certificate-name";
var TIMEOUT_MS = 6e4;
var INTERVAL_MS = 500;
async function beforeConfig(cluster, facts) {
  try {
    const commands = [...await namespaceCommands(cluster, facts), ...await copyCommands(cluster, facts)];
    for (const command of commands) await succeed(cluster, command);
    const answers = !facts.certManager || await certManagerAnswers(cluster);
    if (!answers) {
      return `warning: cert-manager's webhook does not answer after ${TIMEOUT_MS / 1e3} s; if stoat-config fails now, look at kubectl -n stoat-cert-manager get pods, and apply again`;
    }
    return commands.length === 0 ? "nothing stands in the way of stoat-config" : "stoat-config takes over what stands there already";
  } catch (error) {
    return `warning: could not see whether something stands in the way of stoat-config: ${error.message}`;
  }
}
async function namespaceCommands(cluster, { namespaces }) {
  if (namespaces.length === 0) return [];
  const strays = (await getObjects(cluster, ["namespaces", ...namespaces])).filter((namespace) => helmOwner(namespace) === void 0);
  return strays.length === 0 ? [] : adoption(["namespace", ...strays.map(({ metadata }) => metadata.name)]);
}
async function copyCommands(cluster, { replication, copies }) {
  if (replication === "reflector") return certificateBackToReflector(cluster);
  const perNamespace = await Promise.all(
    Object.entries(copies).map(async ([namespace, names]) => {
      const objects = await getObjects(cluster, [...names, "--namespace", namespace]);
      return objects.filter(isCopy).flatMap((copy) => {
        const target = [`${copy.kind}/${copy.metadata.name}`, "--namespace", namespace];
        return [withoutReflector(target, copy), ...helmOwner(copy) === void 0 ? adoption(target) : []];
      });
    })
  );
  const [certificate] = await getObjects(cluster, [`secret/${TLS_SECRET}`, "--namespace", APP_NAMESPACE]);
  const own = certificate !== void 0 && isCopy(certificate);
  return [
    ...perNamespace.flat(),
    // cert-manager fills it from now on.
    ...own ? [withoutReflector([`secret/${TLS_SECRET}`, "--namespace", APP_NAMESPACE], certificate)] : []
  ];
}
async function certificateBackToReflector(cluster) {
  const [secret] = await getObjects(cluster, [`secret/${TLS_SECRET}`, "--namespace", APP_NAMESPACE]);
  if (secret?.metadata.annotations?.[CERTIFICATE_NAME] !== TLS_SECRET || isCopy(secret)) return [];
  return [["annotate", `secret/${TLS_SECRET}`, "--namespace", APP_NAMESPACE, `${REFLECTS}=${CONFIG_NAMESPACE}/${TLS_SECRET}`]];
}
function isCopy({ metadata }) {
  return metadata.annotations?.[REFLECTS] === `${CONFIG_NAMESPACE}/${metadata.name}`;
}
function adoption(target) {
  const { labels, annotations } = adoptionMarks(component);
  return [
    ["label", ...target, ...labels, "--overwrite"],
    ["annotate", ...target, ...annotations, "--overwrite"]
  ];
}
function withoutReflector(target, { metadata }) {
  const marks = Object.keys(metadata.annotations ?? {}).filter((name) => name.startsWith(`${REFLECTOR}/`));
  return ["annotate", ...target, ...marks.map((name) => `${name}-`)];
}
async function succeed(cluster, command) {
  const result = await kubectl(cluster, command);
  if (!result.ok) throw new Error(result.message);
}
async function certManagerAnswers(cluster) {
  const start = Date.now();
  const input = JSON.stringify({
    apiVersion: "cert-manager.io/v1",
    kind: "ClusterIssuer",
    metadata: { name: "stoat-is-cert-manager-there" },
    spec: { selfSigned: {} }
  });
  do {
    if ((await kubectl(cluster, ["create", "--dry-run=server", "--filename", "-"], { input })).ok) return true;
    await sleep(INTERVAL_MS);
  } while (Date.now() - start < TIMEOUT_MS);
  return false;
}
export {
  beforeConfig
};
