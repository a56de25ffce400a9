import { RTC_TCP_PORT } from '../../components/livekit.ts';
import { STORAGE_PROVIDERS, type StorageProvider, type StorageProviderName } from '../../components/storage/s3.ts';
import { setMaxListeners } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import * as prompts from '@clack/prompts';
import { environmentText, valueProblems } from '../../environment/create.ts';
import { deepMerge, valueAt, type JsonObject } from '../../lib/json.ts';
import { formatProblem, UserError, type Problem } from '../../lib/problems.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { isEnvironmentName } from '../../environment/layers.ts';
import { nest, typedValue } from './settings.ts';

/** Answers by question; all text, as they were typed or chosen. */
type Answers = Readonly<Record<string, string | undefined>>;

const BACK = Symbol('back');
/** What a text question takes for "back": no name, host or path is this. */
const BACK_TEXT = '<';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface Question {
  readonly id: string;
  readonly ask: string;
  /** Asked only then. */
  readonly when?: (answers: Answers) => boolean;
  /** A choice; without, text is typed. */
  readonly choices?: (answers: Answers) => readonly Choice[];
  /** Key of the environment that the answer is for: it is checked by that key's schema. */
  readonly key?: string;
  readonly secret?: boolean;
  readonly optional?: boolean;
  readonly initial?: (answers: Answers) => string;
}

const is =
  (id: string, ...values: string[]) =>
  (answers: Answers) =>
    values.includes(answers[id] ?? '');
const yesNo = (): readonly Choice[] => [
  { value: 'no', label: 'no' },
  { value: 'yes', label: 'yes' },
];

/** The questions about one piece of infrastructure that may run elsewhere. */
function externalQuestions(name: string, title: string, identifier: string, user: boolean): Question[] {
  const elsewhere = is(name, 'external');
  return [
    {
      id: name,
      ask: `${title}:`,
      when: is('infrastructure', 'external'),
      choices: () => [
        { value: 'cluster', label: 'in the cluster' },
        { value: 'external', label: 'somewhere else' },
      ],
    },
    { id: `${name}.host`, ask: `Host of ${title}`, when: elsewhere, key: `${name}.host` },
    { id: `${name}.port`, ask: `Port of ${title}`, when: elsewhere, key: `${name}.port`, optional: true },
    ...(user
      ? [{ id: `${name}.username`, ask: `User of ${title}`, when: elsewhere, key: `${name}.username`, initial: () => 'stoat' }]
      : []),
    { id: `${name}.password`, ask: `Password of ${title}`, when: elsewhere, key: `secretOverrides.${identifier}`, secret: true },
  ];
}

const provider = (answers: Answers): StorageProvider => STORAGE_PROVIDERS[(answers['s3.provider'] ?? 'minio') as StorageProviderName];
const elsewhereStored = (answers: Answers): boolean => (answers['s3.provider'] ?? 'minio') !== 'minio';

const QUESTIONS: readonly Question[] = [
  {
    id: 'mode',
    ask: 'Where will people reach it?',
    choices: () => [
      { value: 'local', label: 'on this machine or network', hint: 'a name of your own, certificates by an own CA' },
      { value: 'remote', label: 'on the Internet', hint: "a public name, certificates by Let's Encrypt" },
    ],
  },
  { id: 'domain', ask: 'Host name', key: 'domain', initial: (answers) => (answers.mode === 'remote' ? '' : 'stoat.local') },
  {
    id: 'tls',
    ask: 'Who signs the certificates?',
    when: is('mode', 'remote'),
    choices: () => [
      { value: 'letsencrypt', label: "Let's Encrypt", hint: 'ports 80 and 443 must be reachable from the Internet' },
      { value: 'selfsigned', label: 'a CA of its own', hint: 'every visitor has to trust it' },
      { value: 'existing', label: 'a ClusterIssuer that is there already' },
    ],
  },
  { id: 'adminEmail', ask: "E-mail address for Let's Encrypt", when: is('tls', 'letsencrypt'), key: 'adminEmail' },
  { id: 'tls.issuerName', ask: 'Name of the ClusterIssuer', when: is('tls', 'existing'), key: 'tls.issuerName' },
  {
    id: 'infrastructure',
    ask: 'Databases and message broker:',
    choices: () => [
      { value: 'cluster', label: 'all in the cluster', hint: 'MongoDB, Redis and RabbitMQ are installed' },
      { value: 'external', label: 'some run elsewhere' },
    ],
  },
  ...externalQuestions('mongodb', 'MongoDB', 'mongo-user', true),
  ...externalQuestions('redis', 'Redis', 'redis', false),
  ...externalQuestions('rabbitmq', 'RabbitMQ', 'rabbit-user', true),
  {
    id: 's3.provider',
    ask: 'Who stores uploaded files?',
    choices: () =>
      Object.entries(STORAGE_PROVIDERS).map(([value, { title }]) => ({ value, label: value === 'minio' ? 'MinIO in the cluster' : title })),
  },
  {
    id: 's3.region',
    ask: 'Region',
    when: (answers) => elsewhereStored(answers) && provider(answers).region === undefined,
    key: 's3.region',
  },
  {
    id: 's3.endpoint',
    ask: 'Endpoint (URL)',
    when: (answers) => elsewhereStored(answers) && provider(answers).endpoint === undefined,
    key: 's3.endpoint',
  },
  { id: 's3.bucket', ask: 'Bucket', when: elsewhereStored, key: 's3.bucket', initial: () => 'revolt-uploads' },
  { id: 's3-access', ask: 'Access key id', when: elsewhereStored, key: 'secretOverrides.s3-access', secret: true },
  { id: 's3-secret', ask: 'Secret access key', when: elsewhereStored, key: 'secretOverrides.s3-secret', secret: true },
  { id: 'smtp', ask: 'Send e-mail (confirm accounts, reset passwords)?', choices: yesNo },
  { id: 'smtp.host', ask: 'SMTP server', when: is('smtp', 'yes'), key: 'smtp.host' },
  {
    id: 'smtp.encryption',
    ask: 'Encryption:',
    when: is('smtp', 'yes'),
    choices: () => [
      { value: 'starttls', label: 'STARTTLS', hint: 'usually port 587' },
      { value: 'tls', label: 'TLS', hint: 'usually port 465' },
      { value: 'none', label: 'none', hint: 'only within your own network' },
    ],
  },
  {
    id: 'smtp.port',
    ask: 'SMTP port',
    when: is('smtp', 'yes'),
    key: 'smtp.port',
    initial: (answers) => ({ starttls: '587', tls: '465' })[answers['smtp.encryption'] ?? ''] ?? '25',
  },
  { id: 'smtp.username', ask: 'SMTP user', when: is('smtp', 'yes'), key: 'smtp.username', optional: true },
  { id: 'smtp.password', ask: 'SMTP password', when: is('smtp', 'yes'), key: 'smtp.password', secret: true, optional: true },
  {
    id: 'smtp.fromAddress',
    ask: 'Sender of the e-mails',
    when: is('smtp', 'yes'),
    key: 'smtp.fromAddress',
    initial: (answers) => `noreply@${answers.domain ?? ''}`,
  },
  {
    id: 'voice',
    ask: 'Voice and video calls:',
    choices: () => [
      { value: 'cluster', label: 'LiveKit in the cluster', hint: `ports ${RTC_TCP_PORT}/TCP and 50000–60000/UDP of the node` },
      { value: 'external', label: 'a LiveKit that runs elsewhere' },
      { value: 'none', label: 'none' },
    ],
  },
  { id: 'livekit.url', ask: 'URL of LiveKit (wss://…)', when: is('voice', 'external'), key: 'livekit.url' },
  { id: 'livekit-key', ask: 'API key of LiveKit', when: is('voice', 'external'), key: 'secretOverrides.livekit-key', secret: true },
  {
    id: 'livekit-secret',
    ask: 'API secret of LiveKit',
    when: is('voice', 'external'),
    key: 'secretOverrides.livekit-secret',
    secret: true,
  },
];

export interface WizardStart {
  readonly root: string;
  readonly name: string | undefined;
  readonly mode: 'local' | 'remote' | undefined;
  /** What flags have said already; it is not asked again. */
  readonly values: JsonObject;
  /** Nothing will be written: not even asked whether. */
  readonly dryRun: boolean;
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
  prompts.log.message(`Enter takes what is shown, ${BACK_TEXT} goes back, Ctrl-C stops; nothing is written before you have seen it.`, io);
  const nameQuestion: Question = { id: 'name', ask: 'Name of the environment', initial: () => start.name ?? 'local' };
  const questions = [...(start.name === undefined ? [nameQuestion] : []), ...QUESTIONS].filter(({ id, key }) => {
    if (id === 'mode') return start.mode === undefined;
    return key === undefined || valueAt(start.values, key.split('.')) === undefined;
  });
  let answers: Answers = {
    ...(start.name === undefined ? {} : { name: start.name }),
    ...(start.mode === undefined ? {} : { mode: start.mode }),
  };

  /** What text questions offered last, by question. */
  const offered = new Map<string, string>();
  for (let from = 0; ; ) {
    answers = await askFrom(from, questions, answers, start, io, offered);
    const counted = counting(questions, answers);
    const name = counted.name ?? 'local';
    const values = deepMerge(valuesOf(counted), start.values);
    const problems = await start.check(name, values);
    if (problems.length > 0) {
      prompts.log.error(problems.map(formatProblem).join('\n'), io);
      from = questionAbout(problems, questions, answers);
      // Flags alone are wrong: no answer mends that.
      if (from === -1) throw new UserError(problems);
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
    from = questions.findLastIndex((question) => applies(question, questions, answers));
  }
}

/** The first question whose answer a problem is about, else the last one that was asked; -1 when none was. */
function questionAbout(problems: readonly Problem[], questions: readonly Question[], answers: Answers): number {
  const asked = (question: Question): boolean => applies(question, questions, answers);
  const about = questions.findIndex(
    (question) => asked(question) && problems.some(({ path }) => path !== undefined && path === question.key),
  );
  return about === -1 ? questions.findLastIndex(asked) : about;
}

/** Asks from a question on; the answers given before stay as what is offered. @returns all of them, those on ways not taken as well */
async function askFrom(
  from: number,
  questions: readonly Question[],
  given: Answers,
  start: WizardStart,
  io: { output: Writable; signal: AbortSignal },
  offered: Map<string, string>,
): Promise<Answers> {
  let answers = given;
  for (let at = from; at < questions.length; ) {
    const question = questions[at]!;
    if (!applies(question, questions, answers)) {
      at++;
      continue;
    }
    const answer = await askOne(question, answers, counting(questions, answers), start, at > 0, io, offered);
    if (answer === BACK) {
      do at = Math.max(0, at - 1);
      while (at > 0 && !applies(questions[at]!, questions, answers));
      continue;
    }
    answers = { ...answers, [question.id]: answer };
    at++;
  }
  return answers;
}

/**
 * The answers that count: not those on a way that is no longer taken. A question that is not asked has none, and whatever depends
 * on it is not asked either. What flags have answered always counts.
 */
function counting(questions: readonly Question[], answers: Answers): Answers {
  const ids = new Set(questions.map(({ id }) => id));
  const counted: Record<string, string | undefined> = Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.has(id)));
  for (const { id, when } of questions) {
    if (answers[id] !== undefined && (when === undefined || when(counted))) counted[id] = answers[id];
  }
  return counted;
}

function applies({ when }: Question, questions: readonly Question[], answers: Answers): boolean {
  return when === undefined || when(counting(questions, answers));
}

async function askOne(
  question: Question,
  /** All, to be offered again. */
  answers: Answers,
  /** Those that others follow from. */
  counted: Answers,
  start: WizardStart,
  canGoBack: boolean,
  io: { output: Writable; signal: AbortSignal },
  offered: Map<string, string>,
): Promise<string | typeof BACK> {
  const { id, ask, choices, secret } = question;
  let answer: unknown;
  if (choices !== undefined) {
    const options: Choice[] = [...choices(counted), ...(canGoBack ? [{ value: BACK_TEXT, label: '← back' }] : [])];
    const initialValue = answers[id] ?? options[0]!.value;
    answer = await prompts.select<string>({ message: ask, options, initialValue, ...io });
  } else {
    const known = secret === true && (answers[id] ?? '') !== '';
    const validate = (typed: string | undefined): string | undefined =>
      known && !typed ? undefined : problemWith(question, typed ?? '', start);
    const suggestion = question.initial?.(counted) ?? '';
    // What was only taken over follows what it was derived from.
    const initial = offered.get(id) === answers[id] ? suggestion : (answers[id] ?? suggestion);
    offered.set(id, suggestion);
    answer = secret
      ? await prompts.password({ message: known ? `${ask} (Enter keeps what you typed)` : ask, validate, ...io })
      : await prompts.text({ message: ask, validate, ...(initial === '' ? {} : { initialValue: initial }), ...io });
    if (known && (answer === '' || answer === undefined)) return answers[id]!;
  }
  if (typeof answer !== 'string') throw stopped();
  if (answer.trim() === BACK_TEXT) return BACK;
  return secret ? answer : answer.trim();
}

/** What is wrong with a typed answer, in the words of the key's schema. */
function problemWith({ id, key, optional, secret }: Question, typed: string, { root }: WizardStart): string | undefined {
  const text = secret ? typed : typed.trim();
  if (text.trim() === BACK_TEXT) return undefined;
  if (id === 'name') {
    if (!isEnvironmentName(text)) return 'letters, digits, - and _ only, beginning with a letter or digit';
    return existsSync(join(root, 'environments', `${text}.yaml`))
      ? `environments/${text}.yaml is there already; choose another name`
      : undefined;
  }
  if (text === '') return optional ? undefined : 'is needed';
  const path = key!.split('.');
  return valueProblems(nest(path, typedValue(path, text)))[0]?.message;
}

/** Answers as what differs from the defaults. */
function valuesOf(answers: Answers): JsonObject {
  const parts: JsonObject[] = QUESTIONS.flatMap(({ id, key }) => {
    const answer = answers[id];
    if (key === undefined || answer === undefined || answer === '') return [];
    const path = key.split('.');
    return [nest(path, typedValue(path, answer))];
  });
  const external = (name: string): JsonObject => (answers[name] === 'external' ? { [name]: { enabled: false } } : {});
  const encryption = {
    starttls: { useStarttls: true, useTls: false },
    tls: { useTls: true, useStarttls: false },
    none: { useTls: false, useStarttls: false },
  };
  return [
    ...parts,
    answers.tls === undefined || answers.tls === 'selfsigned' ? {} : { tls: { issuer: answers.tls } },
    external('mongodb'),
    external('redis'),
    external('rabbitmq'),
    elsewhereStored(answers) ? { s3: { provider: answers['s3.provider']! } } : {},
    answers.smtp === 'yes' ? { smtp: encryption[(answers['smtp.encryption'] ?? 'starttls') as keyof typeof encryption] } : {},
    answers.voice === undefined || answers.voice === 'cluster' ? {} : { livekit: { enabled: false } },
  ].reduce<JsonObject>(deepMerge, {});
}

function stopped(): UserError {
  return new UserError('stopped, nothing was written');
}
