import { calendarDate } from '@frikort/domain/calendar';
import { cpr } from '@frikort/domain/cpr';
import { describe, expect, it } from 'vitest';
import { envelope, faultAnswer, personAnswer } from '../../../test/support/sf1520.ts';
import { readAnswer } from './answer.ts';

const asked = cpr('290569-0000');
const read = (text: string) => readAnswer(text, asked, calendarDate('2026-11-21'));
const protection = (inner: string) =>
  read(personAnswer({ protection: `<adressebeskyttelse>${inner}</adressebeskyttelse>` }));

describe('an answer of SF1520', () => {
  it('is read for what R20 and R21 need, and for nothing else', () => {
    expect(read(personAnswer())).toEqual({
      kind: 'found',
      person: {
        name: 'Lone Ærø Hansentest',
        registerStatus: 1,
        nameProtected: false,
        birthDate: '1969-05-29',
      },
    });
  });

  it.each([1, 3, 5, 7, 20, 30, 50, 60, 70, 80, 90])('has the status %i', (status) => {
    const answer = personAnswer({ status: `<status><status>${status}</status></status>` });
    expect(read(answer)).toMatchObject({ person: { registerStatus: status } });
  });

  it.each([
    ['says so', '<beskyttet>true</beskyttet>', true],
    ['says so in a digit', '<beskyttet>1</beskyttet>', true],
    ['says it is not', '<beskyttet>false</beskyttet>', false],
    ['says so, whatever its dates', '<slutdato>2020-01-01</slutdato><beskyttet>true</beskyttet>', true],
    ['began', '<startdato>2026-11-21+01:00</startdato>', true],
    ['begins tomorrow', '<startdato>2026-11-22</startdato>', false],
    ['ends today', '<startdato>2025-11-22</startdato><slutdato>2026-11-21</slutdato>', true],
    ['ended yesterday', '<startdato>2025-11-22</startdato><slutdato>2026-11-20Z</slutdato>', false],
    ['has only an end to come', '<slutdato>2027-01-01</slutdato>', true],
    ['says nothing', '', false],
  ])('is protected when the protection %s (R20)', (_, inner, nameProtected) => {
    expect(protection(inner)).toMatchObject({ kind: 'found', person: { nameProtected } });
  });

  it.each(['<beskyttet>ja</beskyttet>', '<startdato>i dag</startdato>', '<slutdato>2026-02-31</slutdato>'])(
    'is not taken for unprotected when the protection cannot be read: %s',
    (inner) => expect(protection(inner)).toEqual({ kind: 'unreadable' }),
  );

  it('is unprotected when there is nothing about a protection', () => {
    expect(read(personAnswer({ protection: '' }))).toMatchObject({ person: { nameProtected: false } });
  });

  it.each([
    ['names another in force', '2905690000', '2905691111', '2905691111'],
    ['answers by the one in force', '2905691111', '', '2905691111'],
    ['names the same', '2905690000', '2905690000', undefined],
    ['names only the one that was asked for', '2905690000', '', undefined],
    ['names none in force', '2905690000', '0000000000', undefined],
  ])('tells a changed number when it %s (R21)', (_, number, inForce, expected) => {
    const numbers = `<personnummer>${number}</personnummer><gaeldendePersonnummer>${inForce}</gaeldendePersonnummer>`;
    const reading = read(personAnswer({ numbers }));
    expect(reading.kind === 'found' && reading.person.currentCpr).toBe(expected);
  });

  it.each([
    [
      'only the addressing name',
      '<navn><personadresseringsnavn>Bo  Ib</personadresseringsnavn></navn>',
      'Bo Ib',
    ],
    [
      'a name in another form',
      '<navn><fornavn>A\u030age\u200b</fornavn><efternavn>Ib\u202e\nLund</efternavn></navn>',
      'Åge Ib Lund',
    ],
    ['no middle name', '<navn><fornavn>Bo</fornavn><efternavn>Ib</efternavn></navn>', 'Bo Ib'],
    [
      'characters written as references',
      '<navn><personadresseringsnavn>O&#39;Bo &amp; Ib</personadresseringsnavn></navn>',
      "O'Bo & Ib",
    ],
  ])('has a name when there is %s', (_, name, expected) => {
    expect(read(personAnswer({ name }))).toMatchObject({ person: { name: expected } });
  });

  it('leaves a birth date out that the register is unsure of, or that is none', () => {
    const unsure =
      '<foedselsdato><dato>1969-01-01</dato><usikkerhedsmarkering>*</usikkerhedsmarkering></foedselsdato>';
    for (const birth of [unsure, '', '<foedselsdato><dato>1969</dato></foedselsdato>']) {
      expect(read(personAnswer({ birth }))).toMatchObject({ person: { name: 'Lone Ærø Hansentest' } });
      expect(read(personAnswer({ birth }))).not.toHaveProperty('person.birthDate');
    }
  });

  it.each([
    faultAnswer('404', 'PNR not found'),
    faultAnswer('PNRNotFound', ''),
    envelope(
      '<soap:Fault><faultcode>soap:Server</faultcode><faultstring>PNR not found</faultstring></soap:Fault>',
    ),
  ])('says that nobody has the number', (text) => expect(read(text)).toEqual({ kind: 'unknown' }));

  it('refuses with a code, of which nothing is kept that could be a number or a sentence', () => {
    expect(read(faultAnswer('SP.1002', 'No agreement for 2905690000'))).toEqual({
      kind: 'fault',
      codes: ['SP.1002'],
    });
    expect(read(faultAnswer('2905690000', ''))).toEqual({ kind: 'fault', codes: [] });
    expect(read(faultAnswer('Lone Hansentest', ''))).toEqual({ kind: 'fault', codes: [] });
  });

  it.each([
    ['nothing', ''],
    ['a page', '<html><body>Vedligehold</body></html>'],
    ['an open element', personAnswer().slice(0, -20)],
    ['another envelope', personAnswer().replace('schemas.xmlsoap.org', 'www.w3.org')],
    ['an empty body', envelope('')],
    [
      'another namespace',
      personAnswer().replaceAll('PersonBaseDataExtended/4/', 'PersonBaseDataExtended/5/'),
    ],
    ['no person', personAnswer().replace(/<persondata>[\s\S]*<\/persondata>/, '')],
    ['two of them', personAnswer().replace(/(<persondata>[\s\S]*<\/persondata>)/, '$1$1')],
    ['no number', personAnswer({ numbers: '' })],
    ['no name', personAnswer({ name: '' })],
    [
      'an empty name',
      personAnswer({ name: '<navn><personadresseringsnavn> </personadresseringsnavn></navn>' }),
    ],
    ['no status', personAnswer({ status: '' })],
    ['a status in words', personAnswer({ status: '<status><status>aktiv</status></status>' })],
    ['a DOCTYPE', personAnswer().replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')],
    [
      'elements inside each other without end',
      personAnswer().replace('<persondata>', '$&<a xmlns:b="c">'.repeat(100)),
    ],
    [
      'more elements than anybody has relations',
      personAnswer().replace('</persondata>', `${'<a/>'.repeat(6_000)}$&`),
    ],
  ])('is unreadable when it holds %s', (_, text) => expect(read(text)).toEqual({ kind: 'unreadable' }));
});
