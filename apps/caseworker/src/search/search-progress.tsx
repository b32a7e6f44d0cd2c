import { UnderWay } from '@frikort/ui/components/under-way.tsx';
import { useMessages } from '../messages.ts';
import { useSearch } from './search.tsx';

/** Over the page one is still on, while a search is under way: on a phone its button is out of sight. */
export function SearchProgress() {
  const { search: texts } = useMessages();
  const { busy } = useSearch();
  return busy ? <UnderWay label={texts.searching} /> : null;
}
