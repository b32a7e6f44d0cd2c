import type { SearchQuery } from '@frikort/domain/search';
import { type SQL, sql } from 'drizzle-orm';
import type { CprVault } from '../database/encryption.ts';
import { hasNumber } from '../rules/grant-undone.ts';
import type { NumberCaller } from '../rules/lookup-budget.ts';
import { reachesCitizen } from '../rules/reach.ts';

type Vault = Pick<CprVault, 'indexes' | 'auditSubject'>;

/** A condition on a row of `citizens`: the one whom a number names, by a CPR number that is theirs or was. */
export function isNamedBy(vault: Pick<Vault, 'indexes'>, query: SearchQuery): SQL {
  if (query.kind === 'card-number') return sql`(card_number = ${query.cardNumber} and ${hasNumber})`;
  const indexes = sql.param(vault.indexes(query.cpr).map(({ index }) => index));
  return sql`id in (select citizen_id from cpr_indexes where cpr_index = any(${indexes}::bytea[]))`;
}

/** How the log names the one citizen of a number, as an expression: one who is not there by the number's own name. */
export function subjectOfNumber(vault: Vault, query: SearchQuery): SQL {
  const stored = sql`(select audit_subject from citizens where ${isNamedBy(vault, query)} limit 1)`;
  return query.kind === 'cpr' ? sql`coalesce(${stored}, ${vault.auditSubject(query.cpr)}::bytea)` : stored;
}

/** A condition: the number is a hit (R27). A card number that somebody has; of a CPR number a municipality's own citizen. */
export function isHit(vault: Vault, caller: NumberCaller, query: SearchQuery): SQL {
  const own = query.kind === 'cpr' ? countsAsOwn(caller) : sql`true`;
  return sql`exists (select from citizens citizen where ${isNamedBy(vault, query)} and ${own})`;
}

/** Of whom a caller who names a CPR number is thought to know it: a municipality of its own citizens. */
function countsAsOwn(caller: NumberCaller): SQL {
  switch (caller.role) {
    case 'caseworker':
    case 'administrator':
      return reachesCitizen(caller);
    case 'effort-worker':
      return sql`false`;
    case 'employee':
    case 'operator':
      return sql`true`;
  }
}
