import { describe, expect, it } from 'vitest';
import { municipalities, municipalityByCode, municipalityByCvr } from './municipalities.ts';

describe('the municipalities (R22)', () => {
  it('are 98, each with its own code, name and CVR number', () => {
    expect(municipalities).toHaveLength(98);
    for (const part of ['code', 'name', 'cvr'] as const) {
      expect(new Set(municipalities.map((municipality) => municipality[part])).size).toBe(98);
    }
    expect(municipalities.every(({ code, cvr }) => /^0\d{3}$/.test(code) && /^\d{8}$/.test(cvr))).toBe(true);
  });

  it('are found by CVR number and by code', () => {
    expect(municipalityByCvr('55133018')).toMatchObject({ code: '0751', name: 'Aarhus Kommune' });
    expect(municipalityByCode('0461')).toMatchObject({ cvr: '35209115', name: 'Odense Kommune' });
    expect(municipalityByCode('0400')?.name).toBe('Bornholms Regionskommune');
  });

  it('do not include Christiansø', () => {
    expect(municipalityByCode('0411')).toBeUndefined();
    expect(municipalityByCvr('25775635')).toBeUndefined();
  });
});
