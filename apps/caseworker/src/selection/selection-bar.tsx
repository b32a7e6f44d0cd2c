import type { components } from '@frikort/api-client/schema';
import type { ReactNode } from 'react';
import { useSelectionTexts } from './selection-texts.ts';
import type { Selection } from './use-selection.ts';
import './selection.scss';

type SelectionBarProps = {
  shown: readonly components['schemas']['ListedCitizen'][];
  selection: Selection;
  /** The buttons, for what is ticked. */
  children: ReactNode;
};

/** Above a list: ticks all that is shown, says how many are ticked, and what can be done with them. */
export function SelectionBar({ shown, selection, children }: SelectionBarProps) {
  const texts = useSelectionTexts();
  const count = selection.chosen.length;
  const all = count === shown.length;
  return (
    <div className={`selection-bar ${count > 0 ? 'has-chosen' : ''}`}>
      <span className="form-group-checkbox">
        <input
          ref={(input) => {
            if (input) input.indeterminate = count > 0 && !all;
          }}
          type="checkbox"
          id="choose-all"
          className="form-checkbox"
          checked={all}
          onChange={() => selection.choose(shown, !all)}
        />
        <label htmlFor="choose-all">{texts.all({ count: shown.length })}</label>
      </span>
      <span role="status" className="selection-bar__count">
        {count > 0 && texts.chosen({ count })}
      </span>
      {count > 0 && <div className="selection-bar__actions">{children}</div>}
    </div>
  );
}
