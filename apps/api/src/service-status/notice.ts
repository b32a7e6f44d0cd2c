import { type NoticeKind, noticeKinds, noticeState, noticeStates } from '@frikort/domain/service-notice';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { OperatorCaller } from '../auth/caller.ts';
import { idSchema, instantSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';

const twoLanguages = z.strictObject({ da: z.string(), en: z.string() });

const endSchema = instantSchema
  .nullable()
  .meta({ description: 'Null as long as nobody knows when the disruption ends' });

const shownNotice = {
  id: idSchema,
  kind: z.enum(noticeKinds),
  title: twoLanguages,
  text: twoLanguages,
  from: instantSchema,
  to: endSchema,
};

/** GET `/service-status`: what everyone sees. */
export const serviceStatusSchema = z
  .strictObject({
    status: z.enum(['normal', 'planned', 'disruption']),
    notices: z.array(z.strictObject(shownNotice)),
  })
  .meta({ id: 'ServiceStatus', examples: [answered.serviceStatus] });

/** A notice as the operator sees it. */
export const noticeSchema = z
  .strictObject({
    ...shownNotice,
    shownFrom: instantSchema,
    state: z.enum(noticeStates).meta({ description: 'Announced later, shown to everyone now, or over' }),
  })
  .meta({ id: 'ServiceNotice', examples: [answered.notice] });

export const noticePageSchema = z
  .strictObject({ items: z.array(noticeSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'ServiceNoticePage' });

type TwoLanguages = { da: string; en: string };

/** A notice as it is stored. */
export type StoredNotice = {
  id: string;
  kind: NoticeKind;
  title: TwoLanguages;
  text: TwoLanguages;
  shownFrom: Date;
  from: Date;
  to: Date | null;
};

/** What an operator does to a notice, and when. */
export type NoticeAct = { caller: OperatorCaller; at: Date };

/** A stored notice as one JSON object; an expression over the alias `notice`. */
export const noticeColumns: SQL = sql`json_build_object('id', notice.id, 'kind', notice.kind,
  'title', json_build_object('da', notice.title_da, 'en', notice.title_en),
  'text', json_build_object('da', notice.text_da, 'en', notice.text_en),
  'shownFrom', notice.shown_from, 'from', notice.starts_at, 'to', notice.ends_at) as notice`;

/** A row that selects {@link noticeColumns}. */
export const noticeRow = z.strictObject({
  notice: z.strictObject({
    id: z.uuid(),
    kind: z.enum(noticeKinds),
    title: twoLanguages,
    text: twoLanguages,
    shownFrom: z.string(),
    from: z.string(),
    to: z.string().nullable(),
  }),
});

export function toStoredNotice({ notice }: z.output<typeof noticeRow>): StoredNotice {
  const { shownFrom, from, to } = notice;
  return {
    ...notice,
    shownFrom: new Date(shownFrom),
    from: new Date(from),
    to: to === null ? null : new Date(to),
  };
}

/** What everyone sees of a notice. */
export function shownNoticeOf({ shownFrom: _, ...notice }: StoredNotice) {
  return { ...notice, from: notice.from.toISOString(), to: notice.to?.toISOString() ?? null };
}

/** What the operator sees of a notice. */
export function noticeFor(notice: StoredNotice, at: Date): z.output<typeof noticeSchema> {
  const state = noticeState(notice, at);
  return { ...shownNoticeOf(notice), shownFrom: notice.shownFrom.toISOString(), state };
}
