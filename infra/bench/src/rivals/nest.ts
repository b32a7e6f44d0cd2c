import { join } from 'node:path';
import { openConnection } from '@frikort/api/database/connection-pool';
import { findFreePort } from '@frikort/local/ports';
import { type Contender, kroner } from '../contender.ts';
import { cardNumber } from '../places.ts';
import { connections, fillRival, type RivalSetting, registeredOf, registrar } from './common.ts';
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
  try {
    await fillRival(url, filling);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const db = await openConnection(url);
  const ask = (card: number, amount: number) =>
    ({
      method: 'POST',
      path: ways[way].path,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        cardNumber: cardNumber.of(card),
        startDate: filling.startDate,
        endDate: filling.endDate,
        amountOere: amount,
        contactName: 'Bente Bo',
        contactEmail: 'bente@firma.example',
        contactPhone: '12345678',
      }),
    }) as const;
  const client = registrar(origin, ask);
  return {
    name: ways[way].name,
    server: { origin, pid: server.pid, ask },
    register: client.register,
    balance: registeredOf(db),
    unit: kroner,
    stop: async () => {
      await client.close();
      await db.end();
      await server.stop();
    },
  };
}
