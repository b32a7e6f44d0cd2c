import { Button, ButtonGroup } from '@frikort/ui/components/button.tsx';
import { useMessages } from '../messages.ts';

function toSearchField(): void {
  const field = document.getElementById('citizen-search');
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}

/** The way on from a page that shows nobody: to the search field in the header, with what was typed marked. */
export function SearchAgain() {
  const { search } = useMessages();
  return (
    <>
      <p>{search.where}</p>
      <ButtonGroup>
        <Button look="primary" icon="search" onClick={toSearchField}>
          {search.again}
        </Button>
      </ButtonGroup>
    </>
  );
}
