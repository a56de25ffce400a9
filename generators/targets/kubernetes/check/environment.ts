/** What can be said of an environment before a deploy, without a cluster. Pure. */
import type { Values } from '../../../components/component.ts';
import { isPrivateName } from '../../../lib/domain.ts';
import type { Problem } from '../../../lib/problems.ts';
import type { Examination } from './examine.ts';
import { fail, fromProblem, ok, rowsAbout, warn, type Check } from './check.ts';
import { judgePortRange } from './voice.ts';

const KEY_PATH = /^(?:vapid|files)\b|^revolt\.(?:pushd\.vapid|files\.encryption_key)\b/;
const VERSION_PATH = /^(?:stoatImageTag|stoatImageOverrides|clientImage|infra)/;

export function judgeEnvironment(name: string, examination: Examination): Check[] {
  const { values, plan, notes } = examination;
  const common = [...judgeFiles(examination), ...judgeValues(examination)];
  if (values === undefined || plan === undefined) return [ok('environment', name), ...common];
  return [
    ok('environment', `${name}: https://${values.domain}`),
    ...common,
    ...judgeVersions(values, notes),
    ...judgeName(values),
    ...judgeExamples(values),
    ...judgePortRange(values, plan),
  ];
}

function judgeFiles({ files, fileProblems }: Examination): Check[] {
  const readable = rowsAbout('files', (_, warn) => {
    for (const { file, mode, seed } of files) {
      if (!seed || file.endsWith('.secret.yaml') || (mode & 0o077) === 0) continue;
      warn(
        `holds secretSeed, and others may read it (mode ${octal(mode)})`,
        `move secretSeed, vapid and files to ${file.replace(/\.yaml$/, '.secret.yaml')} (mode 0600), or run: chmod 600 ${file}`,
        { file },
      );
    }
    return fileProblems.length > 0 ? undefined : files.map(({ file, mode }) => `${file} (${octal(mode)})`).join(', ');
  });
  return [...fileProblems.map((problem) => fromProblem('files', 'fail', problem)), ...readable];
}

function judgeValues({ problems, notes, values, fileProblems }: Examination): Check[] {
  const rows = problems.map((problem) => fromProblem(KEY_PATH.test(problem.path ?? '') ? 'keys' : 'values', 'fail', problem));
  const areFine = (check: string): boolean => !rows.some((row) => row.check === check);
  const warnings = notes
    .filter(({ path = '' }) => !VERSION_PATH.test(path) && path !== 'tls.issuer')
    .map((note) => fromProblem('values', 'warn', note));
  if (values === undefined && problems.length === 0) {
    const broken = [...new Set(fileProblems.map(({ file }) => file))].join(', ') || 'the files';
    return [fail('values', 'cannot be looked at', `mend ${broken} first`), ...warnings];
  }
  return [
    ...(areFine('values') ? [ok('values', 'every key is known, of the right type and fits the others')] : []),
    ...rows,
    ...warnings,
    ...(values !== undefined && areFine('keys') ? [ok('keys', 'the VAPID pair belongs together, the file key is 32 bytes')] : []),
  ];
}

function judgeVersions({ stoatImageTag, stoatImageOverrides, clientImage }: Values, notes: readonly Problem[]): Check[] {
  const holes = notes.filter(({ path = '' }) => VERSION_PATH.test(path)).map((note) => fromProblem('versions', 'warn', note));
  return [
    ...(holes.length > 0 ? holes : [ok('versions', `servers ${stoatImageTag}, client ${clientImage.version}: no published hole known`)]),
    ...([stoatImageTag, clientImage.tag, ...Object.values(stoatImageOverrides)].includes('latest')
      ? [warn('versions', 'an image of Stoat is pinned to latest: restarts change it unasked', 'name a release, such as v0.15.0')]
      : []),
  ];
}

function judgeName({ domain, tls }: Values): Check[] {
  return rowsAbout('name and issuer', (fail, warn) => {
    const hidden = isPrivateName(domain);
    if (tls.issuer === 'letsencrypt' && hidden) {
      return fail(
        `Let's Encrypt signs only public names, ${domain} is none`,
        'set domain to a name of yours that DNS knows, or tls.issuer: selfsigned',
      );
    }
    if (tls.issuer === 'selfsigned' && !hidden) {
      return warn(
        `${domain} looks public, and every visitor has to trust the certificate by hand`,
        'set tls.issuer: letsencrypt and adminEmail, unless only your own devices come',
      );
    }
    return `${domain}, certificates by ${tls.issuer === 'existing' ? tls.issuerName : tls.issuer}`;
  });
}

const EXAMPLE_HOST =
  /(?:^|[.@])example(?:\.(?:com|org|net|edu))?$|(?:^|[.@])(?:yourdomain|your-domain|mydomain|domain)\.(?:com|org|net|tld)$/i;
const EXAMPLE_USER = /^(?:you|your-?e?-?mail|user|someone|name|changeme|foo)@/i;

function isExample(text: string): boolean {
  const address = /<([^>]+)>/.exec(text)?.[1] ?? text;
  return EXAMPLE_HOST.test(address) || EXAMPLE_USER.test(address);
}

/** Values that come from an example or a default, where strangers visit. */
function judgeExamples({ domain, tls, adminEmail, smtp, secretSeed }: Values): Check[] {
  return rowsAbout('examples', (fail, warn) => {
    if (tls.issuer === 'selfsigned' && isPrivateName(domain)) return undefined;
    const acme = tls.issuer === 'letsencrypt';
    const whose = isExample(domain) ? "an example's name" : domain === 'stoat.local' ? 'the default' : undefined;
    if (whose !== undefined) (acme ? fail : warn)(`${domain} is ${whose}`, 'set domain to a name of yours', { path: 'domain' });
    if (acme && (isExample(adminEmail) || adminEmail.endsWith('@stoat.local'))) {
      const found = `${adminEmail} is an example's address: Let's Encrypt refuses it`;
      fail(found, 'set adminEmail to an address that you read', { path: 'adminEmail' });
    }
    for (const key of ['host', 'fromAddress', 'replyTo'] as const) {
      if (smtp.host === '' || !isExample(smtp[key])) continue;
      warn(`${smtp[key]} is an example's: no mail arrives`, `set smtp.${key}`, { path: `smtp.${key}` });
    }
    if (new Set(secretSeed).size < 8 || /change.?me|example|password|secret.?seed|1234567890/i.test(secretSeed)) {
      fail(
        'looks like an example, not like random text: every password follows from it',
        'for a new installation: openssl rand -hex 32; for one that runs: stoat-gen secrets rotate-plan',
        { path: 'secretSeed' },
      );
    }
    return 'no value of an example or default is left';
  });
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}
