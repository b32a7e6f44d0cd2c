import { type AuthorityContact, completeWebPage } from '@frikort/domain/authority-contact';
import { authorityContactInput } from '@frikort/domain/authority-schemas';
import { type FieldErrorCode, fieldErrorsOf } from '@frikort/domain/field-errors';

/** The fields of the form, by their ids, in their order on the page. */
export const contactFields = [
  'phone',
  'email',
  'webPage',
  'address',
  'openingHoursDa',
  'openingHoursEn',
] as const;
export type ContactField = (typeof contactFields)[number];

/** What stands in the fields. */
export type TypedContact = Readonly<Record<ContactField, string>>;

const paths: Readonly<Record<string, ContactField>> = {
  'openingHours.da': 'openingHoursDa',
  'openingHours.en': 'openingHoursEn',
};

function fieldAt(path: string): ContactField | undefined {
  return contactFields.find((field) => field === path) ?? paths[path];
}

export function isTyped(value: unknown): value is TypedContact {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return contactFields.every((field) => typeof fields.get(field) === 'string');
}

export function typedOf(contact: AuthorityContact | null): TypedContact {
  return {
    phone: contact?.phone ?? '',
    email: contact?.email ?? '',
    webPage: contact?.webPage ?? '',
    address: contact?.address ?? '',
    openingHoursDa: contact?.openingHours?.da ?? '',
    openingHoursEn: contact?.openingHours?.en ?? '',
  };
}

export function isSame(one: TypedContact, other: TypedContact): boolean {
  return contactFields.every((field) => one[field] === other[field]);
}

export type Reading = {
  errors: Partial<Record<ContactField, FieldErrorCode>>;
  /** Absent while something is wrong. */
  contact?: AuthorityContact;
};

/** Reads the form as the API would: an empty field is one that is not told. */
export function readContact(typed: TypedContact): Reading {
  const told = (field: ContactField) => typed[field].trim() !== '';
  const hours = told('openingHoursDa') || told('openingHoursEn');
  const read = authorityContactInput.safeParse({
    phone: typed.phone,
    ...(told('email') && { email: typed.email }),
    ...(told('webPage') && { webPage: completeWebPage(typed.webPage) }),
    ...(told('address') && { address: typed.address }),
    ...(hours && { openingHours: { da: typed.openingHoursDa, en: typed.openingHoursEn } }),
  });
  if (read.success) return { errors: {}, contact: read.data };
  const errors: Reading['errors'] = {};
  for (const { path, code } of fieldErrorsOf(read.error.issues)) {
    const field = fieldAt(path);
    if (field !== undefined) errors[field] ??= code;
  }
  return { errors };
}
