import { describe, expect, it } from 'vitest';
import { type Command, UsageError } from './command.ts';
import { dispatch } from './dispatch.ts';

const called: string[] = [];
const command = (name: string, run: Command['run']): Command => ({ name, about: 'does it', usage: [], run });
const commands = [
  command('verify', async (args) => {
    called.push(`verify ${args.join(' ')}`);
    return 0;
  }),
  command('audit verify', async (args) => {
    called.push(`audit verify ${args.join(' ')}`);
    return 1;
  }),
  command('audit export', async () => {
    throw new UsageError('Name a file.');
  }),
];

async function run(...typed: string[]) {
  const said: string[] = [];
  const code = await dispatch(commands, typed, (line) => said.push(line));
  return { code, said: said.join('\n') };
}

describe('the command line', () => {
  it('gives what was typed to the command with these words, and ends as it ends', async () => {
    expect((await run('verify')).code).toBe(0);
    expect((await run('audit', 'verify', '--file', 'x')).code).toBe(1);
    expect(called).toEqual(['verify ', 'audit verify --file x']);
  });

  it('lists what there is when nothing fits', async () => {
    expect(await run('audit', 'forget')).toMatchObject({ code: 2 });
    expect((await run('audit', 'forget')).said).not.toContain('frikort verify');
    expect((await run()).said).toContain('frikort verify');
    expect(await run('audit', 'verify', '--help')).toMatchObject({ code: 0 });
  });

  it('says what is wrong with a call, and how it is meant', async () => {
    const { code, said } = await run('audit', 'export');
    expect(code).toBe(2);
    expect(said).toMatch(/^Name a file\.[\s\S]*frikort audit export/);
  });
});
