import { type EffortRight, effortRights } from '@frikort/domain/effort-right';
import { present } from '@frikort/domain/present';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { authorityOf } from '../../authorities/authority.ts';
import { instantText } from '../../database/instant-text.ts';
import { day } from '../../database/query.ts';
import { authoritySchema, dateSchema, idSchema, instantSchema } from '../../http/answer-schemas.ts';
import { answered } from '../../http/openapi/examples.ts';
import { type EffortReader, rightsInOrganisation } from '../../rules/effort-reach.ts';

const bothLanguages = z.strictObject({ da: z.string(), en: z.string() });

export const formSchema = z
  .strictObject({
    code: z.string(),
    name: bothLanguages,
    words: z.array(z.string()).meta({ description: 'What the name of an organisation must not hold' }),
    fewestMembers: z.int().meta({ description: 'Of how many municipalities an organisation is at least' }),
  })
  .meta({ id: 'EffortForm', examples: [answered.effortForm], description: 'A form of cooperation' });

export const appointmentSchema = z
  .strictObject({
    id: idSchema,
    right: z.enum(effortRights),
    actorId: idSchema,
    name: z.string(),
    authority: authoritySchema.optional().meta({ description: 'Absent when the permission is gone' }),
    holdsRight: z.boolean().meta({
      description:
        'Their latest login held the permission, for a member; without it the appointment gives nothing',
    }),
    givenAt: instantSchema,
  })
  .meta({ id: 'EffortAppointment', description: 'Somebody who is appointed (R39)' });
export type AppointmentAnswer = z.output<typeof appointmentSchema>;

const contactSchema = z.strictObject({ name: z.string(), email: z.string(), phone: z.string() });

export const organisationSchema = z
  .strictObject({
    id: idSchema,
    name: z.string(),
    form: z.strictObject({ code: z.string(), name: bothLanguages }),
    startDate: dateSchema.meta({ description: 'Nothing is registered of a time before it' }),
    members: z.array(authoritySchema),
    contact: contactSchema.meta({ description: 'Who has ordered it, or is to be asked since' }),
    firstAdministrator: z.string().optional().meta({
      description: 'As the order names them; as long as there is no administrator who holds the permission',
    }),
    codeExpiresAt: instantSchema
      .optional()
      .meta({ description: 'For the operator: until when the code of the first administrator counts' }),
    rights: z.array(z.enum(effortRights)).meta({ description: 'What the caller acts as here' }),
    appointments: z.array(appointmentSchema).meta({
      description: 'Administrators and effort managers; participant managers stand by their effort',
    }),
    version: z.int(),
  })
  .meta({
    id: 'EffortOrganisation',
    examples: [answered.effortOrganisation],
    description: 'One municipality or several that have efforts together (R40)',
  });
export type OrganisationAnswer = z.output<typeof organisationSchema>;

/** Whether the row `given` gives the row `actor` anything: their latest login held the permission, for a member (R39). */
const counts = sql`(coalesce(given."right" = any(actor.effort_rights), false)
  and exists (select from effort_members member where member.organisation_id = given.organisation_id
    and member.authority_code = actor.effort_authority))`;

/** The people of the rows `given` of `effort_appointments`, as a JSON array. */
export function appointmentsWhere(condition: SQL): SQL {
  return sql`coalesce((select json_agg(json_build_object('id', given.id, 'right', given."right",
      'actorId', actor.id, 'name', actor.name, 'authority', actor.effort_authority,
      'holdsRight', ${counts},
      'givenAt', ${instantText(sql`given.given_at`)}) order by given."right", actor.name, given.id)
    from effort_appointments given join actors actor on actor.id = given.actor_id
    where given.ended_at is null and ${condition}), '[]'::json)`;
}

export const storedAppointment = z.strictObject({
  id: z.uuid(),
  right: z.enum(effortRights),
  actorId: z.uuid(),
  name: z.string(),
  authority: z.string().nullable(),
  holdsRight: z.boolean(),
  givenAt: z.string(),
});

export function appointmentFor(stored: z.output<typeof storedAppointment>): AppointmentAnswer {
  const { authority, givenAt, ...told } = stored;
  return {
    ...told,
    givenAt: new Date(givenAt).toISOString(),
    ...present({ authority: authority === null ? null : authorityOf(authority) }),
  };
}

/** One organisation as the aliases `organisation` and `form` have it, for a reader, as one JSON object. */
export function organisationColumns(reader: EffortReader): SQL {
  const hasAdministrator = sql`exists (select from effort_appointments given join actors actor on actor.id = given.actor_id
    where given.organisation_id = organisation.id and given."right" = 'effort-administrator' and given.ended_at is null
      and ${counts})`;
  return sql`json_build_object('id', organisation.id, 'name', organisation.name,
    'form', json_build_object('code', form.code, 'name', json_build_object('da', form.name_da, 'en', form.name_en)),
    'startDate', organisation.start_date,
    'members', (select json_agg(authority_code order by authority_code) from effort_members
      where organisation_id = organisation.id),
    'contact', json_build_object('name', organisation.contact_name, 'email', organisation.contact_email,
      'phone', organisation.contact_phone),
    'firstAdministrator', case when not ${hasAdministrator} then organisation.first_administrator end,
    'codeExpiresAt', case when ${reader.role === 'operator'} then ${instantText(sql`organisation.code_expires_at`)} end,
    'rights', ${rightsInOrganisation(reader)},
    'appointments', ${appointmentsWhere(sql`given.organisation_id = organisation.id and given.effort_id is null`)},
    'version', organisation.version) as organisation`;
}

/** What {@link organisationColumns} makes. */
export const organisationRow = z.strictObject({
  organisation: z.strictObject({
    id: z.uuid(),
    name: z.string(),
    form: z.strictObject({ code: z.string(), name: bothLanguages }),
    startDate: day,
    members: z.array(z.string()),
    contact: contactSchema,
    firstAdministrator: z.string().nullable(),
    codeExpiresAt: z.string().nullable(),
    rights: z.array(z.enum(effortRights)),
    appointments: z.array(storedAppointment),
    version: z.int(),
  }),
});
export type StoredOrganisation = z.output<typeof organisationRow>['organisation'];

export function organisationFor(stored: StoredOrganisation): OrganisationAnswer {
  const { members, appointments, firstAdministrator, codeExpiresAt, ...told } = stored;
  return {
    ...told,
    members: members.map(authorityOf).toSorted((a, b) => a.name.localeCompare(b.name, 'da')),
    appointments: appointments.map(appointmentFor),
    ...present({
      firstAdministrator,
      codeExpiresAt: codeExpiresAt && new Date(codeExpiresAt).toISOString(),
    }),
  };
}

/** Whether a caller acts as something in what was read. */
export const actsHere = ({ rights }: { rights: readonly EffortRight[] }, right: EffortRight): boolean =>
  rights.includes(right);
