// `npm run format`: formats everything and mends what the linter can mend by itself.

import { runTool } from '@frikort/local/tools';

const { code } = await runTool('@biomejs/biome', 'biome', ['check', '--write']);
process.exitCode = code;
