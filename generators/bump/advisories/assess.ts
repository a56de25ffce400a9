/** Whether the versions that pins name have published holes, and which version is the next without. */
import { LookupError } from '../lookup-error.ts';
import type { Pin } from '../types.ts';
import { firstFix, isAffected, merged, type Advisory, type Package, type Severity } from './advisory.ts';
import type { AdvisorySource, Question } from './source.ts';
import { versionIn } from './subject.ts';

/** A published hole of a pin's version. */
export interface Hole {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly severity?: Severity;
  readonly summary?: string;
  /** The first version without it, as its ecosystem counts; absent when none is known. */
  readonly firstFixed?: string;
}

/**
 * What is known of a pin. No state says that a version is safe: `none known` is all that can be said.
 * `not mapped`: no rule says which package it is; `not asked`: why it could not be asked.
 */
export type Assessment =
  | { readonly state: 'affected'; readonly holes: readonly Hole[] }
  | { readonly state: 'none known' }
  | { readonly state: 'not mapped' }
  | { readonly state: 'not asked'; readonly why: string };

/** A pin that is to be assessed. */
export interface Subject<Step extends VersionStep> {
  readonly pin: Pin;
  /** By the rule's key `advisories`; undefined: not mapped. */
  readonly package: Package | undefined;
  readonly current: VersionStep;
  /** What would be taken anyway. */
  readonly allowed: Step | undefined;
  /** What the pin could move to, whatever the level of the step, oldest first. */
  readonly steps: readonly Step[];
}

export interface VersionStep {
  /** As the pin has it. */
  readonly version: string;
  /** Of a chart: the version of its program. */
  readonly appVersion?: string | undefined;
}

export interface Assessed<Step> {
  readonly assessment: Assessment;
  /** What to move to instead of `allowed`: the first version that has none of the holes. */
  readonly fix?: Step;
}

/** A fix is looked for in at most so many rounds: each newer version may have holes of its own. */
const MAX_ROUNDS = 8;

/**
 * @param sourceOf where the advisories of a package are known
 * @returns in the order of the subjects. A place that does not answer makes its pins `not asked`; nothing is thrown for it
 */
export async function assess<Step extends VersionStep>(
  subjects: readonly Subject<Step>[],
  sourceOf: (package_: Package) => AdvisorySource,
): Promise<Assessed<Step>[]> {
  const askable = subjects.map((subject) => new Askable(subject));
  // The versions of now and those that would be taken go in one question.
  await askAll(
    askable.map((one) => ({ one, steps: [one.subject.current, ...(one.subject.allowed === undefined ? [] : [one.subject.allowed])] })),
    sourceOf,
  );
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const open = askable.flatMap((one) => {
      const step = one.unaskedFix();
      return step === undefined ? [] : [{ one, steps: [step] }];
    });
    if (open.length === 0) break;
    await askAll(open, sourceOf);
  }
  return askable.map((one) => one.result());
}

/** One pin while it is assessed. */
class Askable<Step extends VersionStep> {
  readonly #asked = new Set<string>();
  #known: readonly Advisory[] = [];
  error: string | undefined;

  constructor(readonly subject: Subject<Step>) {}

  question({ version, appVersion }: VersionStep): Question | undefined {
    const { package: it, pin } = this.subject;
    const own = it && versionIn(it, pin, version, appVersion);
    return it === undefined || own === undefined ? undefined : { package: it, version: own };
  }

  learn(version: string, advisories: readonly Advisory[]): void {
    this.#asked.add(version);
    this.#known = merged([...new Map([...this.#known, ...advisories].map((one) => [one.id, one])).values()]);
  }

  #holesOf(step: VersionStep): readonly Advisory[] {
    const { version } = this.question(step) ?? {};
    return version === undefined ? [] : this.#known.filter((advisory) => isAffected(advisory, version));
  }

  /** The step that is to be taken for the holes: what would be taken anyway where that has none, else the first without. */
  #fix(): Step | undefined {
    const { current, allowed, steps } = this.subject;
    const holes = this.#holesOf(current);
    if (this.error !== undefined || holes.length === 0) return undefined;
    const isBetter = (step: Step): boolean => this.question(step) !== undefined && this.#holesOf(step).length === 0;
    return allowed !== undefined && isBetter(allowed) ? allowed : steps.find(isBetter);
  }

  unaskedFix(): Step | undefined {
    const fix = this.#fix();
    return fix === undefined || this.#asked.has(this.question(fix)!.version) ? undefined : fix;
  }

  result(): Assessed<Step> {
    const { package: it, current, pin } = this.subject;
    if (it === undefined) return { assessment: { state: 'not mapped' } };
    const asked = this.question(current);
    if (asked === undefined) return { assessment: { state: 'not asked', why: unknownVersion(pin) } };
    if (this.error !== undefined) return { assessment: { state: 'not asked', why: this.error } };
    const holes = this.#holesOf(current).map((advisory): Hole => {
      const { id, aliases, severity, summary } = advisory;
      const firstFixed = firstFix(advisory, asked.version);
      return {
        id,
        aliases,
        ...(severity === undefined ? {} : { severity }),
        ...(summary === undefined ? {} : { summary }),
        ...(firstFixed === undefined ? {} : { firstFixed }),
      };
    });
    if (holes.length === 0) return { assessment: { state: 'none known' } };
    const fix = this.#fix();
    return { assessment: { state: 'affected', holes }, ...(fix === undefined ? {} : { fix }) };
  }
}

function unknownVersion({ current, annotation }: Pin): string {
  return annotation.datasource === 'helm'
    ? `its chart ${current} does not say which version of the program it brings`
    : `${current} does not say which version it is`;
}

type Open<Step extends VersionStep> = { readonly one: Askable<Step>; readonly question: Question };

async function askAll<Step extends VersionStep>(
  wanted: readonly { readonly one: Askable<Step>; readonly steps: readonly VersionStep[] }[],
  sourceOf: (package_: Package) => AdvisorySource,
): Promise<void> {
  const bySource = new Map<AdvisorySource, Open<Step>[]>();
  for (const { one, steps } of wanted) {
    for (const step of steps) {
      const question = one.error === undefined ? one.question(step) : undefined;
      if (question === undefined) continue;
      const source = sourceOf(question.package);
      bySource.set(source, [...(bySource.get(source) ?? []), { one, question }]);
    }
  }
  await Promise.all([...bySource].map(([source, open]) => askOne(source, open)));
}

async function askOne<Step extends VersionStep>(source: AdvisorySource, open: readonly Open<Step>[]): Promise<void> {
  try {
    const answers = await source.ask(open.map(({ question }) => question));
    for (const [index, { one, question }] of open.entries()) one.learn(question.version, answers[index]!);
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    for (const { one } of open) one.error = error.message;
  }
}
