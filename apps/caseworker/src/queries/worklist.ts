import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';

/** `GET /worklist`: how many need attention. It names nobody, so that it is read anew whenever the page comes into sight. */
export const worklistQuery = queryOptions({
  queryKey: ['worklist'],
  queryFn: ({ signal }) => answer(apiFor('caseworker').GET('/api/v1/worklist', { signal })),
  refetchOnMount: 'always',
});
