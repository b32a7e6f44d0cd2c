import { littleLeftPercent } from '@frikort/domain/message';
import { type SQL, sql } from 'drizzle-orm';

/** R35: whether little is left of the row `card` of `cards`. Twin: `isLittleLeft`. */
export const littleIsLeft: SQL = sql`((card.allowance_oere - card.used_oere) * 100
  < card.allowance_oere * ${sql.raw(String(littleLeftPercent))})`;
