// `npm run sbom [file]`: the software bill of materials of what production runs, from the lockfile, as CycloneDX JSON.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { defaultLocalFolder, projectRoot } from '@frikort/local/project';
import { readManifests } from './boundaries/manifests.ts';

/** What is built into production's image; packages of ours that they use come along. */
const PRODUCTION = ['@frikort/api', '@frikort/citizen', '@frikort/caseworker', '@frikort/company'];

type Component = { readonly name: string; readonly group?: string; externalReferences?: { type: string }[] };
type Bom = { readonly bomFormat: string; readonly components: Component[] };

/** The pnpm that installs the project makes the bill too; its version stands in the bootstrap alone. */
function pnpmVersion(): string {
  const bootstrap = readFileSync(join(projectRoot, 'infra/bootstrap.mjs'), 'utf8');
  const version = /'(pnpm@[\d.]+)'/.exec(bootstrap)?.[1];
  if (version === undefined) throw new Error('infra/bootstrap.mjs names no version of pnpm');
  return version;
}

function runPnpm(args: readonly string[]): void {
  const npxScript = join(dirname(process.env.npm_execpath ?? ''), 'npx-cli.js');
  const byScript = existsSync(npxScript);
  const command = byScript ? process.execPath : process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const leading = byScript ? [npxScript] : [];
  const { status, stderr, stdout } = spawnSync(command, [...leading, '--yes', pnpmVersion(), ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    shell: !byScript && process.platform === 'win32',
    env: { ...process.env, npm_config_loglevel: 'error' },
  });
  if (status !== 0) throw new Error(`pnpm could not make the bill of materials:\n${stdout}${stderr}`);
}

/** Dependencies of production packages that the bill lacks: it must be whole to be of use. */
function missingFrom({ components }: Bom): string[] {
  const listed = new Set(components.map(({ group, name }) => (group ? `${group}/${name}` : name)));
  const folders = ['apps/api', 'apps/citizen', 'apps/caseworker', 'apps/company'];
  const files = folders.map((folder) => {
    const path = `${folder}/package.json`;
    return { path, text: readFileSync(join(projectRoot, path), 'utf8') };
  });
  const needed = readManifests(files).flatMap(({ dependencies }) => dependencies.map(({ name }) => name));
  return [...new Set(needed)].filter((name) => !listed.has(name));
}

const target = resolve(process.argv[2] ?? join(projectRoot, 'sbom.cdx.json'));
const draft = join(defaultLocalFolder, 'sbom-draft.json');
mkdirSync(dirname(draft), { recursive: true });
const filters = PRODUCTION.flatMap((name) => ['--filter', name]);
runPnpm([
  ...[...filters, 'sbom', '--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6'],
  ...['--sbom-type', 'application', '--prod', '--out', draft],
]);
const bom: Bom = JSON.parse(readFileSync(draft, 'utf8'));
rmSync(draft);
const missing = missingFrom(bom);
if (bom.bomFormat !== 'CycloneDX' || missing.length > 0) {
  throw new Error(`The bill of materials is not whole; it lacks: ${missing.join(', ')}`);
}
// Where a package was fetched from is the machine's business; name, version and hash say what it is.
for (const component of bom.components) {
  component.externalReferences =
    component.externalReferences?.filter(({ type }) => type !== 'distribution') ?? [];
}
writeFileSync(target, `${JSON.stringify(bom, null, 2)}\n`);
process.stdout.write(`${bom.components.length} packages: ${target}\n`);
