import { z } from 'zod';
import type { Seal } from './seal.ts';
import { sealedRowSchema } from './sealed-row.ts';

/*
 * An extract of the log as a file: JSON, one object a line. First what was asked for, then each seal before the
 * first of its rows, then a line that says how much there was, so that a file that was cut short shows it.
 */

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const whole = z.number().int().min(1);

/** The first line. `whole` says that nothing was left out, and then a missing row shows. */
const headSchema = z.strictObject({
  kind: z.literal('frikort-audit-export'),
  /** 1 has no `seen`, which came with looks at many that are one row. */
  version: z.union([z.literal(1), z.literal(2)]),
  madeAt: z.string(),
  whole: z.boolean(),
  /** Who the employees were: in the rows, in a file of its own, or left out. */
  identities: z.enum(['included', 'separate', 'omitted']),
  asked: z.strictObject({
    citizen: z.boolean(),
    actor: z.boolean(),
    organisationCvr: z.string().nullable(),
    from: z.string().nullable(),
    until: z.string().nullable(),
  }),
});

const sealSchema = z.strictObject({
  kind: z.literal('seal'),
  number: whole,
  firstPosition: whole,
  lastPosition: whole,

  root: hash,
  previous: hash,
  sealedAt: z.string(),
  keyId: z.string(),
  hash,
  mac: hash,
});

/** One of those whom a look at many showed: as the log names them, or only the hash that goes into the row. */
export const seenSchema = z.union([
  z.strictObject({ subject: z.string().regex(/^([0-9a-f]{2})+$/) }),
  z.strictObject({ hash }),
]);

/** A row; its path leads to the root of its seal. A row that was not sealed yet has no position. */
const rowSchema = z.strictObject({
  kind: z.literal('row'),
  position: whole.nullable(),
  path: z.array(hash).max(64),
  row: sealedRowSchema,
  /** Of a look at many: each of those whom it showed. */
  seen: z.array(seenSchema).optional(),
  actorId: z.uuid().nullable().optional(),
  actorName: z.string().nullable().optional(),
});

const endSchema = z.strictObject({
  kind: z.literal('end'),
  rows: z.number().int().min(0),
  seals: z.number().int().min(0),
});

/** A line of the file. */
export const exportLineSchema = z.discriminatedUnion('kind', [headSchema, sealSchema, rowSchema, endSchema]);
export type ExportLine = z.output<typeof exportLineSchema>;
export type ExportHead = z.output<typeof headSchema>;
export type ExportRow = z.output<typeof rowSchema>;

/** A line of the file of identities: who did what a row tells. */
export type IdentityLine = { kind: 'identity'; rowId: string; actorId: string; actorName: string | null };

export function sealLine(seal: Seal): ExportLine {
  const { root, previous, hash, mac, number, firstPosition, lastPosition, sealedAt, keyId } = seal;
  return {
    kind: 'seal',
    number,
    firstPosition,
    lastPosition,
    sealedAt,
    keyId,

    root: root.toString('hex'),
    previous: previous.toString('hex'),

    hash: hash.toString('hex'),
    mac: mac.toString('hex'),
  };
}

/** The seal of a line. */
export function sealOf(line: Extract<ExportLine, { kind: 'seal' }>): Seal {
  const { kind: _kind, root, previous, hash, mac, ...rest } = line;
  return {
    ...rest,

    root: Buffer.from(root, 'hex'),
    previous: Buffer.from(previous, 'hex'),

    hash: Buffer.from(hash, 'hex'),
    mac: Buffer.from(mac, 'hex'),
  };
}
