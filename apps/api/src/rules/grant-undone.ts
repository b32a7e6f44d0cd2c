import { undoGrantMinutes } from '@frikort/domain/grant-undo';
import { sql } from 'drizzle-orm';

/**
 * Whether the number of a row of `citizens`, under whatever alias, is anybody's: once its grant is undone it is nobody's
 * any more (R13), while that of an anonymised citizen stays the number of an inactive frikort (R29), and comes years
 * later. Twin: `judgeGrantUndo`.
 */
export const hasNumber = sql`(anonymised_at is null
  or anonymised_at >= granted_at + make_interval(mins => ${sql.raw(String(undoGrantMinutes))}))`;
