import pg from 'pg';
import { type Contender, readBalance } from '../contender.ts';
import { burst } from '../hot-card.ts';
import { cardNumber } from '../places.ts';
import { connections, type RivalSetting, rivalSql } from './common.ts';

/** What a worker is allowed in a year; the twin leaves it to the installation. */
const yearlyLimit = 120;

/** openIMIS's check of a worker's vouchers as SQL, without its server; with a lock that it does not take, or as it is. */
export async function openImis(
  way: 'as it is' | 'with a lock',
  { database, filling }: RivalSetting,
): Promise<Contender> {
  const locks = way === 'with a lock';
  const url = await database(locks ? 'openimis-locks' : 'openimis');
  const pool = new pg.Pool({ connectionString: url, max: connections });
  await pool.query(await rivalSql('openimis-tables.sql'));
  await pool.query(await rivalSql('openimis-fill.sql', { before: yearlyLimit - burst.room }));
  const [count, insert, lock] = await Promise.all(
    ['openimis-count.sql', 'openimis-insert.sql', 'openimis-lock.sql'].map((name) => rivalSql(name)),
  );
  const year = filling.endDate.slice(0, 4);
  const hasRoom = async (client: pg.PoolClient, worker: string) => {
    const { rows } = await client.query<{ count: number }>(count ?? '', [worker, year]);
    return (rows[0]?.count ?? 0) + 1 <= yearlyLimit;
  };
  const register = async (card: number) => {
    const worker = cardNumber.of(card);
    const client = await pool.connect();
    try {
      if (locks) {
        await client.query('begin');
        await client.query(lock ?? '', [worker]);
      }
      const accepted = await hasRoom(client, worker);
      if (accepted) {
        if (!locks) await client.query('begin');
        await client.query(insert ?? '', [worker]);
      }
      if (locks || accepted) await client.query('commit');
      return accepted ? 'accepted' : 'refused';
    } finally {
      client.release();
    }
  };
  return {
    name: locks ? 'openIMIS’s check as SQL, with a lock' : 'openIMIS’s check as SQL',
    register,
    balance: (card) =>
      readBalance(
        pool,
        `select $2::int as limit, count(*) as used from vouchers where worker = $1 and not is_deleted
          and status in ('ASSIGNED', 'AWAITING_PAYMENT')`,
        [cardNumber.of(card), yearlyLimit],
      ),
    unit: { name: 'vouchers', each: 1 },
    stop: () => pool.end(),
  };
}
