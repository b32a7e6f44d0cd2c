// `npm run lighthouse`: Lighthouse's points for the start page of each app, the script that it loads, and when a
// citizen sees the balance on a slow phone.
// Time is measured: let nothing else run meanwhile.

import { signalTools } from '@frikort/local/tools';
import { runAgainstOwnSystem } from './own-system.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => signalTools('SIGINT'));

const { code } = await runAgainstOwnSystem(['--config', 'lighthouse.config.ts']);
process.exitCode = code;
