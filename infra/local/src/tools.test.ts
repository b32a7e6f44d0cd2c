import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('starts nothing more once the run was interrupted', async () => {
  const tools = join(import.meta.dirname, 'tools.ts');
  // In a process of its own: it is an end for good.
  const script = `
    const { runScript, signalTools } = await import(${JSON.stringify(tools)});
    signalTools('SIGINT');
    await runScript('any.ts', []).catch((error) => console.log(error.message));`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(stdout.trim()).toBe('Not started, because the run was interrupted: any.ts');
});
