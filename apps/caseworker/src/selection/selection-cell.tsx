import type { components } from '@frikort/api-client/schema';
import { useSelectionTexts } from './selection-texts.ts';
import type { Selection } from './use-selection.ts';
import './selection.scss';

type ListedCitizen = components['schemas']['ListedCitizen'];

/** The tick of one row. @param name what tells the citizen from the others of the list */
export function SelectionCell({
  citizen,
  name,
  selection,
}: {
  citizen: ListedCitizen;
  name: string;
  selection: Selection;
}) {
  const texts = useSelectionTexts();
  const id = `choose-${citizen.id}`;
  return (
    <span className="selection-tick form-group-checkbox">
      <input
        type="checkbox"
        id={id}
        className="form-checkbox"
        checked={selection.isChosen(citizen)}
        onChange={({ target }) => selection.choose([citizen], target.checked)}
      />
      <label htmlFor={id}>
        <span className="sr-only">{texts.choose({ name })}</span>
      </label>
    </span>
  );
}
