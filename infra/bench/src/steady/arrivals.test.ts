import { describe, expect, it } from 'vitest';
import { measuredRoutes } from '../routes.ts';
import { arrive } from './arrivals.ts';
import { mixOf } from './mix.ts';

describe('people arrive', () => {
  it('at their times, and whether others are done or not', async () => {
    const intended: number[] = [];
    const never = Promise.withResolvers<void>();
    const arriving = arrive(
      { perSecond: 1_000, seconds: 0.0995 },
      (at) => {
        intended.push(at);
        return intended.length === 1 ? never.promise : Promise.resolve();
      },
      // By that draw one comes each millisecond.
      () => 1 - Math.exp(-1),
    );
    while (intended.length < 99) await new Promise((resolve) => setImmediate(resolve));
    for (const [place, at] of intended.entries()) expect(at - (intended[0] ?? 0)).toBeCloseTo(place, 6);
    never.resolve();
    await arriving;
    expect(intended).toHaveLength(99);
  });
});

describe('the mix', () => {
  const mix = () => mixOf(measuredRoutes({ citizens: 1_000, employments: 0, logRows: 0 }));

  it('has every kind of request, an edit and a cancellation of what was registered with the version that was told', () => {
    const next = mix();
    const kinds = new Map<string, number>();
    let id = 0;
    const versions = new Map<string, string>();
    for (let made = 0; made < 20_000; made += 1) {
      const { kind, asked, learn } = next();
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      const [, changed] = /employments\/(\d+)/.exec(asked.path) ?? [];
      if (changed !== undefined) {
        expect(asked.headers['if-match']).toBe(versions.get(changed));
        expect(asked.headers['idempotency-key']).toBeUndefined();
      }
      if (!learn) continue;
      id += 1;
      const known = changed ?? String(id);
      const version = `"${changed === undefined ? 1 : 2}"`;
      versions.set(known, version);
      learn(JSON.stringify({ id: known }), version);
    }
    expect(kinds.size).toBe(12);
    const share = (kind: string) => (kinds.get(kind) ?? 0) / 20_000;
    expect(share('POST /card-lookups')).toBeCloseTo(0.2, 1);
    expect(kinds.get('POST /employment-imports')).toBeGreaterThan(0);
    expect(kinds.get('PATCH /employments/{id}')).toBeGreaterThan(0);
    expect(kinds.get('POST /employments/{id}/cancellation')).toBeGreaterThan(0);
  });

  it('registers where nothing can be changed yet', () => {
    const next = mixOf(measuredRoutes({ citizens: 1_000, employments: 0, logRows: 0 }), () => 0.95);
    expect(next().kind).toBe('POST /employments');
  });
});
