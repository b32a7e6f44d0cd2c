import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';
import { employmentsKey } from './employments.ts';

/** More than any company has with one person in one year; those beyond are only missing from a warning. */
const mostOfOnePerson = 100;

/** The company's own employments of one person in one year that are not cancelled: for the warning of an overlap. */
export function ownEmploymentsOf(cardNumber: string, year: number) {
  return queryOptions({
    queryKey: [...employmentsKey, 'of-card', cardNumber, year],
    queryFn: async ({ signal }) => {
      const { items } = await answer(
        apiFor('company').GET('/api/v1/employments', {
          params: {
            query: {
              text: cardNumber,
              year: String(year),
              status: 'registered',
              limit: String(mostOfOnePerson),
            },
          },
          signal,
        }),
      );
      // The text also finds references that contain the number.
      return items.filter((employment) => employment.cardNumber === cardNumber);
    },
    staleTime: 60_000,
  });
}
