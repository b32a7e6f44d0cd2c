import { Loading } from '@frikort/ui/components/state.tsx';
import { useMessages } from '../messages.ts';
import { useSearch } from './search.tsx';

/** Over the page one is still on, while a search is under way: on a phone its button is out of sight. */
export function SearchProgress() {
  const { search: texts } = useMessages();
  const { busy } = useSearch();
  if (!busy) return null;
  return (
    <div className="search-progress">
      <Loading label={texts.searching} />
    </div>
  );
}
