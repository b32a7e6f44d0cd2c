import type { Operation } from '../fuzz/operations.ts';
import type { RawRequest } from './own-process.ts';

/*
 * Requests that are as large as the API lets them be, in shapes that cost more than their size to take apart, to check
 * or to refuse. What stands in the fields that a route takes is in `odd-texts.ts`.
 */

/** As large as our limits let them be: 64 kB of a body, 16 kB of address and headers together. */
const bodyBytes = 64 * 1024 - 100;
const addressBytes = 14 * 1024;

const filled = (piece: string, bytes: number) => piece.repeat(Math.floor(bytes / piece.length));
const listed = (piece: (place: number) => string, bytes: number) => {
  const count = Math.floor(bytes / piece(9_999).length);
  return Array.from({ length: count }, (_, place) => piece(place)).join('');
};

/** Bodies, by what there is much of. */
const costlyBodies: Readonly<Record<string, string>> = {
  fields: `{${listed((place) => `"k${place}":1,`, bodyBytes)}"k":1}`,
  'fields like CPR numbers': `{${listed((place) => `"010180${String(place).padStart(4, '0')}":1,`, bodyBytes)}"k":1}`,
  'fields in fields': `{"contact":{${listed((place) => `"k${place}":1,`, bodyBytes - 20)}"k":1}}`,
  'one field': `{${filled('"a":1,', bodyBytes)}"a":1}`,
  'fields of prototypes': `{${filled('"__proto__":{},', bodyBytes)}"a":1}`,
  'fields of constructors': `{${filled('"constructor":{"prototype":1},', bodyBytes)}"a":1}`,
  'letters in a name': `{"${filled('a', bodyBytes - 10)}":1}`,
  'blanks in a name': `{"${filled(' ', bodyBytes - 10)}x":1}`,
  'marks in a name': `{"a${filled('\u0316\u0301', bodyBytes / 2 - 10)}":1}`,
  'digits in a name': `{"${filled('0101', bodyBytes - 10)}":1}`,
  'quotes in a name': `{"${filled('\\"', bodyBytes - 10)}":1}`,
  'arrays in arrays': `${filled('[', bodyBytes / 2)}${filled(']', bodyBytes / 2)}`,
  'objects in objects': `${filled('{"a":', bodyBytes - 11_000)}1${'}'.repeat(Math.floor((bodyBytes - 11_000) / 5))}`,
  numbers: `[${filled('1,', bodyBytes - 10)}1]`,
  'empty objects': `[${filled('{},', bodyBytes - 10)}{}]`,
  'digits of a number': filled('1', bodyBytes),
  'digits of a fraction': `0.${filled('1', bodyBytes)}`,
  'digits of an exponent': `1e${filled('9', bodyBytes)}`,
  escapes: `"${filled('\\u0061', bodyBytes - 10)}"`,
  blanks: `${filled(' ', bodyBytes - 10)}{}`,
  'blanks after a text': `["a"${filled(' ', bodyBytes - 10)}]`,
  'half an object': `{"a":"${filled('\\"', bodyBytes - 10)}`,
};

/** Texts of a header or a parameter, by what there is much of. */
const costlyLines: Readonly<Record<string, string>> = {
  blanks: `a${filled(' ', addressBytes)}b`,
  'commas after a quote': `"${filled(',', addressBytes)}`,
  'semicolons after a quote': `a/b;"${filled(';', addressBytes)}`,
  quotes: filled('"', addressBytes),
  'equals signs': filled('a=', addressBytes),
  'parts with weights': listed((place) => `a/${place};q=0.5,`, addressBytes),
  parts: listed((place) => `x${place},`, addressBytes),
  pairs: listed((place) => `c${place}=1;`, addressBytes),
  ranges: `bytes=${filled('0-1,', addressBytes)}`,
  dots: filled('a.', addressBytes),
  digits: filled('0101', addressBytes),
  backslashes: filled('\\', addressBytes),
  percents: filled('%2525', addressBytes),
};

const headerNames = [
  ...['accept', 'accept-language', 'accept-encoding', 'authorization', 'cookie', 'frikort-entrance'],
  ...['frikort-session', 'idempotency-key', 'if-match', 'if-none-match', 'origin', 'range', 'referer'],
  ...['sec-fetch-site', 'user-agent', 'x-forwarded-for', 'content-type', 'content-encoding', 'expect'],
];

/** Each costly body for a route that changes something, with a type that it may take. */
export function withCostlyBodies(request: RawRequest, type = 'application/json'): RawRequest[] {
  return Object.values(costlyBodies).map((body) => ({
    ...request,
    body,
    headers: { ...request.headers, 'content-type': type },
  }));
}

/** Each costly text in each parameter, and parameters without end. */
export function withCostlyQueries(request: RawRequest, { query }: Pick<Operation, 'query'>): RawRequest[] {
  const queries = [
    ...query.flatMap((name) =>
      Object.values(costlyLines).map(
        (text) => `${name}=${encodeURIComponent(text).slice(0, addressBytes - 2)}`,
      ),
    ),
    filled('a&', addressBytes),
    filled('&', addressBytes),
    listed((place) => `k${place}=&`, addressBytes),
    filled('limit=1&', addressBytes),
    filled('%41', addressBytes),
    filled('+', addressBytes),
  ];
  return queries.map((text) => ({ ...request, path: `${request.path}?${text.replace(/%.?$/, '')}` }));
}

/** Each costly text in each header that the API or a library of it reads. */
export function withCostlyHeaders(request: RawRequest): RawRequest[] {
  return headerNames.flatMap((name) =>
    Object.values(costlyLines).map((text) => ({ ...request, headers: { ...request.headers, [name]: text } })),
  );
}
