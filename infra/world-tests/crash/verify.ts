import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What `frikort verify` says of balances and seals. @throws when it ends badly */
export async function verify({ env }: { readonly env: Readonly<Record<string, string>> }): Promise<string> {
  const script = fileURLToPath(import.meta.resolve('@frikort/api/cli/frikort'));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, 'verify'], {
    env: { ...process.env, ...env },
  });
  return `${stdout}${stderr}`;
}
