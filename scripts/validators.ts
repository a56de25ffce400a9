import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone';
import { VALUES } from '../generators/values/definition.ts';

type Schema = { [keyword: string]: unknown };

/**
 * The validator of layered values as an ES module: no compiling, and no ajv, at run time. The one that stops at the first
 * error is what runs at every start; the one that lists all of them is loaded when there is something to list.
 */
export function validatorModule({ allErrors }: { allErrors: boolean }): string {
  const ajv = new Ajv({
    allErrors,
    useDefaults: true,
    strict: true,
    ownProperties: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  const compiled = ajv.compile(withSharedDefinitions(plain(VALUES)));
  return hoistRequires(standalone(ajv, compiled));
}

/** The schema as JSON: TypeBox marks its objects with symbols and hidden keys that nobody else need see. */
export function plain(schema: unknown): Schema {
  return JSON.parse(JSON.stringify(schema)) as Schema;
}

const VALIDATING = new Set([
  'type', 'properties', 'required', 'additionalProperties', 'propertyNames', 'items', 'enum', 'pattern', 'minimum',
  'maximum', 'minItems', 'maxItems', 'minLength', 'maxLength',
]);

/**
 * Moves every distinct subschema to `definitions`. ajv makes one function of each; V8 then compiles just those that
 * an input needs, and a port is checked by the same code wherever it stands. This halves the start-up of `stoat-values`.
 */
function withSharedDefinitions(schema: Schema): Schema {
  const definitions: Record<string, Schema> = {};
  const names = new Map<string, string>();

  const share = (subschema: Schema): Schema => {
    const body = reduce(subschema);
    const key = JSON.stringify(body);
    let name = names.get(key);
    if (name === undefined) {
      name = `d${names.size}`;
      names.set(key, name);
      definitions[name] = body;
    }
    return { $ref: `#/definitions/${name}`, ...('default' in subschema ? { default: subschema['default'] } : {}) };
  };

  const reduce = (subschema: Schema): Schema => {
    const body: Schema = {};
    for (const [keyword, value] of Object.entries(subschema)) {
      if (!VALIDATING.has(keyword)) continue;
      if (keyword === 'properties') {
        body[keyword] = Object.fromEntries(Object.entries(value as Record<string, Schema>).map(([k, v]) => [k, share(v)]));
      } else if ((keyword === 'additionalProperties' && value !== false) || keyword === 'items') {
        body[keyword] = share(value as Schema);
      } else if (keyword === 'propertyNames') {
        body[keyword] = { type: 'string', ...(value as Schema) };
      } else {
        body[keyword] = value;
      }
    }
    return body;
  };

  return { ...reduce(schema), definitions };
}

/** ajv writes `require("ajv/dist/runtime/…").default` even into ES modules; an import is what the bundler can follow. */
function hoistRequires(code: string): string {
  const imports: string[] = [];
  const body = code.replace(/const (\w+) = require\("([^"]+)"\)\.default;/g, (_, name: string, path: string) => {
    imports.push(`import ${name}Module from ${JSON.stringify(`${path}.js`)};\nconst ${name} = ${name}Module.default;`);
    return '';
  });
  return `${imports.join('\n')}\n${body}`;
}
