// `npm run lighthouse`: Lighthouse's points for the start page of each app, and the script that it loads first.
// Time is measured: let nothing else run meanwhile.

import { signalTools } from '@frikort/local/tools';
import { runAgainstOwnSystem } from './own-system.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => signalTools('SIGINT'));

const { code } = await runAgainstOwnSystem(['--config', 'lighthouse.config.ts']);
process.exitCode = code;
