import type { CalendarDate } from '@frikort/domain/calendar';
import { enrolmentStatuses } from '@frikort/domain/enrolment';
import { present } from '@frikort/domain/present';
import { decides, tellsOtherSide, transferKinds, transferStates } from '@frikort/domain/transfer';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { authorityOf } from '../authorities/authority.ts';
import { cprSchema } from '../citizens/citizen.ts';
import type { CprVault } from '../database/encryption.ts';
import { instantText } from '../database/instant-text.ts';
import { day } from '../database/query.ts';
import {
  authoritySchema,
  cardNumberSchema,
  dateSchema,
  idSchema,
  instantSchema,
} from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import { reachesCitizen } from '../rules/reach.ts';
import { isToldWhom, stateOn } from '../rules/transfers.ts';

/** Which side of a transfer a municipality is on: it is asked, or it has opened it. */
export const directions = ['incoming', 'outgoing'] as const;
export type Direction = (typeof directions)[number];

/** One transfer as the aliases `transfer`, `citizen` and `opened_by` have it, for a caller, as one JSON object. */
export function transferColumns(caller: CaseworkerCaller, today: CalendarDate): SQL {
  return sql`json_build_object('id', transfer.id, 'kind', transfer.kind, 'opener', transfer.opener_code,
    'decider', transfer.decider_code, 'reason', transfer.reason, 'openedAt', ${instantText(sql`transfer.opened_at`)},
    'openedBy', opened_by.name, 'openUntil', transfer.open_until, 'state', ${stateOn(today)},
    'decidedAt', ${instantText(sql`transfer.decided_at`)},
    'decidedBy', (select name from actors where id = transfer.decided_by), 'refusalReason', transfer.refusal_reason,
    'citizen', case when ${isToldWhom(caller, today)} then json_build_object('id', citizen.id,
      'cprCiphertext', encode(citizen.cpr_ciphertext, 'base64'), 'cprKeyId', citizen.cpr_key_id, 'name', citizen.name,
      'nameProtected', citizen.name_protected, 'cardNumber', citizen.card_number, 'status', citizen.status,
      'isReached', ${reachesCitizen(caller)}) end) as transfer`;
}

/** What {@link transferColumns} makes. */
export const storedTransfer = z.strictObject({
  id: z.uuid(),
  kind: z.enum(transferKinds),
  opener: z.string(),
  decider: z.string(),
  reason: z.string(),
  openedAt: z.string(),
  openedBy: z.string(),
  openUntil: day,
  state: z.enum(transferStates),
  decidedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  refusalReason: z.string().nullable(),
  citizen: z
    .strictObject({
      id: z.uuid(),
      cprCiphertext: z.string(),
      cprKeyId: z.string(),
      name: z.string(),
      nameProtected: z.boolean(),
      cardNumber: z.string(),
      status: z.enum(enrolmentStatuses),
      isReached: z.boolean(),
    })
    .nullable(),
});
export type StoredTransfer = z.output<typeof storedTransfer>;

/** A transfer as one of its two sides sees it. */
export const transferSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(transferKinds).meta({
      description: 'The responsible authority offered the citizen, or another asked for them',
    }),
    direction: z
      .enum(directions)
      .meta({ description: 'Incoming: the caller’s municipality is asked, and decides' }),
    state: z.enum(transferStates),
    reason: z.string(),
    openedAt: instantSchema,
    openedBy: z.string().optional().meta({ description: 'Only in the municipality that opened it' }),
    openUntil: dateSchema.meta({ description: 'The last day on which it can be decided' }),
    otherAuthority: authoritySchema.optional().meta({
      description: 'The other side; who asked is told only once their request is accepted',
    }),
    citizen: z
      .strictObject({
        id: idSchema.optional().meta({ description: 'For the responsible authority' }),
        name: z.string(),
        nameProtected: z.boolean(),
        cpr: cprSchema,
        cardNumber: cardNumberSchema,
        status: z.enum(enrolmentStatuses),
      })
      .optional()
      .meta({
        description:
          'Whom it is about: for the responsible authority, and, while an offer is open, for the one that it goes to',
      }),
    decidedAt: instantSchema.optional(),
    decidedBy: z.string().optional().meta({ description: 'Only in the municipality that decided it' }),
    refusalReason: z.string().optional(),
  })
  .meta({
    id: 'Transfer',
    examples: [answered.transfer],
    description: 'Responsibility for a citizen that goes to another municipality, or might have (R19)',
  });
export type TransferAnswer = z.output<typeof transferSchema>;

/** A transfer as a caller of one of its sides sees it. */
export function transferFor(
  vault: CprVault,
  caller: CaseworkerCaller,
  stored: StoredTransfer,
): TransferAnswer {
  const { id, kind, state, reason, openUntil, opener, decider } = stored;
  const isOutgoing = opener === caller.authority.code;
  const other = tellsOtherSide(caller, stored, state) ? authorityOf(isOutgoing ? decider : opener) : null;
  const isDecision = state === 'accepted' || state === 'refused' || state === 'withdrawn';
  const decidedHere = isDecision && decides(stored, state) === caller.authority.code;
  return {
    id,
    kind,
    direction: isOutgoing ? 'outgoing' : 'incoming',
    state,
    reason,
    openedAt: new Date(stored.openedAt).toISOString(),
    openUntil,
    ...present({
      openedBy: isOutgoing ? stored.openedBy : null,
      otherAuthority: other,
      citizen: stored.citizen && citizenOf(vault, stored.citizen),
      decidedAt: stored.decidedAt && new Date(stored.decidedAt).toISOString(),
      decidedBy: decidedHere ? stored.decidedBy : null,
      refusalReason: stored.refusalReason,
    }),
  };
}

function citizenOf(
  vault: CprVault,
  { id, cprCiphertext, cprKeyId, isReached, ...shown }: NonNullable<StoredTransfer['citizen']>,
): NonNullable<TransferAnswer['citizen']> {
  const cpr = vault.decrypt({ ciphertext: Buffer.from(cprCiphertext, 'base64'), keyId: cprKeyId }, id);
  return { ...(isReached ? { id } : {}), ...shown, cpr };
}
