import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '@frikort/local/project';
import { runTool } from '@frikort/local/tools';
import { expect, onTestFinished, test } from 'vitest';

/** What our own rules, those that the project's settings name, say of a source. */
async function lintOf(name: string, source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'frikort-lint-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { plugins }: { plugins: string[] } = JSON.parse(
    await readFile(join(projectRoot, 'biome.json'), 'utf8'),
  );
  const settings = { root: true, plugins: plugins.map((path) => join(projectRoot, path)) };
  await writeFile(join(folder, 'biome.json'), JSON.stringify(settings));
  await writeFile(join(folder, name), source);
  const args = ['lint', `--config-path=${folder}`, join(folder, name)];
  const { output } = await runTool('@biomejs/biome', 'biome', args, { output: 'capture' });
  return output;
}

test.each([
  ['planted.ts', 'export const planted = (a: number) => ({ ...{ a, b: 2 }, c: 3 });\n'],
  ['planted.tsx', 'export const planted = (a: string) => <p {...{ id: a }} />;\n'],
])('refuses a spread literal in %s', async (name, source) => {
  expect(await lintOf(name, source)).toContain('Write the properties out');
});

test('lets a value be spread', async () => {
  const source = 'export const fine = (a: object, b: number[]) => ({ ...a, c: [...b] });\n';
  expect(await lintOf('fine.ts', source)).toContain('Checked 1 file');
});

test.each([
  ['a ? : of undefined', '(a === undefined ? {} : { a })'],
  ['a ? : of null, under another name', '(a === null ? {} : { b: a })'],
  ['an && of undefined', '(a !== undefined && { a })'],
])('refuses to leave out what is missing by %s', async (_what, spread) => {
  const source = `export const planted = (a?: string | null) => ({ ...${spread}, c: 3 });\n`;
  expect(await lintOf('planted.ts', source)).toContain('Leave out what is missing with present()');
});

test('lets a condition decide something else', async () => {
  const spreads = "...(a === undefined ? {} : { a, b: 1 }), ...(a === 'x' ? {} : { a })";
  const source = `export const fine = (a?: string) => ({ ${spreads} });\n`;
  expect(await lintOf('fine.ts', source)).toContain('Checked 1 file');
});
