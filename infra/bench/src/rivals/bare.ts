import { openConnection } from '@frikort/api/database/connection-pool';
import { Pool } from 'undici';
import { startBareServer } from '../bare-process.ts';
import { type Contender, kroner } from '../contender.ts';
import { burst } from '../hot-card.ts';
import { cardNumber, contact } from '../places.ts';
import { connections, fillRival, type RivalSetting, registeredOf, rivalSql } from './common.ts';

/**
 * The least that is right: one statement that moves the card's balance and writes the employment, or neither, in a
 * Fastify without a login, without checks of what is sent, and without any record of who did it. No server that is
 * asked over HTTP here does much more: what a goal of throughput is to be read beside.
 */
export async function startBare({ database, filling }: RivalSetting): Promise<Contender> {
  const url = await database('bare');
  const db = await openConnection(url);
  await db.query(await rivalSql('bare-tables.sql'));
  await fillRival(url, filling);
  await db.query(await rivalSql('bare-used.sql'));
  const server = await startBareServer(url, connections, [await rivalSql('bare-register.sql')]);
  const pool = new Pool(server.origin, { connections: burst.attempts, pipelining: 1 });
  const ask = (card: number, amount: number) =>
    server.ask([
      [
        cardNumber.of(card),
        String(amount),
        filling.startDate,
        filling.endDate,
        contact.name,
        contact.email,
        contact.phone,
      ],
    ]);
  return {
    name: 'The least: one statement in a bare Fastify',
    server: { ...server, ask },
    register: async (card, amount) => {
      const { method, path, headers, body } = ask(card, amount);
      const answer = await pool.request({ method, path, headers, body: body ?? null });
      const made = await answer.body.json();
      if (answer.statusCode !== 200) return 'failed';
      return Array.isArray(made) && made.length === 1 ? 'accepted' : 'refused';
    },
    balance: registeredOf(db),
    unit: kroner,
    stop: async () => {
      await pool.close();
      await db.end();
      await server.stop();
    },
  };
}
