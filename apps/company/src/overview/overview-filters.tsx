import { readCardNumber } from '@frikort/domain/card-number';
import { isCprShaped } from '@frikort/domain/cpr';
import type { FieldErrorCode } from '@frikort/domain/field-errors';
import { cleanLine, hasUnwantedCharacter } from '@frikort/domain/text';
import { textLimits } from '@frikort/domain/text-limits';
import { Button, FunctionButton } from '@frikort/ui/components/button.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { fieldErrorText } from '@frikort/ui/input-text';
import { lazyPart } from '@frikort/ui/lazy/lazy-part.tsx';
import { useIsWide } from '@frikort/ui/use-is-wide';
import { useState } from 'react';
import { useMessages } from '../messages.ts';
import { filtersChosen, isFiltered, type OverviewSearch } from './overview-search.ts';
import { useSearchText } from './search-text.ts';

// Fetched beside the list that they narrow.
const OverviewChoices = lazyPart(() =>
  import('./overview-choices.tsx').then((module) => module.OverviewChoices),
);
void OverviewChoices.preload();

// A calendar, and months to choose from: fetched when they are opened.
const PeriodFilters = lazyPart(() => import('./period-filters.tsx').then((module) => module.PeriodFilters));

/** Why a text is not looked for; it stands in the address of the call, so a CPR number must not. */
function refusalOf(wanted: string): FieldErrorCode | undefined {
  if (hasUnwantedCharacter(wanted)) return 'control-character';
  if (isCprShaped(wanted)) return 'cpr-shaped';
  return Array.from(wanted).length > textLimits.search ? 'too-long' : undefined;
}

/** Sent when the user says so, not with every key: every list that is shown is logged for each person in it (R26). */
function TextSearch() {
  const { overview } = useMessages();
  const [text, setText] = useSearchText();
  const [typed, setTyped] = useState(text);
  const [refused, setRefused] = useState<FieldErrorCode>();
  return (
    <form
      className="overview__search"
      onSubmit={(event) => {
        event.preventDefault();
        const number = readCardNumber(typed);
        const wanted = number.ok ? number.value : cleanLine(typed);
        const refusal = refusalOf(wanted);
        setRefused(refusal);
        if (refusal === undefined) setText(wanted);
      }}
    >
      <TextField
        id="overview-text"
        label={overview.text}
        type="search"
        autoComplete="off"
        errorHeard="at-once"
        error={refused && fieldErrorText(refused, textLimits.search, typed)}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setRefused(undefined);
          if (event.target.value === '') setText('');
        }}
      />
      <Button type="submit" icon="search">
        {overview.search}
      </Button>
    </form>
  );
}

type OverviewFiltersProps = {
  search: OverviewSearch;
  /** How often they were cleared: new fields are drawn then, so that what was typed in them goes too. */
  cleared: number;
  onClear: () => void;
};

/** The filters and the order stand in the address; the text does not (it may be a name). */
export function OverviewFilters({ search, cleared, onClear }: OverviewFiltersProps) {
  const { overview } = useMessages();
  const [text] = useSearchText();
  const isWide = useIsWide();
  const days = search.endsFrom !== undefined || search.endsUntil !== undefined;
  const choices = (
    <div className="overview__choices" key={`choices-${cleared}`}>
      <OverviewChoices search={search} />
    </div>
  );
  return (
    <search className="overview__filters" aria-label={overview.filters}>
      <TextSearch key={`text-${cleared}`} />
      {isWide ? (
        choices
      ) : (
        <Details summary={overview.choices({ chosen: filtersChosen(search) })}>{choices}</Details>
      )}
      <Details summary={overview.days({ chosen: days })} open={days}>
        <PeriodFilters key={`period-${cleared}`} search={search} />
      </Details>
      {isFiltered(search, text) && (
        <FunctionButton icon="close" onClick={onClear}>
          {overview.reset}
        </FunctionButton>
      )}
    </search>
  );
}
