import { registeredPersons } from '@frikort/test-nemlogin/people';
import { describe, expect, it } from 'vitest';
import { createLogger, logAlarm, unsilenced, withoutSecrets } from './process-log.ts';

function logged(write: (logger: ReturnType<typeof createLogger>) => void, level = 'debug'): string {
  let text = '';
  const keep = (line: string) => {
    text += line;
  };
  write(createLogger(level, { write: keep }));
  return text;
}

describe('the process log', () => {
  it('carries no CPR number, wherever in a line one was put', () => {
    const text = logged((logger) => {
      logger.info({ query: '2905690000' }, 'searched for 290569-0000');
      logger.error(new Error('Key (cpr)=(2905690000) exists: 290569%2D0000'));
      logger.child({ '2905690000': { deep: ['290569 0000'] } }).warn('child');
    });
    expect(text.split('\n').filter((line) => line !== '')).toHaveLength(3);
    expect(text).not.toMatch(/290569/);
    expect(text).toContain('[left out]');
  });

  it('takes out every number of the people who log in, in both forms', () => {
    for (const { cpr } of registeredPersons) {
      expect(withoutSecrets(`a ${cpr} b`)).toBe('a [left out] b');
      expect(withoutSecrets(`"${cpr.slice(0, 6)}-${cpr.slice(6)}"`)).toBe('"[left out]"');
    }
  });

  it.each([
    '２９０５６９-００００',
    '290569\u20110000',
    '290569\u200b0000',
    '29\u00ad0569 \u2013 0000',
    '٢٩٠٥٦٩٠٠٠٠',
    '290569\n0000',
    '290569\t0000',
    '290569%C2%A00000',
  ])('sees through what hides a number: %j', (number) => {
    const text = logged((logger) => logger.info({ query: `Å ${number} æ` }, number));
    expect(JSON.parse(text)).toMatchObject({ query: 'Å [left out] æ', msg: '[left out]' });
  });

  it('leaves a hash whole, whatever digits stand side by side in it, and no longer or shorter run', () => {
    const hash = 'ab2905690000'.padEnd(64, 'c');
    expect(withoutSecrets(`{"hash":"${hash}"}`)).toBe(`{"hash":"${hash}"}`);
    for (const other of [`${hash}d`, hash.slice(1, -2)]) {
      expect(withoutSecrets(other)).not.toContain('2905690000');
    }
  });

  it('takes out tokens and login messages', () => {
    const text = logged((logger) => {
      logger.info({
        cookie: '__Host-frikort-company=c2VjcmV0; frikort-citizen=aGlkZGVu; a=b',
        authorization: 'Bearer abc.def',
      });
      logger.info('POST SAMLResponse=PHNhbWw+&RelayState=x');
    });
    expect(text).not.toMatch(/c2VjcmV0|aGlkZGVu|abc\.def|PHNhbWw/);
    expect(text).toContain('a=b');
  });

  it.each(['warn', 'fatal', 'silent'])('tells alarms and what must be kept at the level %s too', (level) => {
    const text = logged((logger) => {
      logger.info('ordinary');
      logAlarm(logger, { alarm: 'a-burst' }, 'look at this');
      logAlarm(logger.child({ reqId: 'r1' }), { alarm: 'within-a-request' }, 'and at this');
      unsilenced(logger).info({ auditSeal: { number: 1 } }, 'sealed');
    }, level);
    const lines = text
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { level: 55, alarm: 'a-burst', msg: 'look at this' },
      { level: 55, alarm: 'within-a-request', reqId: 'r1' },
      { level: 30, auditSeal: { number: 1 } },
    ]);
  });

  it('leaves ids, instants, durations and amounts as they are, and stays JSON', () => {
    const line = {
      id: '018f0000-2905-7000-8000-290569000012',
      at: '2026-11-21T12:00:00.000Z',
      oere: 4_276_600,
      since: 1_790_000_000_000,
    };
    const text = logged((logger) => logger.info(line));
    expect(JSON.parse(text)).toMatchObject(line);
  });
});
