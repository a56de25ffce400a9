/**
 * `npm run mutation`: changes the code that keys, addresses and versions hang on, and asks whether a test fails. Takes minutes.
 * The report lies in .build/mutation.
 */
export default {
  testRunner: 'command',
  commandRunner: { command: 'node --import tsx test/support/mutation.mjs' },
  mutate: [
    'generators/configuration/secrets/derive.ts',
    'generators/configuration/revolt/{generate,render}.ts',
    'generators/environment/layers.ts',
    'generators/bump/versioning/*.ts',
  ],
  ignorePatterns: ['.build', '.sandbox', '.tools', 'docs', 'sandbox', 'test/e2e', 'test/render'],
  // Stryker rewrites the paths in a tsconfig.json with TypeScript's API, which version 7 lacks; there is none to rewrite.
  tsconfigFile: 'none',
  tempDirName: '.build/stryker',
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: '.build/mutation/report.html' },
  jsonReporter: { fileName: '.build/mutation/report.json' },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 90 },
};
