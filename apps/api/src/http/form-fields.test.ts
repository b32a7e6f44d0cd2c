import { describe, expect, it } from 'vitest';
import { formFieldsOf } from './form-fields.ts';

const fieldsOf = (text: string) => formFieldsOf(Buffer.from(text));
const refusalOf = (text: string) => {
  try {
    return fieldsOf(text);
  } catch (error) {
    return error;
  }
};

describe('the fields of a form', () => {
  it('are read as browsers write them', () => {
    const written = new URLSearchParams({ SAMLResponse: 'a+b=', RelayState: "æ ø&å'", empty: '' });
    expect(fieldsOf(written.toString())).toEqual(Object.fromEntries(written));
    expect(fieldsOf('a&b=c=d&')).toEqual({ a: '', b: 'c=d' });
    expect(fieldsOf('')).toEqual({});
  });

  it('are a list where one stands there several times, so that none is taken for the one', () => {
    expect(fieldsOf('SAMLRequest=a&SAMLRequest=b')).toEqual({ SAMLRequest: ['a', 'b'] });
  });

  it('are no more than their names say, whatever they are called', () => {
    const fields = fieldsOf('__proto__=a&constructor=b');
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
    expect(Object.keys(fields)).toEqual(['__proto__', 'constructor']);
  });

  it.each(['a=%', 'a=%zz', 'a=%ff', '%c3=a'])('are refused when they are no UTF-8: %s', (text) => {
    expect(refusalOf(text)).toMatchObject({ problem: { code: 'validation-failed' } });
  });

  it('are counted before they are read: more than any form has is refused', () => {
    expect(Object.keys(fieldsOf('a&b&c&d&e&f&g&h&i&j'))).toHaveLength(10);
    for (const text of ['a&b&c&d&e&f&g&h&i&j&k', 'a=1&'.repeat(100_000), '&'.repeat(100_000)])
      expect(refusalOf(text)).toMatchObject({ problem: { code: 'payload-too-large' } });
  });
});
