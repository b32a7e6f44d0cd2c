import { join } from 'node:path';
import { findFreePort } from '@frikort/local/ports';
import type { Contender } from '../contender.ts';
import { cardNumber, contact } from '../places.ts';
import { connections, contenderOf, posted, type RivalSetting } from './common.ts';
import { installRival, run } from './packages.ts';
import { startRival } from './process.ts';

const token = 'bench-token-of-nest';

const ways = {
  counts: { name: 'NestJS + TypeORM, counts and saves', path: '/employments' },
  locks: { name: 'NestJS + TypeORM, locks the card first', path: '/locked/employments' },
} as const;

/** Our NestJS service, asked one of its two ways. */
export async function startNest(
  way: keyof typeof ways,
  { say, database, filling }: RivalSetting,
): Promise<Contender> {
  const folder = await installRival('nest', say);
  await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], folder);
  const url = await database(`nest-${way}`);
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = await startRival({
    args: ['dist/main.js'],
    cwd: folder,
    env: { DATABASE_URL: url, PORT: String(port), CONNECTIONS: String(connections), TOKEN: token },
    logFile: join(folder, `${way}.log`),
    address: origin,
  });
  const ask = (card: number, amount: number) =>
    posted(ways[way].path, token, {
      cardNumber: cardNumber.of(card),
      startDate: filling.startDate,
      endDate: filling.endDate,
      amountOere: amount,
      contactName: contact.name,
      contactEmail: contact.email,
      contactPhone: contact.phone,
    });
  return contenderOf({ name: ways[way].name, origin, databaseUrl: url, server, ask, filling });
}
