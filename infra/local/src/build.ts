// `npm run build`: the three apps, built for serving; those whose sources have not changed are left as they are.

import { buildApps } from './app-builds.ts';

await buildApps((line) => process.stdout.write(`${line}\n`));
process.stdout.write('The apps are built: apps/citizen/dist, apps/caseworker/dist, apps/company/dist.\n');
