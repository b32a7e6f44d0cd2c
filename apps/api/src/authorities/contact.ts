import type { AuthorityContact } from '@frikort/domain/authority-contact';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { instantSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';

const authoritySchema = z.strictObject({
  code: z.string().meta({ pattern: '^\\d{4}$', description: "The register's code of the municipality" }),
  name: z.string(),
});

export const authorityContactSchema = z
  .strictObject({
    phone: z.string(),
    email: z.string().optional(),
    address: z.string().optional().meta({ description: 'On several lines' }),
    openingHours: z.strictObject({ da: z.string(), en: z.string() }).optional(),
    webPage: z.string().optional(),
  })
  .meta({ id: 'AuthorityContact', description: 'How the office that handles socialt frikort is reached' });

/** GET `/authorities/{code}/contact`: what everyone may know of a municipality. */
export const publicContactSchema = z
  .strictObject({
    authority: authoritySchema,
    contact: authorityContactSchema.nullable().meta({ description: 'Null until it has been entered' }),
  })
  .meta({ id: 'AuthorityWithContact', examples: [answered.authorityContact] });

const fields = ['phone', 'email', 'address', 'openingHours.da', 'openingHours.en', 'webPage'] as const;
export type ContactField = (typeof fields)[number];

/** GET and PUT `/authority-contact`: what the administrator edits, and who changed it before. */
export const ownContactSchema = z
  .strictObject({
    ...publicContactSchema.shape,
    version: z.int().meta({ description: '0 until it has been entered' }),
    history: z
      .array(
        z.strictObject({
          at: instantSchema,
          name: z.string().meta({ description: 'The administrator who saved it' }),
          changes: z.array(
            z.strictObject({
              field: z.enum(fields),
              from: z.string().nullable(),
              to: z.string().nullable(),
            }),
          ),
        }),
      )
      .meta({ description: 'The newest change first, 50 at most' }),
  })
  .meta({ id: 'OwnAuthorityContact', examples: [answered.ownAuthorityContact] });

export type OwnContactAnswer = z.output<typeof ownContactSchema>;

/** A municipality's contact details as somebody saved them. */
export type StoredContact = {
  version: number;
  contact: AuthorityContact;
  at: Date;
  name: string;
};

/** As the alias `saved` (a row of `authority_contacts`) has it, without what was not told. */
export const contactColumn: SQL = sql`json_strip_nulls(json_build_object(
  'phone', saved.phone, 'email', saved.email, 'address', saved.address,
  'openingHours', case when saved.opening_hours_da is not null then
    json_build_object('da', saved.opening_hours_da, 'en', saved.opening_hours_en) end,
  'webPage', saved.web_page))`;

export const contactRow = z.strictObject({
  phone: z.string(),
  email: z.string().exactOptional(),
  address: z.string().exactOptional(),
  openingHours: z.strictObject({ da: z.string(), en: z.string() }).exactOptional(),
  webPage: z.string().exactOptional(),
});

function told(contact: AuthorityContact | undefined, field: ContactField): string | null {
  if (contact === undefined) return null;
  if (field === 'openingHours.da') return contact.openingHours?.da ?? null;
  if (field === 'openingHours.en') return contact.openingHours?.en ?? null;
  return contact[field] ?? null;
}

/** What one saving changed of the one before. */
export function changesBetween(
  before: AuthorityContact | undefined,
  after: AuthorityContact,
): OwnContactAnswer['history'][number]['changes'] {
  return fields.flatMap((field) => {
    const [from, to] = [told(before, field), told(after, field)];
    return from === to ? [] : [{ field, from, to }];
  });
}
