import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createProgress } from '../../generators/lib/terminal/progress.ts';

function recorder(isTTY: boolean): { isTTY: boolean; columns: number; text: string; write(text: string): void } {
  return {
    isTTY,
    columns: 40,
    text: '',
    write(text) {
      this.text += text;
    },
  };
}

test('without a terminal: a line at the start and one at the end', async () => {
  const stream = recorder(false);
  const result = await createProgress(stream, {}).step('Building helm', async (report) => {
    report('1 of 2');
    return 42;
  });
  assert.is(result, 42);
  assert.match(stream.text, /^Building helm …\nBuilding helm: done \(0\.\d s\)\n$/);
});

test('on a terminal: one line that ends with a tick, without colours when those are not wanted', async () => {
  const stream = recorder(true);
  await createProgress(stream, { NO_COLOR: '1' }).step('Building helm', async () => undefined);
  assert.ok(stream.text.endsWith('\r\u001b[2K✔ Building helm (0.0 s)\n'));
  assert.not.match(stream.text, /\u001b\[\d+m/);
});

test('a failed step says so and throws on', async () => {
  for (const tty of [true, false]) {
    const stream = recorder(tty);
    try {
      await createProgress(stream, {}).step('Building', () => Promise.reject(new Error('no')));
      assert.unreachable();
    } catch (error) {
      assert.is((error as Error).message, 'no');
    }
    assert.match(stream.text, tty ? '✖' : 'failed');
  }
});

test.run();
