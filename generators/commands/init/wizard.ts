import { setMaxListeners } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import * as prompts from '@clack/prompts';
import { USER_NAME, type Component } from '../../components/component.ts';
import { COMPONENTS, MODULES } from '../../components/index.ts';
import { component as livekit, RTC_TCP_PORT } from '../../components/livekit.ts';
import { component as storage } from '../../components/storage/index.ts';
import { STORAGE_PROVIDERS, type StorageProvider } from '../../components/storage/s3.ts';
import { environmentText, valueProblems } from '../../environment/create.ts';
import { isEnvironmentName } from '../../environment/layers.ts';
import { deepMerge, valueAt, type JsonObject } from '../../lib/json.ts';
import { formatProblem, UserError, type Problem } from '../../lib/problems.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { nest, settingOf, typedValue } from './settings.ts';

/** Answers by question; all text, as they were typed or chosen. */
type Answers = Readonly<Record<string, string | undefined>>;

/** What a text question takes for "back": no name, host or path is this. */
const BACK = '<';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** What of the environment it settles. */
  readonly sets?: JsonObject;
}

interface Question {
  /** Where text is typed: the key of the environment that it is for. It is checked, and hidden, as that key's schema says. */
  readonly id: string;
  readonly ask: string;
  /** Asked only then. */
  readonly when?: (answers: Answers) => boolean;
  /** Without choices, text is typed. */
  readonly choices?: readonly Choice[];
  readonly optional?: boolean;
  readonly initial?: (answers: Answers) => string;
}

const is = (id: string, value: string) => (answers: Answers) => answers[id] === value;
const only = (when: (answers: Answers) => boolean, questions: readonly Question[]): Question[] =>
  questions.map((question) => ({ ...question, when }));

/** Databases and the broker: what Revolt.toml has an address of its own for. */
const INFRASTRUCTURE = COMPONENTS.filter(({ replacedBy }) => replacedBy !== undefined);

/** The questions about one piece of infrastructure that may run elsewhere. */
function externalQuestions({ key, title }: Component): Question[] {
  // Of several credentials, the one that the servers log in with.
  const identifier = MODULES.find(({ component }) => component?.key === key)!.official!.identifier;
  const username: Question = { id: `${key}.username`, ask: `User of ${title}`, initial: () => USER_NAME };
  return [
    ...only(is('infrastructure', 'external'), [
      {
        id: key!,
        ask: `${title}:`,
        choices: [
          { value: 'cluster', label: 'in the cluster' },
          { value: 'external', label: 'somewhere else', sets: { [key!]: { enabled: false } } },
        ],
      },
    ]),
    ...only(is(key!, 'external'), [
      { id: `${key}.host`, ask: `Host of ${title}` },
      { id: `${key}.port`, ask: `Port of ${title}`, optional: true },
      ...(settingOf([key!, 'username']) === undefined ? [] : [username]),
      { id: `secretOverrides.${identifier}`, ask: `Password of ${title}` },
    ]),
  ];
}

const PROVIDERS: Readonly<Record<string, StorageProvider>> = STORAGE_PROVIDERS;
const elsewhereStored = (answers: Answers): boolean => (answers['s3.provider'] ?? storage.release) !== storage.release;
/** Files are stored by a provider that leaves it to the operator to name this. */
const unnamed = (part: 'region' | 'endpoint') => (answers: Answers) =>
  elsewhereStored(answers) && PROVIDERS[answers['s3.provider']!]![part] === undefined;

const QUESTIONS: readonly Question[] = [
  {
    id: 'mode',
    ask: 'Where will people reach it?',
    choices: [
      { value: 'local', label: 'on this machine or network', hint: 'a name of your own, certificates by an own CA' },
      { value: 'remote', label: 'on the Internet', hint: "a public name, certificates by Let's Encrypt" },
    ],
  },
  { id: 'domain', ask: 'Host name', initial: (answers) => (answers.mode === 'remote' ? '' : 'stoat.local') },
  {
    id: 'tls',
    ask: 'Who signs the certificates?',
    when: is('mode', 'remote'),
    choices: [
      {
        value: 'letsencrypt',
        label: "Let's Encrypt",
        hint: 'ports 80 and 443 must be reachable from the Internet',
        sets: { tls: { issuer: 'letsencrypt' } },
      },
      { value: 'selfsigned', label: 'a CA of its own', hint: 'every visitor has to trust it' },
      { value: 'existing', label: 'a ClusterIssuer that is there already', sets: { tls: { issuer: 'existing' } } },
    ],
  },
  { id: 'adminEmail', ask: "E-mail address for Let's Encrypt", when: is('tls', 'letsencrypt') },
  { id: 'tls.issuerName', ask: 'Name of the ClusterIssuer', when: is('tls', 'existing') },
  {
    id: 'infrastructure',
    ask: 'Databases and message broker:',
    choices: [
      {
        value: 'cluster',
        label: 'all in the cluster',
        hint: `${new Intl.ListFormat('en-GB').format(INFRASTRUCTURE.map(({ title }) => title))} are installed`,
      },
      { value: 'external', label: 'some run elsewhere' },
    ],
  },
  ...INFRASTRUCTURE.flatMap(externalQuestions),
  {
    id: 's3.provider',
    ask: 'Who stores uploaded files?',
    choices: Object.entries(PROVIDERS).map(([value, { title }]) =>
      value === storage.release
        ? { value, label: `${storage.title} in the cluster` }
        : { value, label: title, sets: { s3: { provider: value } } },
    ),
  },
  { id: 's3.region', ask: 'Region', when: unnamed('region') },
  { id: 's3.endpoint', ask: 'Endpoint (URL)', when: unnamed('endpoint') },
  ...only(elsewhereStored, [
    { id: 's3.bucket', ask: 'Bucket', initial: () => 'revolt-uploads' },
    { id: 'secretOverrides.s3-access', ask: 'Access key id' },
    { id: 'secretOverrides.s3-secret', ask: 'Secret access key' },
  ]),
  {
    id: 'smtp',
    ask: 'Send e-mail (confirm accounts, reset passwords)?',
    choices: [
      { value: 'no', label: 'no' },
      { value: 'yes', label: 'yes' },
    ],
  },
  ...only(is('smtp', 'yes'), [
    { id: 'smtp.host', ask: 'SMTP server' },
    {
      id: 'smtp.encryption',
      ask: 'Encryption:',
      choices: [
        { value: 'starttls', label: 'STARTTLS', hint: 'usually port 587', sets: { smtp: { useStarttls: true } } },
        { value: 'tls', label: 'TLS', hint: 'usually port 465', sets: { smtp: { useTls: true, useStarttls: false } } },
        { value: 'none', label: 'none', hint: 'within your own network, without a password', sets: { smtp: { useTls: false } } },
      ],
    },
    {
      id: 'smtp.port',
      ask: 'SMTP port',
      initial: (answers) => ({ starttls: '587', tls: '465' })[answers['smtp.encryption'] ?? ''] ?? '25',
    },
  ]),
  // The servers log in always; a password in clear is refused.
  ...only(
    (answers) => answers.smtp === 'yes' && answers['smtp.encryption'] !== 'none',
    [
      { id: 'smtp.username', ask: 'SMTP user', optional: true },
      { id: 'smtp.password', ask: 'SMTP password', optional: true },
    ],
  ),
  {
    id: 'smtp.fromAddress',
    ask: 'Sender of the e-mails',
    initial: (answers) => `noreply@${answers.domain ?? ''}`,
    when: is('smtp', 'yes'),
  },
  {
    id: 'voice',
    ask: 'Voice and video calls:',
    choices: [
      { value: 'cluster', label: `${livekit.title} in the cluster`, hint: `ports ${RTC_TCP_PORT}/TCP and 50000–60000/UDP of the node` },
      { value: 'external', label: `a ${livekit.title} that runs elsewhere`, sets: { livekit: { enabled: false } } },
      { value: 'none', label: 'none', sets: { livekit: { enabled: false } } },
    ],
  },
  ...only(is('voice', 'external'), [
    { id: 'livekit.url', ask: 'URL of LiveKit (wss://…)' },
    { id: 'secretOverrides.livekit-key', ask: 'API key of LiveKit' },
    { id: 'secretOverrides.livekit-secret', ask: 'API secret of LiveKit' },
  ]),
];

export interface WizardStart {
  readonly root: string;
  readonly name: string | undefined;
  readonly mode: 'local' | 'remote' | undefined;
  /** What flags have said already; it is not asked again. */
  readonly values: JsonObject;
  /** Nothing will be written: not even asked whether. */
  readonly dryRun?: boolean | undefined;
  /** What is wrong with an environment as a whole. */
  readonly check: (name: string, values: JsonObject) => Promise<readonly Problem[]>;
}

/**
 * Asks for an environment, question by question, with a way back at each, and shows what will be written.
 * @throws UserError when the user stops; nothing was written then
 */
export async function askForEnvironment(start: WizardStart, terminal: Terminal): Promise<{ name: string; values: JsonObject }> {
  // Every prompt listens for Ctrl-C and none stops listening; that is no leak, it ends with the wizard.
  setMaxListeners(0, terminal.signal);
  const io = { output: terminal.stderr as Writable, signal: terminal.signal };
  prompts.intro('A new environment', io);
  prompts.log.message(`Enter takes what is shown, ${BACK} goes back, Ctrl-C stops; nothing is written before you have seen it.`, io);

  const given: Answers = { name: start.name, mode: start.mode };
  const nameQuestion: Question = { id: 'name', ask: 'Name of the environment', initial: () => 'local' };
  const questions = [nameQuestion, ...QUESTIONS].filter(
    ({ id, choices }) => given[id] === undefined && (choices !== undefined || valueAt(start.values, id.split('.')) === undefined),
  );
  /** All answers to questions, also to those that are not asked any more: they are offered when one of them is asked again. */
  const answers: Record<string, string> = {};
  /** What text questions offered last. */
  const offered: Record<string, string> = {};

  /** The answers that count: the flags', and those to questions that the other answers lead to. */
  const counted = (): Answers => {
    const found: Record<string, string | undefined> = { ...given };
    for (const { id, when } of questions) if (when?.(found) ?? true) found[id] = answers[id];
    return found;
  };
  const applies = ({ when }: Question): boolean => when?.(counted()) ?? true;

  /** @returns undefined for the way back */
  const askOne = async (question: Question, canGoBack: boolean): Promise<string | undefined> => {
    const { id, ask, choices } = question;
    const last = answers[id];
    if (choices !== undefined) {
      const options: Choice[] = [...choices, ...(canGoBack ? [{ value: BACK, label: '← back' }] : [])];
      const chosen = answered(await prompts.select<string>({ message: ask, options, initialValue: last ?? options[0]!.value, ...io }));
      return chosen === BACK ? undefined : chosen;
    }
    const secret = isSecret(id);
    const known = secret && (last ?? '') !== '';
    const validate = (typed = ''): string | undefined => (known && typed === '' ? undefined : problemWith(question, typed, start));
    let typed: string;
    if (secret) {
      const message = known ? `${ask} (Enter keeps what you typed)` : ask;
      typed = answered((await prompts.password({ message, validate, ...io })) ?? '');
      if (known && typed === '') return last;
    } else {
      const suggestion = question.initial?.(counted()) ?? '';
      // A suggestion that was only accepted gives way to the present one, which may follow from other answers.
      const initial = offered[id] === last ? suggestion : (last ?? suggestion);
      offered[id] = suggestion;
      typed = answered(await prompts.text({ message: ask, validate, ...(initial === '' ? {} : { initialValue: initial }), ...io }));
    }
    if (typed.trim() === BACK) return undefined;
    return secret ? typed : typed.trim();
  };

  for (let at = 0; ; ) {
    while (at < questions.length) {
      const question = questions[at]!;
      if (applies(question)) {
        const answer = await askOne(question, at > 0);
        if (answer === undefined) {
          at = Math.max(0, questions.slice(0, at).findLastIndex(applies));
          continue;
        }
        answers[question.id] = answer;
      }
      at++;
    }
    const name = counted().name ?? 'local';
    const values = deepMerge(valuesOf(counted()), start.values);
    const problems = await start.check(name, values);
    if (problems.length > 0) {
      prompts.log.error(problems.map(formatProblem).join('\n'), io);
      at = questions.findIndex((question) => !question.choices && applies(question) && problems.some(({ path }) => path === question.id));
      if (at === -1) at = questions.findLastIndex(applies);
      continue;
    }
    const { environment, masked } = environmentText(name, values);
    prompts.note(environment.trimEnd(), `environments/${name}.yaml`, io);
    prompts.note(masked.trimEnd(), `environments/${name}.secret.yaml, mode 0600, values masked`, io);
    const next = await prompts.select({
      message: start.dryRun ? 'Is this what you want? Nothing will be written (--dry-run).' : 'Write these files?',
      options: [
        { value: 'write', label: 'yes' },
        { value: 'back', label: 'go back to the questions' },
        { value: 'stop', label: 'stop, write nothing' },
      ],
      ...io,
    });
    if (next === 'write') return { name, values };
    if (next !== 'back') throw stopped();
    at = questions.findLastIndex(applies);
  }
}

function isSecret(id: string): boolean {
  return settingOf(id.split('.'))?.secret === true;
}

/** What is wrong with a typed answer, in the words of the key's schema. */
function problemWith({ id, optional }: Question, typed: string, { root }: WizardStart): string | undefined {
  const text = isSecret(id) ? typed : typed.trim();
  if (text.trim() === BACK) return undefined;
  if (id === 'name') {
    if (!isEnvironmentName(text)) return 'letters, digits, - and _ only, beginning with a letter or digit';
    const file = `environments/${text}.yaml`;
    return existsSync(join(root, file)) ? `${file} is there already; choose another name` : undefined;
  }
  if (text === '') return optional ? undefined : 'is needed';
  const path = id.split('.');
  return valueProblems(nest(path, typedValue(path, text)))[0]?.message;
}

/** Answers as what differs from the defaults: what was typed, then what follows from choices. */
function valuesOf(answers: Answers): JsonObject {
  const typed = QUESTIONS.map(({ id, choices }): JsonObject => {
    const path = id.split('.');
    return choices !== undefined || !answers[id] ? {} : nest(path, typedValue(path, answers[id]));
  });
  const chosen = QUESTIONS.map(({ id, choices }) => choices?.find(({ value }) => value === answers[id])?.sets ?? {});
  return [...typed, ...chosen].reduce<JsonObject>(deepMerge, {});
}

/** @throws UserError for a prompt that was cancelled */
function answered(answer: string | symbol): string {
  if (typeof answer === 'string') return answer;
  throw stopped();
}

function stopped(): UserError {
  return new UserError('stopped, nothing was written');
}
