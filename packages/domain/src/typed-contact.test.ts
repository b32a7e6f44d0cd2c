import { expect, it } from 'vitest';
import { typedContact } from './typed-contact.ts';

it('a contact person is read without what was pasted along with it (R9)', () => {
  const pasted = {
    name: ' Bente Prøve ',
    email: 'Bente <mailto:bente@example.dk>;',
    phone: 'Tlf. +45 12 34 56 78',
  };
  expect(typedContact(pasted)).toEqual({
    name: 'Bente Prøve',
    email: 'bente@example.dk',
    phone: '+45 12 34 56 78',
  });
});
