import { textLimits } from '@frikort/domain/text-limits';

/** Where the contact stands in the input, by the fields that ask for it. */
export const contactFields = {
  'contact.name': 'contactName',
  'contact.email': 'contactEmail',
  'contact.phone': 'contactPhone',
} as const;

/** How long the texts of the name and the contact may be, by their fields. */
export const longestOfOrganisation = {
  name: textLimits.effortOrganisation,
  contactName: textLimits.name,
  contactEmail: textLimits.email,
  contactPhone: textLimits.phone,
} as const;
