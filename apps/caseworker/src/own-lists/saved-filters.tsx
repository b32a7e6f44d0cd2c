import { textLimits } from '@frikort/domain/text-limits';
import { Button } from '@frikort/ui/components/button.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { fieldErrorText } from '@frikort/ui/input-text';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type ListSearch, type ListView, listSearch } from '../list/list-search.ts';
import { savedFiltersQuery, useDeleteFilter, useKeepFilter } from '../queries/own-lists.ts';
import { useOwnListTexts } from './own-list-texts.ts';

const addresses = {
  mine: '/mine-borgere',
  unassigned: '/uden-sagsbehandler',
  all: '/kommunens-borgere',
} as const satisfies Record<ListView, string>;

function wrongName(name: string, missing: string): string | undefined {
  const given = name.trim();
  if (given === '') return missing;
  const isLong = Array.from(given).length > textLimits.filterName;
  return isLong ? fieldErrorText('too-long', textLimits.filterName, given) : undefined;
}

/** The filters that one keeps, to open and to delete, and a name for what is chosen now (R17). */
export function SavedFilters({ view, search }: { view: ListView; search: ListSearch }) {
  const texts = useOwnListTexts();
  const { data, error, refetch } = useQuery(savedFiltersQuery);
  const deletion = useDeleteFilter();
  const keeping = useKeepFilter();
  const [name, setName] = useState('');
  const [attempted, setAttempted] = useState(false);
  const [kept, setKept] = useState('');

  const wrong = wrongName(name, texts.nameMissing);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAttempted(true);
    if (wrong !== undefined) return;
    const given = name.trim();
    keeping.mutate(
      { name: given, list: view, filter: { ...search } },
      {
        onSuccess: () => {
          setKept(given);
          setName('');
          setAttempted(false);
        },
      },
    );
  }

  return (
    <section aria-labelledby="saved-filters" className="saved-filters">
      <h2 id="saved-filters" className="h4">
        {texts.saved}
      </h2>
      <p>{texts.savedText}</p>
      {data === undefined && error === null && <Loading quiet />}
      {data === undefined && error !== null && <ErrorState error={error} retry={refetch} />}
      {data?.items.length === 0 && <p>{texts.none}</p>}
      <ul className="saved-filters__list">
        {(data?.items ?? []).map((saved) => (
          <li key={saved.id}>
            <TextLink to={addresses[saved.list]} search={listSearch(saved.filter)}>
              {saved.name}
            </TextLink>{' '}
            <Button
              aria-label={texts.deleteOf({ name: saved.name })}
              onClick={() => deletion.mutate(saved.id)}
            >
              {texts.delete}
            </Button>
          </li>
        ))}
      </ul>
      <form onSubmit={submit} noValidate className="list-balance">
        <TextField
          id="filter-name"
          label={texts.name}
          autoComplete="off"
          value={name}
          error={attempted ? wrong : undefined}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" busy={keeping.isPending}>
          {texts.save}
        </Button>
      </form>
      {keeping.error !== null && <ProblemAlert error={keeping.error} />}
      {deletion.error !== null && <ProblemAlert error={deletion.error} />}
      <p role="status">{kept !== '' && texts.kept({ name: kept })}</p>
    </section>
  );
}
