import { present } from '@frikort/domain/present';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerBodies, takeForms } from './bodies.ts';
import { registerErrorHandling } from './errors.ts';
import { refuseMalformedAddresses } from './strict-input.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = Fastify({ bodyLimit: 20_000 });
  registerErrorHandling(app);
  registerBodies(app);
  refuseMalformedAddresses(app);
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    app.route({ method, url: '/json', handler: async ({ body }) => ({ body }) });
  }
  app.get('/query', async ({ query }) => ({ query }));
  await app.register(async (forms) => {
    takeForms(forms, 2_000);
    forms.post('/form', async ({ body }) => ({ body }));
  });
});
afterAll(() => app.close());

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';

async function send(
  url: string,
  type: string | undefined,
  payload: string | Buffer,
  more: Record<string, string> = {},
) {
  const headers = { ...present({ 'content-type': type }), ...more };
  const answer = await app.inject({ method: 'POST', url, headers, payload });
  return { status: answer.statusCode, ...answer.json() };
}

describe('a JSON body', () => {
  it.each([
    json,
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'application/json; charset=utf8',
    'application/json; version=1',
  ])('is read as %s', async (type) => {
    expect(await send('/json', type, '{"name":"Kåre 🎈"}')).toEqual({
      status: 200,
      body: { name: 'Kåre 🎈' },
    });
  });

  it.each([
    'application/json; charset=iso-8859-1',
    'application/json; charset=windows-1252',
    'application/json; charset=utf-16',
    'application/json; charset=utf-7',
    'application/json; charset=us-ascii',
    'application/json; charset=',
    'application/json; charset=utf-8; charset=latin1',
    'application/problem+json',
    'application/vnd.api+json',
    'application/jsonp',
    'application/json-patch+json',
    'application/json, text/plain',
    'text/json',
    'text/plain',
    'text/plain; charset=utf-8',
    'application/xml',
    'application/octet-stream',
    'multipart/form-data; boundary=x',
    form,
    'json',
    '*/*',
    '',
    'æ',
    undefined,
  ])('is refused as %s', async (type) => {
    for (const payload of ['{"a":1}', Buffer.from([0xff, 0xfe]), 'a=1'])
      expect(await send('/json', type, payload)).toMatchObject({
        status: 415,
        code: 'unsupported-media-type',
        mediaTypes: ['application/json'],
        charsets: ['utf-8'],
      });
  });

  it.each(['gzip', 'GZIP', 'br', 'deflate', 'compress', 'zstd', 'identity, gzip', 'x', 'utf-8'])(
    'is refused in the coding %s',
    async (coding) => {
      const answer = await app.inject({
        method: 'POST',
        url: '/json',
        payload: '{"a":1}',
        headers: { 'content-type': json, 'content-encoding': coding },
      });
      expect(answer.json()).toMatchObject({ status: 415, code: 'unsupported-media-type' });
      expect(answer.headers['accept-encoding']).toBe('identity');
    },
  );

  it.each(['identity', 'Identity', ''])('is read in the coding "%s"', async (coding) => {
    expect(await send('/json', json, '{"a":1}', { 'content-encoding': coding })).toMatchObject({
      status: 200,
    });
  });

  it.each([
    ['Latin-1', Buffer.from('{"name":"Kåre"}', 'latin1')],
    ['half a letter', Buffer.from([...Buffer.from('{"a":"'), 0xc3, ...Buffer.from('"}')])],
    ['a letter cut off', Buffer.from([...Buffer.from('{"a":"å"}').subarray(0, 7)])],
    ['a surrogate in bytes', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ['a longer form than needed', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
    ['a code point beyond the last', Buffer.from([0x22, 0xf4, 0x90, 0x80, 0x80, 0x22])],
    ['UTF-16', Buffer.from('\ufeff{"a":1}', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('{"a":1}', 'utf16le')],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x22, 0, 0, 0, 0x22, 0, 0, 0])],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0])],
    ['nothing', Buffer.alloc(0)],
    ['no JSON', Buffer.from('{"a":')],
    ['two values', Buffer.from('{}{}')],
    ['a number that is none', Buffer.from('NaN')],
    ['a comment', Buffer.from('{}//x')],
    ['a prototype', Buffer.from('{"__proto__":{"a":1}}')],
    ['a prototype in other letters', Buffer.from('{"\\u005f_proto__":{"a":1}}')],
    ['a constructor’s prototype', Buffer.from('{"constructor":{"prototype":{"a":1}}}')],
  ])('of %s is refused', async (_, payload) => {
    for (const type of [json, `${json}; charset=utf-8`]) {
      const answer = await send('/json', type, payload);
      expect(answer).toMatchObject({ status: 400, code: 'validation-failed' });
      expect(answer.errors).toEqual([{ path: '', code: 'invalid' }]);
    }
  });

  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"a":{"b":[{"c":1},{"c":1,"d":"{\\"c\\":1}","c":2}]}}', 'a.b.c'],
    ['{"a":[1,2],"b":"\\"a\\":","a":3}', 'a'],
    ['{"2905690000":1,"2905690000":1}', '[left out]'],
  ])('that names a field twice is refused: %s', async (payload, path) => {
    expect((await send('/json', json, payload)).errors).toEqual([{ path, code: 'invalid' }]);
  });

  it.each(['{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}', '[{"a":1},{"a":1}]', '"a"', '{"a":"\\",\\"a\\":1"}'])(
    'that names each field once is read: %s',
    async (payload) => {
      expect(await send('/json', json, payload)).toEqual({ status: 200, body: JSON.parse(payload) });
    },
  );

  it.each([
    ['fields', `{${Array.from({ length: 900 }, (_, place) => `"k${place}":"x",`).join('')}"k":1}`],
    ['objects', `[${'{},'.repeat(600)}{}]`],
    ['arrays in arrays', `${'['.repeat(600)}${']'.repeat(600)}`],
  ])('of more %s than any body has is refused before it is checked', async (_what, payload) => {
    expect((await send('/json', json, payload)).errors).toEqual([{ path: '', code: 'invalid' }]);
  });

  it('may begin with the mark of UTF-8, which is no part of it', async () => {
    expect(await send('/json', json, '\ufeff{"a":1}')).toMatchObject({ status: 200, body: { a: 1 } });
  });

  it('may be missing, whatever is said of it', async () => {
    for (const headers of [{}, { 'content-length': '0' }, { 'content-encoding': 'gzip' }]) {
      const answer = await app.inject({ method: 'DELETE', url: '/json', headers });
      expect(answer.statusCode).toBe(200);
    }
  });

  it('is refused when it is too long, as a form too', async () => {
    for (const type of [json, form])
      expect((await send('/json', type, `{"a":"${'x'.repeat(20_000)}"}`)).code).toMatch(
        type === json ? 'payload-too-large' : 'unsupported-media-type',
      );
  });
});

describe('a form', () => {
  it('is read where it is asked for, and a field that comes twice is no text', async () => {
    expect(await send('/form', form, 'a=K%C3%A5re+1&b=&c=1&c=2&d')).toEqual({
      status: 200,
      body: { a: 'Kåre 1', b: '', c: ['1', '2'], d: '' },
    });
    expect((await send('/form', `${form}; charset=UTF-8`, 'a=å')).body).toEqual({ a: 'å' });
  });

  it.each([`${form}; charset=iso-8859-1`, json, 'text/plain', 'multipart/form-data; boundary=x', undefined])(
    'is refused as %s',
    async (type) => {
      expect(await send('/form', type, 'a=1')).toMatchObject({ status: 415 });
    },
  );

  it('is refused in a coding', async () => {
    expect(await send('/form', form, 'a=1', { 'content-encoding': 'gzip' })).toMatchObject({ status: 415 });
  });

  it.each([
    'a=%e5',
    'a=%',
    'a=%zz',
    '%ff=1',
    'a=%ed%a0%80',
    'a=%c0%af',
    Buffer.from('a=å', 'latin1'),
    Buffer.from([0x61, 0x3d, 0xff]),
  ])('of %j is refused', async (payload) => {
    expect(await send('/form', form, payload)).toMatchObject({ status: 400, code: 'validation-failed' });
  });

  it('has a limit of its own', async () => {
    expect(await send('/form', form, `a=${'x'.repeat(1_500)}`)).toMatchObject({ status: 200 });
    expect(await send('/form', form, `a=${'x'.repeat(2_500)}`)).toMatchObject({ status: 413 });
  });

  it('changes nothing that other objects have', async () => {
    await send('/form', form, '__proto__=1&constructor.prototype.x=1&__proto__[x]=1');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

describe('a query', () => {
  it('is read', async () => {
    expect((await app.inject('/query?a=K%C3%A5re+1&b=%2B')).json()).toEqual({
      query: { a: 'Kåre 1', b: '+' },
    });
  });

  it.each(['a=%e5', 'a=K%E5re', 'a=%', 'a=%zz', '%ff=1', 'a=%ed%a0%80', 'a=%c0%af', 'a=1&b=%f4%90%80%80'])(
    'of ?%s is refused',
    async (query) => {
      expect((await app.inject(`/query?${query}`)).json()).toMatchObject({
        status: 400,
        code: 'validation-failed',
      });
    },
  );
});
