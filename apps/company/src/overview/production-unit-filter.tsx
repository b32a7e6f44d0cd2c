import { isProductionUnit, typedProductionUnit } from '@frikort/domain/cvr';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { useState } from 'react';
import { useMessages } from '../messages.ts';

type ProductionUnitFilterProps = {
  chosen: string | undefined;
  onChoose: (productionUnit: string | undefined) => void;
};

/** Filters by a P-number (R12): as soon as it is whole, and no longer once it is gone. */
export function ProductionUnitFilter({ chosen, onChoose }: ProductionUnitFilterProps) {
  const { overview } = useMessages();
  const [typed, setTyped] = useState(chosen ?? '');
  const [left, setLeft] = useState(false);
  const digits = typedProductionUnit(typed);
  const wrong = digits !== '' && !isProductionUnit(digits);
  function type(text: string): void {
    setTyped(text);
    setLeft(false);
    const next = typedProductionUnit(text);
    if (next === '') onChoose(undefined);
    else if (isProductionUnit(next)) onChoose(next);
  }
  return (
    <TextField
      id="overview-production-unit"
      label={overview.productionUnit}
      error={wrong && left ? overview.productionUnitWrong : undefined}
      inputMode="numeric"
      autoComplete="off"
      shownAs={typedProductionUnit}
      value={typed}
      onChange={({ target }) => type(target.value)}
      onBlur={() => setLeft(true)}
    />
  );
}
