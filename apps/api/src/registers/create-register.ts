import { createCircuit } from './circuit.ts';
import type { RegisterConfig } from './config.ts';
import { connect, readCredentials } from './connect.ts';
import type { CprRegister } from './cpr-register.ts';
import { createFileRegister } from './local.ts';
import { createServiceplatformenRegister, type RegisterLog } from './sf1520/register.ts';

/** After this many look-ups in a row without an answer, nobody waits for one for half a minute. */
const circuitLimits = { failures: 5, openMs: 30_000 };

/**
 * The CPR register of the settings.
 * @throws ConfigError when a certificate or key cannot be used
 */
export async function createRegister(
  config: RegisterConfig,
  { clock, log }: { clock: () => Date; log: RegisterLog },
): Promise<CprRegister> {
  if (config.kind === 'file') return createFileRegister(config.file);
  return createServiceplatformenRegister({
    connection: connect(config, await readCredentials(config)),
    authorityCvr: config.authorityCvr,
    circuit: createCircuit(circuitLimits, clock),

    clock,
    log,
  });
}
