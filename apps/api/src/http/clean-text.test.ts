import { linesWithoutCpr, lineWithoutCpr, shortText } from '@frikort/domain/text-schemas';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { uncleanTexts } from './clean-text.ts';

describe('the texts that a route takes', () => {
  it.each([
    ['/text', z.strictObject({ text: z.string().optional() })],
    ['/text', z.strictObject({ text: z.string().max(100).exactOptional() })],
    ['/text', z.strictObject({ text: z.string().trim().min(1).nullable() })],
    ['/text', z.strictObject({ text: z.string().normalize() })],
    ['/text', z.strictObject({ text: z.string().regex(/a$/) })],
    ['/a/text', z.strictObject({ a: z.strictObject({ text: z.string() }).nullish() })],
    ['/texts/0', z.strictObject({ texts: z.array(z.string()) })],
    ['', z.union([z.int(), z.string()])],
    ['/text', z.strictObject({ text: z.string().transform((text) => text.trim()) })],
    ['/any', z.strictObject({ any: z.unknown() })],
    ['/names', z.strictObject({ names: z.record(z.string(), z.int()) })],
    ['/*', z.looseObject({ year: z.int() })],
    ['/*', z.object({ year: z.int() })],
  ])('are found at %s when they are taken as they come', (path, schema) => {
    expect(uncleanTexts(schema, '')).toEqual([path]);
  });

  it('are clean, or of a form of their own', () => {
    const schema = z.strictObject({
      short: shortText(9).optional(),
      line: lineWithoutCpr(9),
      lines: linesWithoutCpr(9).nullable(),

      id: z.uuid(),
      at: z.iso.datetime(),
      kind: z.enum(['a']),
      on: z.boolean(),
      many: z.int(),

      number: z.string().regex(/^[1-9]\d{4}$/),
      place: z.strictObject({}).nullish(),
    });
    expect(uncleanTexts(schema, '')).toEqual([]);
  });
});
