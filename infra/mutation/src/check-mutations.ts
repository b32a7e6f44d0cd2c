// `npm run test:mutation`: packages/domain with a fault planted in each place where one can be, one at a time, and whether
// a test finds it. `-- --mutate src/card.ts,src/money.ts` for some files. Fails below 90 %, and when anything survives in a
// file of the rules that nothing may survive in.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '@frikort/local/project';
import { type Report, rowOf, strictRules, survivors, tableOf } from './report.ts';
import { modulesOfRules } from './rule-modules.ts';

const { values } = parseArgs({ options: { mutate: { type: 'string' } } });
const domain = join(projectRoot, 'packages/domain');
const say = (line: string) => process.stdout.write(`${line}\n`);

const strict = modulesOfRules(readFileSync(join(domain, 'README.md'), 'utf8'), strictRules).map(
  (name) => `src/${name}.ts`,
);
const isAsked = (file: string) => values.mutate === undefined || values.mutate.split(',').includes(file);

let isMet = true;
const ofRules = strict.filter(isAsked);
if (ofRules.length > 0) {
  const report = run({ MUTATE_WHILE_READ: 'true' }, ofRules.join(','));
  const left = survivors(report);
  say(`\nThe files of ${strictRules.join(', ')}, in which nothing may survive:\n`);
  for (const line of tableOf(report)) say(line);
  for (const line of left) say(line);
  isMet &&= left.length === 0;
}
const report = run({}, values.mutate);
say('\nAll that was asked for, without what is decided while modules are read:\n');
for (const line of tableOf(report)) say(line);
for (const line of survivors(report)) say(line);
const { score } = rowOf(Object.values(report.files).flatMap(({ mutants }) => mutants));
isMet &&= score >= 90;
say(
  `\nGoal of 90 %, and no survivor in the files of ${strictRules.join(', ')}: ${isMet ? 'met' : 'missed'}.`,
);
process.exitCode = isMet ? 0 : 1;

/** Runs Stryker. @returns its report @throws when it ends without one */
function run(special: Record<string, string>, mutate: string | undefined): Report {
  const stryker = join(
    dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')),
    'bin/stryker.js',
  );
  const config = join(projectRoot, 'infra/mutation/stryker.config.mjs');
  const some = mutate === undefined ? [] : ['--mutate', mutate];
  const { status } = spawnSync(process.execPath, [stryker, 'run', config, ...some], {
    cwd: domain,
    env: { ...process.env, ...special },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Stryker did not come to its end.');
  return JSON.parse(readFileSync(join(domain, '.cache/mutation/report.json'), 'utf8'));
}
