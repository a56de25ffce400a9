import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/configuration/text.ts
var CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
function textProblem(text) {
  if (/^(?:secret)?ref\+|(?:secret)?ref\+[a-z0-9+]+:\/\//.test(text)) {
    return "is a secret reference that was not resolved; helmfile resolves ref+\u2026 when it runs, standalone use needs `vals eval` first";
  }
  if (CONTROL.test(text) || !isWellFormed(text)) {
    return "must not hold control characters (but tab and line breaks), Unicode line separators or broken Unicode";
  }
  return void 0;
}
function isWellFormed(text) {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

export {
  textProblem
};
