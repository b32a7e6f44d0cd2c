import { answerWithVersion } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';

export type Company = components['schemas']['Company'];

/** `GET /company`: the company with its contact person, which only prefills (R9), and its entity tag. */
export const companyQuery = queryOptions({
  queryKey: ['company'],
  queryFn: ({ signal }) => answerWithVersion(apiFor('company').GET('/api/v1/company', { signal })),
});
