import { expect, test } from 'vitest';
import { cancelledSteps } from './cancelled-steps.ts';

const now = { from: '2026-11-28T12:00:00.000Z', allowanceOere: 4_300_000 };
const december = { from: '2026-12-01T00:00:00.000Z', allowanceOere: 4_400_000 };
const later = { from: '2026-12-15T00:00:00.000Z', allowanceOere: 4_500_000 };

test('R1: an amount of the same instant undoes the change that was to come', () => {
  expect(cancelledSteps({ steps: [now, december] }, { steps: [now] })).toEqual([december]);
  const another = { ...december, allowanceOere: 4_350_000 };
  expect(cancelledSteps({ steps: [now, december, later] }, { steps: [now, another, later] })).toEqual([
    december,
  ]);
});

test('R1: one of another instant undoes nothing that still comes', () => {
  expect(cancelledSteps({ steps: [now, later] }, { steps: [now, december, later] })).toEqual([]);
  expect(cancelledSteps({ steps: [now] }, { steps: [now, december] })).toEqual([]);
});
