import { type CalendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { directionOf, type TransferKind, transferKinds } from '@frikort/domain/transfer';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { authorityOf } from '../authorities/authority.ts';
import { instantText } from '../database/instant-text.ts';
import { instant, type Placed } from '../database/statement.ts';
import { authoritySchema, dateSchema, idSchema } from '../http/answer-schemas.ts';
import { isPending } from '../rules/transfers.ts';

/* Where a citizen came from and may go to (R19), as the row `citizen` of `citizens` has it. */

/** When the citizen came from one municipality to another, the first time first. */
export const movesOfCitizen: SQL = sql`(
  select coalesce(json_agg(json_build_object('kind', transfer.kind, 'opener', transfer.opener_code,
    'decider', transfer.decider_code, 'at', ${instantText(sql`transfer.decided_at`)}) order by transfer.decided_at, transfer.id), '[]')
  from transfers transfer where transfer.citizen_id = citizen.id and transfer.state = 'accepted')`;

/** The transfer of the citizen that can still be decided at an instant, or null. */
export function openTransferOfCitizen(at: Placed<Date>): SQL {
  return sql`(
    select json_build_object('id', transfer.id, 'kind', transfer.kind, 'opener', transfer.opener_code,
      'decider', transfer.decider_code, 'openUntil', transfer.open_until)
    from transfers transfer
    where transfer.citizen_id = citizen.id and ${isPending(sql`(${instant(at)} at time zone 'Europe/Copenhagen')`)})`;
}

const sides = { kind: z.enum(transferKinds), opener: z.string(), decider: z.string() };

/** What {@link movesOfCitizen} and {@link openTransferOfCitizen} make. */
export const moveRow = z.strictObject({ ...sides, at: z.string() });
export const openTransferRow = z.strictObject({
  id: z.uuid(),
  ...sides,
  openUntil: z.iso.date().brand<'CalendarDate'>(),
});

type Sides = { kind: TransferKind; opener: string; decider: string };

/** The responsibility for a citizen went to another municipality. */
export type Move = Sides & { at: string };

/** A transfer of a citizen that nobody has decided yet. */
export type OpenTransfer = Sides & { id: string; openUntil: CalendarDate };

export const moveSchema = z
  .strictObject({ on: dateSchema, from: authoritySchema, to: authoritySchema })
  .meta({ id: 'Move', description: 'The responsibility went to another municipality (R19)' });

export function moveFor({ at, ...transfer }: Move): z.output<typeof moveSchema> {
  const { from, to } = directionOf(transfer);
  return { on: todayInCopenhagen(new Date(at)), from: authorityOf(from), to: authorityOf(to) };
}

export const openTransferSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(transferKinds),
    otherAuthority: authoritySchema.meta({ description: 'Where the citizen would go' }),
    openUntil: dateSchema,
  })
  .meta({ id: 'OpenTransfer', description: 'A transfer that can still be decided (R19)' });

export function openTransferFor({
  id,
  openUntil,
  ...transfer
}: OpenTransfer): z.output<typeof openTransferSchema> {
  return { id, kind: transfer.kind, otherAuthority: authorityOf(directionOf(transfer).to), openUntil };
}
