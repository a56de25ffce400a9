/** What can be said of an environment before a deploy, without a cluster. Pure. */
import type { Plan, Values } from '../../../components/component.ts';
import { RTC_TCP_PORT, SIGNAL_PORT } from '../../../components/livekit.ts';
import { isPrivateName } from '../../../lib/domain.ts';
import type { Problem } from '../../../lib/problems.ts';
import type { Examination } from './examine.ts';
import { fail, fromProblem, ok, warn, type Check } from './check.ts';

/** Kubernetes' own default; a cluster may have another. */
const NODE_PORTS = { start: 30000, end: 32767 } as const;
/** LiveKit's HTTP port and its port for media over TCP. */
export const LIVEKIT_TCP_PORTS = [SIGNAL_PORT, RTC_TCP_PORT];
/** A participant takes a port or two for each direction of each track. */
const LEAST_RTC_PORTS = 100;

const KEY_PATH = /^(?:vapid|files)\b|^revolt\.(?:pushd\.vapid|files\.encryption_key)\b/;
const VERSION_PATH = /^(?:stoatImageTag|stoatImageOverrides|clientImage|infra)/;

export function judgeEnvironment(name: string, examination: Examination): Check[] {
  const { values, plan } = examination;
  return [
    values === undefined ? ok('environment', name) : ok('environment', `${name}: https://${values.domain}`),
    ...judgeFiles(examination),
    ...judgeValues(examination),
    ...(values === undefined || plan === undefined
      ? []
      : [...judgeVersions(values, examination.notes), ...judgeName(values), ...judgeExamples(values), ...judgePortRange(values, plan)]),
  ];
}

function judgeFiles({ files, fileProblems }: Examination): Check[] {
  const problems = fileProblems.map((problem) => fromProblem('files', 'fail', problem));
  const open = files
    .filter(({ file, mode, seed }) => seed && !file.endsWith('.secret.yaml') && (mode & 0o077) !== 0)
    .map(({ file, mode }) => ({
      ...warn(
        'files',
        `holds secretSeed, and others may read it (mode ${octal(mode)})`,
        `move secretSeed, vapid and files to ${file.replace(/\.yaml$/, '.secret.yaml')} (mode 0600), or run: chmod 600 ${file}`,
      ),
      file,
    }));
  const bad = [...problems, ...open];
  return bad.length > 0 ? bad : [ok('files', files.map(({ file, mode }) => `${file} (${octal(mode)})`).join(', '))];
}

function judgeValues({ problems, notes, values, fileProblems }: Examination): Check[] {
  const rows = problems.map((problem) => fromProblem(KEY_PATH.test(problem.path ?? '') ? 'keys' : 'values', 'fail', problem));
  const warnings = notes
    .filter(({ path = '' }) => !VERSION_PATH.test(path) && path !== 'tls.issuer')
    .map((note) => fromProblem('values', 'warn', note));
  const readable = values !== undefined || problems.length > 0;
  return [
    ...(rows.some(({ check }) => check === 'values') || !readable
      ? []
      : [ok('values', 'every key is known, of the right type and fits the others')]),
    ...(readable
      ? []
      : [
          fail(
            'values',
            'cannot be looked at',
            `mend ${[...new Set(fileProblems.map(({ file }) => file))].join(', ') || 'the files'} first`,
          ),
        ]),
    ...rows,
    ...warnings,
    ...(values === undefined || rows.some(({ check }) => check === 'keys')
      ? []
      : [ok('keys', 'the VAPID pair belongs together, the file key is 32 bytes')]),
  ];
}

function judgeVersions(values: Values, notes: readonly Problem[]): Check[] {
  const holes = notes.filter(({ path = '' }) => VERSION_PATH.test(path)).map((note) => fromProblem('versions', 'warn', note));
  const moving =
    values.stoatImageTag === 'latest' ||
    Object.values(values.stoatImageOverrides).includes('latest') ||
    values.clientImage.tag === 'latest';
  return [
    ...(holes.length > 0
      ? holes
      : [ok('versions', `servers ${values.stoatImageTag}, client ${values.clientImage.version}: no published hole known`)]),
    ...(moving
      ? [warn('versions', 'an image of Stoat is pinned to latest: restarts change it unasked', 'name a release, such as v0.15.0')]
      : []),
  ];
}

function judgeName({ domain, tls }: Values): Check[] {
  const hidden = isPrivateName(domain);
  if (tls.issuer === 'letsencrypt' && hidden) {
    return [
      fail(
        'name and issuer',
        `Let's Encrypt signs only public names, ${domain} is none`,
        'set domain to a name of yours that DNS knows, or tls.issuer: selfsigned',
      ),
    ];
  }
  if (tls.issuer === 'selfsigned' && !hidden) {
    return [
      warn(
        'name and issuer',
        `${domain} looks public, and every visitor has to trust the certificate by hand`,
        'set tls.issuer: letsencrypt and adminEmail, unless only your own devices come',
      ),
    ];
  }
  return [ok('name and issuer', `${domain}, certificates by ${tls.issuer === 'existing' ? tls.issuerName : tls.issuer}`)];
}

const EXAMPLE_HOST =
  /(?:^|[.@])example(?:\.(?:com|org|net|edu))?$|(?:^|[.@])(?:yourdomain|your-domain|mydomain|domain)\.(?:com|org|net|tld)$/i;
const EXAMPLE_USER = /^(?:you|your-?e?-?mail|user|someone|name|changeme|foo)@/i;

/** Values that come from an example or a default, where strangers come by. An address is never shown whole: it may be real. */
function judgeExamples(values: Values): Check[] {
  const { domain, tls, adminEmail, smtp } = values;
  const checks: Check[] = [];
  const bareAddress = (text: string): string => /<([^>]+)>/.exec(text)?.[1] ?? text;
  const isExample = (text: string): boolean => EXAMPLE_HOST.test(bareAddress(text)) || EXAMPLE_USER.test(bareAddress(text));
  if (tls.issuer === 'selfsigned' && isPrivateName(domain)) return [];

  const acme = tls.issuer === 'letsencrypt';
  const severe = acme ? fail : warn;
  if (isExample(domain))
    checks.push({ ...severe('examples', `${domain} is an example's name`, 'set domain to a name of yours'), path: 'domain' });
  else if (domain === 'stoat.local')
    checks.push({ ...severe('examples', 'stoat.local is the default', 'set domain to a name of yours'), path: 'domain' });
  if (acme && (isExample(adminEmail) || /@stoat\.local$/.test(adminEmail))) {
    checks.push({
      ...fail('examples', `${adminEmail} is an example's address: Let's Encrypt refuses it`, 'set adminEmail to an address that you read'),
      path: 'adminEmail',
    });
  }
  for (const key of ['host', 'fromAddress', 'replyTo'] as const) {
    if (smtp.host !== '' && isExample(smtp[key]))
      checks.push({ ...warn('examples', `${smtp[key]} is an example's: no mail arrives`, `set smtp.${key}`), path: `smtp.${key}` });
  }
  if (new Set(values.secretSeed).size < 8 || /change.?me|example|password|secret.?seed|1234567890/i.test(values.secretSeed)) {
    checks.push({
      ...fail(
        'examples',
        'looks like an example, not like random text: every password follows from it',
        'for a new installation: openssl rand -hex 32; for one that runs: stoat-gen secrets rotate-plan',
      ),
      path: 'secretSeed',
    });
  }
  return checks.length > 0 ? checks : [ok('examples', 'no value of an example or default is left')];
}

function judgePortRange({ livekit }: Values, { installed }: Plan): Check[] {
  if (!installed.livekit) return [];
  const { rtcPortRangeStart: start, rtcPortRangeEnd: end } = livekit;
  if (start > end) return [];
  const checks: Check[] = [];
  const size = end - start + 1;
  const advice = 'the default 50000–60000 is a good one: livekit.rtcPortRangeStart, livekit.rtcPortRangeEnd';
  if (size < LEAST_RTC_PORTS) {
    checks.push(
      warn(
        'ports',
        `${size} UDP port${size === 1 ? '' : 's'} for media: calls fail when they are taken, which a handful of people do`,
        advice,
      ),
    );
  }
  if (start <= NODE_PORTS.end && end >= NODE_PORTS.start) {
    checks.push(
      warn(
        'ports',
        `the UDP range ${start}–${end} overlaps Kubernetes' node ports ${NODE_PORTS.start}–${NODE_PORTS.end}: a Service may take a port away`,
        advice,
      ),
    );
  }
  for (const port of LIVEKIT_TCP_PORTS) {
    if (start <= port && port <= end)
      checks.push(warn('ports', `the UDP range ${start}–${end} contains ${port}, which LiveKit uses for itself`, advice));
  }
  if (start < 1024)
    checks.push(fail('ports', `the UDP range begins at ${start}: below 1024 a process needs rights that LiveKit does not have`, advice));
  return checks.length > 0 ? checks : [ok('ports', `open in the firewall: 80 and 443/TCP, ${RTC_TCP_PORT}/TCP, ${start}–${end}/UDP`)];
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}
