import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';
import { daysOfMonth, type Month } from '../months.ts';
import type { Employment } from './employment.ts';
import { type EmploymentsQuery, employmentsKey } from './employments.ts';

/** The employments that end in a month and are not cancelled, by name as far as it may be told. */
export function employmentsOfMonthQuery(month: Month) {
  const { from: endsFrom, until: endsUntil } = daysOfMonth(month);
  return queryOptions({
    queryKey: [...employmentsKey, 'of-month', month],
    queryFn: async ({ signal }) => {
      const found: Employment[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const query: EmploymentsQuery = {
          endsFrom,
          endsUntil,
          status: 'registered',
          limit: '100',
          ...(cursor !== '' && { cursor }),
        };
        const page = await answer(
          apiFor('company').GET('/api/v1/employments', { params: { query }, signal }),
        );
        found.push(...page.items);
        cursor = page.nextCursor;
      }
      return found.toSorted((one, other) => one.citizenName.localeCompare(other.citizenName, 'da'));
    },
  });
}
