import { scaleRules } from '../components/services/scale.ts';
import { APP_NAMES, service } from '../components/services/table.ts';
import { COMPONENTS } from '../components/index.ts';
import type { Component, Infrastructure, Report, RuleContext, Values } from '../components/component.ts';
import { REVOLT } from '../generated/revolt-shape.ts';
import { isPrivateName } from '../lib/domain.ts';
import { isObject, valueAt, type Json, type JsonObject } from '../lib/json.ts';
import { checkChartFolders } from './charts.ts';
import { keysOf, NAMED, shapeOf, tableOf, type Shape, type Table } from './revolt/shape.ts';
import { uploadWarnings } from './revolt/uploads.ts';
import { fileKeyProblem } from './secrets/file-key.ts';
import { weakSeed } from './secrets/weak-seed.ts';
import { vapidPublicKey } from './secrets/vapid.ts';
import { checkSmtp, smtpWarnings } from './smtp.ts';
import { textProblem } from './text.ts';
import { unusedSettings } from './unused.ts';

export interface Finding {
  readonly keys: readonly string[];
  readonly message: string;
}

/** What a schema cannot say: keys that depend on each other, keys that have to fit together. */
export function checkRules(context: RuleContext): Finding[] {
  const { values, config } = context;
  return findingsOf((report) => {
    checkDomain(values, report);
    const weak = weakSeed(values.secretSeed);
    if (weak !== undefined) report('secretSeed', weak);
    for (const component of COMPONENTS) {
      checkPlace(component, context, report);
      component.rules?.(context, report);
    }
    for (const app of APP_NAMES) {
      service(app).rules?.(context, report);
      scaleRules(app, service(app), values, report);
    }
    checkChartFolders(values, report);
    checkKeys(values, config, report);
    checkSmtp(context, report);
    checkRevolt(values, config, report);
  });
}

/** What works, but probably not as meant. */
export function warnings(context: RuleContext): Finding[] {
  const { domain, tls } = context.values;
  return findingsOf((report) => {
    for (const app of APP_NAMES) service(app).warnings?.(context, report);
    if (tls.issuer === 'letsencrypt' && isPrivateName(domain)) {
      report('tls.issuer', `Let's Encrypt signs only public names, ${domain} is none`);
    }
    for (const component of COMPONENTS) component.warnings?.(context, report);
    smtpWarnings(context, report);
    uploadWarnings(context.values.revolt, context.config, report);
    unusedSettings(context, report);
  });
}

/** What `work` reports. */
export function findingsOf(work: (report: Report) => void): Finding[] {
  const findings: Finding[] = [];
  work((path, message) => findings.push({ keys: path.split('.'), message }));
  return findings;
}

const MAX_LABEL = 63;

/** What is wrong with a domain that the schema accepts. */
export function checkDomain({ domain }: Pick<Values, 'domain'>, report: Report): void {
  const long = domain.split('.').find((label) => label.length > MAX_LABEL);
  if (long !== undefined) {
    report('domain', `must have at most ${MAX_LABEL} characters between two dots, found ${long.length}`);
  }
  if (/(?:^|\.)[0-9]+$/.test(domain)) {
    report('domain', `must be a host name, found the address ${JSON.stringify(domain)}; Ingresses and certificates need a name`);
  }
}

function checkPlace({ key, replacedBy }: Component, { values }: RuleContext, report: Report): void {
  if (replacedBy === undefined) return;
  const { enabled, host } = values[key as Infrastructure];
  if (!enabled && host === '' && valueAt(values.revolt, replacedBy) === undefined) {
    report(`${key}.host`, `is empty; with ${key}.enabled false it must name the external server`);
  }
  if (enabled && host !== '') {
    report(`${key}.host`, `has no effect while ${key}.enabled is true; set that to false to use ${JSON.stringify(host)}`);
  }
}

function checkKeys(values: Values, config: JsonObject, report: Report): void {
  const at = (path: readonly string[], key: string): { value: string; key: string } => ({
    value: String(valueAt(config, path) ?? ''),
    key: valueAt(values.revolt, path) === undefined ? key : `revolt.${path.join('.')}`,
  });
  const privateKey = at(['pushd', 'vapid', 'private_key'], 'vapid.privateKey');
  const publicKey = at(['pushd', 'vapid', 'public_key'], 'vapid.publicKey');
  const fileKey = at(['files', 'encryption_key'], 'files.encryptionKey');
  const missing = '`./init.sh` makes one';

  if (privateKey.value === '') {
    report(privateKey.key, `is missing; ${missing}`);
  } else {
    try {
      const expected = vapidPublicKey(privateKey.value);
      if (publicKey.value !== expected) {
        report(publicKey.key, publicKey.value === '' ? 'is missing' : 'does not belong to the private key');
      }
    } catch (error) {
      report(privateKey.key, (error as Error).message);
    }
  }
  if (fileKey.value === '') {
    report(fileKey.key, `is missing; ${missing}, but an installation that has files needs the key it began with`);
  } else {
    const problem = fileKeyProblem(fileKey.value);
    if (problem !== undefined) report(fileKey.key, problem);
  }
}

function checkRevolt(values: Values, config: JsonObject, report: Report): void {
  reportLines(values.revolt, REVOLT, 'revolt', report);

  for (const key of ['username', 'password']) {
    const value = valueAt(values.revolt, ['rabbit', key]);
    if (typeof value === 'string' && !/^[A-Za-z0-9._~-]+$/.test(value)) {
      report(`revolt.rabbit.${key}`, 'must be letters, digits and - . _ ~ only, because the servers put it into a URL unescaped');
    }
  }
  // Upstream has defaults for these classes; any other entry it refuses to load unless it is complete.
  const withDefaults = ['global', 'new_user', 'default'];
  reportIncomplete(config, ['features', 'limits'], withDefaults, [], report);
  reportIncomplete(config, ['api', 'livekit', 'nodes'], [], ['private'], report);
  for (const [name, node] of Object.entries(valueAt(config, ['api', 'livekit', 'nodes']) ?? {})) {
    if (!(node as JsonObject).private && valueAt(config, ['hosts', 'livekit', name]) === undefined) {
      report(`revolt.api.livekit.nodes.${name}`, `lacks its public URL, hosts.livekit.${name}; the API panics without`);
    }
  }
}

/** The servers put these texts into headers, URLs and names of queues. A secret may have lines, as a private key does. */
function reportLines(value: Json, shape: Shape | undefined, path: string, report: Report): void {
  if (typeof value === 'string') {
    if (shape !== 'secret' && /[\r\n]/.test(value)) report(path, 'must be one line, found a line break');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      const table = tableOf(shape);
      reportLines(child as Json, table === undefined ? shape : shapeOf(key, table), `${path}.${key}`, report);
    }
  }
}

function reportIncomplete(
  config: JsonObject,
  path: readonly string[],
  except: readonly string[],
  optional: readonly string[],
  report: Report,
): void {
  const entries = valueAt(config, path);
  if (!isObject(entries)) return;
  const shape = [...path, NAMED].reduce<Table>((table, key) => tableOf(shapeOf(key, table)) ?? [], REVOLT);
  const needed = keysOf(shape).filter((key) => !optional.includes(key));
  for (const [name, entry] of Object.entries(entries)) {
    if (except.includes(name) || !isObject(entry)) continue;
    const missing = needed.filter((key) => !Object.hasOwn(entry, key));
    if (missing.length > 0) {
      report(`revolt.${[...path, name].join('.')}`, `lacks ${missing.join(', ')}; the servers do not start without`);
    }
  }
}

/** Keys whose text is no well-formed text, or an unresolved secret reference, anywhere in the input. */
export function checkTexts(input: Json, keys: readonly string[] = []): Finding[] {
  if (typeof input === 'string') {
    const message = textProblem(input);
    return message === undefined ? [] : [{ keys, message }];
  }
  if (Array.isArray(input)) return input.flatMap((item: Json, index) => checkTexts(item, [...keys, String(index)]));
  return isObject(input) ? Object.entries(input).flatMap(([key, value]) => checkTexts(value, [...keys, key])) : [];
}
