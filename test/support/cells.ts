/** Suites of which each test is one promise in one environment: test/run.mjs tells these tests from the others. */
import { suite } from 'uvu';

let environments = 0;
let cells = 0;

/** A suite of one environment. */
export function suiteOf(environment: string): { (title: string, holds: () => unknown): void; run(): void } {
  if (environments++ === 0) process.once('exit', announce);
  const test = suite(environment);
  const add = (title: string, holds: () => unknown): void => {
    cells++;
    test(`${environment}: ${title}`, async () => void (await holds()));
  };
  return Object.assign(add, { run: test.run });
}

function announce(): void {
  process.stdout.write(`matrix cells: ${cells} (${environments} environments × ${cells / environments} promises)\n`);
}
