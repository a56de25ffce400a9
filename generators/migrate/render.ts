import type { EnvironmentText } from '../environment/create.ts';
import { partOf, renderSections, scalar, SCHEMA_LINE } from '../environment/render.ts';
import type { Json, JsonObject } from '../lib/json.ts';
import type { Draft } from './draft.ts';

/** The two files of an environment: commented, keys in the order of the documentation. */
export function renderEnvironment(name: string, origin: string, draft: Draft): EnvironmentText {
  const values = draft.values as JsonObject;
  const decisions = draft.decisions.flatMap((text) => ['', ...text.split('\n').map((line) => `# ${line}`)]);
  const kept = (inSecret: boolean, show: (value: Json) => string): string[] => {
    const lines = draft.unmapped
      .filter((entry) => entry.secret === inSecret)
      .flatMap(({ from, reason, value }) => [`# ${comment(from)}`, `#   ${comment(reason)}`, `#   ${show(value)}`]);
    return lines.length === 0 ? [] : ['', `# Not taken over from the old installation; nothing reads what follows.`, ...lines];
  };
  const secretText = (show: (value: Json) => string): string =>
    [
      SCHEMA_LINE,
      `# Secrets of the environment ${name}, taken over from ${comment(origin)}. ` +
        'Keep a copy in a safe place: there is no way to make them again.',
      ...renderSections(partOf(values, true), show),
      ...kept(true, show),
      '',
    ].join('\n');
  return {
    environment: [
      SCHEMA_LINE,
      `# Environment ${name}, taken over from ${comment(origin)}: what differs from _defaults.yaml. All keys: docs/reference.md.`,
      `# Secrets: ${name}.secret.yaml.`,
      ...renderSections(partOf(values, false)),
      ...decisions,
      ...kept(false, scalar),
      '',
    ].join('\n'),
    secret: secretText(scalar),
    masked: secretText(() => '***'),
  };
}

/** Text of a comment: whatever a name holds, the comment ends with its line. */
function comment(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, ' ');
}
