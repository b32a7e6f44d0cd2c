import type { CalendarDate } from '@frikort/domain/calendar';
import { editableDays, editableUntil, isEditable } from '@frikort/domain/employment';
import type { EmploymentTerms } from '@frikort/domain/employment-terms';
import { enrolmentStatuses } from '@frikort/domain/enrolment';
import { nameForCompany } from '@frikort/domain/protection';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Caller } from '../auth/caller.ts';
import { day } from '../database/query.ts';
import {
  cardNumberSchema,
  dateSchema,
  idSchema,
  instantSchema,
  oereSchema,
  organisationSchema,
} from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import {
  optionalTermRows,
  optionalTermSchemas,
  optionalTermsFor,
  optionalTermsJson,
} from './term-columns.ts';

/** A stored employment with what is shown of its citizen; the row of {@link employmentColumns}. */
export type StoredEmployment = {
  id: string;
  citizenId: string;
  cardNumber: string;
  citizenName: string;
  nameProtected: boolean;
  enrolmentStatus: 'active' | 'inactive';
  /** The citizen's responsible municipality, by code; no company is told it. */
  authorityCode: string;
  companyCvr: string;
  companyName: string;
  year: number;
  status: 'registered' | 'cancelled';
  /** The last day of its latest reopening (R30). */
  reopenedUntil: CalendarDate | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
} & EmploymentTerms;

/** One employment as the aliases `employment` and `citizen` have it, as one JSON object named `employment`. */
export const employmentColumns: SQL = sql`json_build_object(
  'id', employment.id, 'citizenId', employment.citizen_id, 'cardNumber', citizen.card_number,
  'citizenName', citizen.name, 'nameProtected', citizen.name_protected, 'enrolmentStatus', citizen.status,
  'authorityCode', citizen.authority_code,
  'companyCvr', employment.company_cvr, 'companyName', employment.company_name, 'year', employment.year,
  'startDate', employment.start_date, 'endDate', employment.end_date, 'amountOere', employment.amount_oere,
  'contact', json_build_object('name', employment.contact_name, 'email', employment.contact_email,
    'phone', employment.contact_phone),
  ${optionalTermsJson()}, 'status', employment.status,
  'reopenedUntil', employment.reopened_until, 'version', employment.version,
  'createdAt', employment.created_at, 'updatedAt', employment.updated_at) as employment`;

/** A contact person, as rows and answers have it. */
export const contactRow = z.strictObject({ name: z.string(), email: z.string(), phone: z.string() });

/** A row that selects {@link employmentColumns}. */
export const employmentRow = z.strictObject({
  employment: z.strictObject({
    id: z.uuid(),
    citizenId: z.uuid(),
    cardNumber: z.string(),
    citizenName: z.string(),
    nameProtected: z.boolean(),
    enrolmentStatus: z.enum(enrolmentStatuses),
    authorityCode: z.string(),
    companyCvr: z.string(),
    companyName: z.string(),
    year: z.int(),
    startDate: day,
    endDate: day,
    amountOere: z.int().brand<'Oere'>(),
    contact: contactRow,
    ...optionalTermRows,
    status: z.enum(['registered', 'cancelled']),
    reopenedUntil: day.nullable(),
    version: z.int(),
    createdAt: z.string(),
    updatedAt: z.string(),
  }),
});
export type EmploymentRow = z.output<typeof employmentRow>;

export function toStoredEmployment({ employment }: EmploymentRow): StoredEmployment {
  return {
    ...employment,
    createdAt: new Date(employment.createdAt),
    updatedAt: new Date(employment.updatedAt),
  };
}

export const contactSchema = z
  .strictObject(contactRow.shape)
  .meta({ id: 'Contact', description: 'Whom to ask about an employment' });

/** An employment as the API answers with it. */
export const employmentSchema = z
  .strictObject({
    id: idSchema,
    cardNumber: cardNumberSchema,
    citizenName: z.string().meta({ description: 'To a company: initials when the name is protected' }),
    nameProtected: z.boolean(),
    company: organisationSchema,
    year: z.int(),
    startDate: dateSchema,
    endDate: dateSchema,
    amountOere: oereSchema,
    contact: contactSchema,
    ...optionalTermSchemas,
    status: z.enum(['registered', 'cancelled']),
    enrolmentStatus: z.enum(enrolmentStatuses),
    editable: z.boolean(),
    editableUntil: dateSchema.meta({
      description: `Last day on which it may be edited: fewer than ${editableDays} days after the stored end, or that of a reopening`,
    }),
    version: z.int(),
    countedFor: z.string().optional().meta({
      description: 'To a person of the company who reads this one; see CardLookup',
    }),
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: 'Employment', examples: [answered.employment] });

export type EmploymentAnswer = z.output<typeof employmentSchema>;

/** An employment as this caller may see it: names masked (R20) and the reference left out (R8) where they must be. */
export function employmentFor(
  caller: Caller,
  stored: StoredEmployment,
  today: CalendarDate,
): EmploymentAnswer {
  const byCompany = caller.role === 'employee';
  return {
    id: stored.id,
    cardNumber: stored.cardNumber,
    citizenName: byCompany
      ? nameForCompany({ name: stored.citizenName, nameProtected: stored.nameProtected })
      : stored.citizenName,
    nameProtected: stored.nameProtected,
    company: { cvr: stored.companyCvr, name: stored.companyName },
    year: stored.year,
    startDate: stored.startDate,
    endDate: stored.endDate,
    amountOere: stored.amountOere,
    contact: stored.contact,
    ...optionalTermsFor(byCompany, stored),
    status: stored.status,
    enrolmentStatus: stored.enrolmentStatus,
    editable: isEditable(stored, today),
    editableUntil: editableUntil(stored),
    version: stored.version,
    createdAt: stored.createdAt.toISOString(),
    updatedAt: stored.updatedAt.toISOString(),
  };
}
