import { describe, expect, it } from 'vitest';
import { isTyped, readContact, typedOf } from './contact-form.ts';

const contact = {
  phone: '00 00 07 51',
  email: 'frikort@aarhus.example',
  address: 'Prøvegade 1\n8000 Aarhus C',
  openingHours: { da: 'Hverdage kl. 9-15', en: 'Weekdays 9 am to 3 pm' },
  webPage: 'https://aarhus.example/frikort',
};
const empty = typedOf(null);

describe('the form of the contact details', () => {
  it('gives back what it was filled with', () => {
    expect(readContact(typedOf(contact))).toEqual({ errors: {}, contact });
    expect(isTyped(typedOf(contact))).toBe(true);
  });

  it('does not tell what is left empty, and completes a web address', () => {
    const read = readContact({ ...empty, phone: '00 00 07 51', webPage: 'aarhus.example', address: '  ' });
    expect(read.contact).toEqual({ phone: '00 00 07 51', webPage: 'https://aarhus.example' });
  });

  it('says what is wrong at its field', () => {
    expect(readContact(empty).errors).toEqual({ phone: 'missing' });
    const wrong = {
      ...empty,
      phone: '1',
      email: 'a',
      webPage: 'javascript:alert(1)',
      openingHoursEn: '9-15',
    };
    expect(readContact(wrong).errors).toEqual({
      phone: 'not-a-phone',
      email: 'not-an-email',

      webPage: 'not-a-web-page',
      openingHoursDa: 'missing',
    });
  });
});
