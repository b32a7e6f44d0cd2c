import { describe, expect, it } from 'vitest';
import { completeWebPage, isWebPage, shownWebPage } from './authority-contact.ts';
import { authorityContactInput } from './authority-schemas.ts';
import { fieldErrorsOf } from './field-errors.ts';

describe('the web page of a municipality', () => {
  it.each([
    'https://www.aarhus.example/frikort',
    'https://aarhus.dk',
    'https://kommunen.dk/borger?emne=frikort#telefon',
    'https://xn--lborg-gra.dk/',
  ])('may be %s', (text) => {
    expect(isWebPage(text)).toBe(true);
  });

  it.each([
    'http://aarhus.dk',
    'aarhus.dk',
    'javascript:alert(1)',
    'https://bruger@aarhus.dk',
    'https://bruger:kode@aarhus.dk',
    'https://aarhus.dk:8443',
    'https://localhost',
    'https://10.20.30.40',
    'https://[::1]',
    'https://aarhus.dk\\@ond.dk',
    'https://aarhus .dk',
    'https://.dk',
    'https://',
    '',
  ])('is never %s', (text) => {
    expect(isWebPage(text)).toBe(false);
  });

  it('is completed as people type it, and shown as they say it', () => {
    expect(completeWebPage(' www.aarhus.dk/frikort ')).toBe('https://www.aarhus.dk/frikort');
    expect(completeWebPage('http://aarhus.dk')).toBe('http://aarhus.dk');
    expect(completeWebPage(' ')).toBe('');
    expect(shownWebPage('https://www.aarhus.dk/')).toBe('aarhus.dk');
  });
});

describe('the contact details that an administrator enters', () => {
  const contact = { phone: '00 00 07 51' };
  const errorsOf = (input: unknown) =>
    fieldErrorsOf(authorityContactInput.safeParse(input).error?.issues ?? []);

  it('need a phone number and nothing else', () => {
    expect(errorsOf(contact)).toEqual([]);
    expect(errorsOf({})).toEqual([{ path: 'phone', code: 'missing' }]);
  });

  it.each([
    [{ phone: '12' }, 'phone', 'not-a-phone'],
    [{ email: 'frikort' }, 'email', 'not-an-email'],
    [{ email: '' }, 'email', 'missing'],
    [{ address: 'x'.repeat(201) }, 'address', 'too-long'],
    [{ address: 'Bor hos 290569-0000' }, 'address', 'cpr-shaped'],
    [{ openingHours: { da: 'Altid' } }, 'openingHours.en', 'missing'],
    [{ webPage: 'http://aarhus.dk' }, 'webPage', 'not-a-web-page'],
    [{ fax: '1' }, 'fax', 'unknown-field'],
  ])('are refused with %o', (special, path, code) => {
    expect(errorsOf({ ...contact, ...special })).toContainEqual({ path, code });
  });
});
