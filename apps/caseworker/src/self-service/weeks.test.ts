import { week } from '@frikort/domain/week';
import { expect, it } from 'vitest';
import { da as texts } from './self-service.da.ts';
import { choiceOf } from './weeks.ts';

it('names a week to choose shortly, also one that begins in the year before', () => {
  expect(choiceOf(week('2026-W49'), { isCounting: false, texts })).toBe('Uge 49 (30-11 – 06-12-2026)');
  expect(choiceOf(week('2026-W01'), { isCounting: true, texts })).toBe('Tælleuge 1 (29-12 – 04-01-2026)');
});
