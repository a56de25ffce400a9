/** What YAML, environment variables or both cannot carry. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;

/** It has no UTF-8 form: a server would get other text than the operator wrote. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** What is wrong with a text wherever it stands, without showing any of it; undefined when nothing is. */
export function textProblem(text: string): string | undefined {
  if (/^(?:secret)?ref\+|(?:secret)?ref\+[a-z0-9+]+:\/\//.test(text)) {
    return 'is a secret reference that was not resolved; helmfile resolves ref+… when it runs, standalone use needs `vals eval` first';
  }
  if (CONTROL.test(text) || LONE_SURROGATE.test(text)) {
    return 'must not hold control characters (but tab and line breaks), Unicode line separators or broken Unicode';
  }
  return undefined;
}
