import { isRefusedWith } from '@frikort/api-client/problem';
import { startOfYear } from '@frikort/domain/calendar';
import { instantInCopenhagen } from '@frikort/domain/clock-time';
import { Button } from '@frikort/ui/components/button.tsx';
import { RadioGroup } from '@frikort/ui/components/choice.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownAmount, shownInstant } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useOperatorTexts } from './operator-texts.ts';
import { previewQuery, useOpenYear, useProposeChange, type YearPreview } from './queries/years.ts';

type OpenYearProps = {
  year: number;
  /** Whether another operator has to confirm it. */
  takesTwo: boolean;
  onDone: (what: string) => void;
};

type OpeningEffectsProps = { preview: YearPreview; opensAt: string | null; takesTwo: boolean };

/** What opening the year does: to whom, and from when (R1, R13). */
export function OpeningEffects({ preview, opensAt, takesTwo }: OpeningEffectsProps) {
  const { year: texts } = useOperatorTexts();
  const { active, inactive } = preview.cards;
  const amount = shownAmount(preview.currentOere ?? 0);
  return (
    <ul>
      <li>{texts.opensText({ cards: active + inactive, active, inactive, amount })}</li>
      <li>
        {opensAt === null ? (
          takesTwo ? (
            texts.opensWhenConfirmed
          ) : (
            texts.opensNow
          )
        ) : (
          <Unbroken>{texts.opensThen({ at: shownInstant(opensAt) })}</Unbroken>
        )}
      </li>
      <li>{texts.opensForever}</li>
    </ul>
  );
}

/** What opening the year does, and the button that asks before it does it, or proposes it (R1, R13). */
export function OpenYear({ year, takesTwo, onDone }: OpenYearProps) {
  const { year: texts } = useOperatorTexts();
  const { data, error, refetch } = useQuery(previewQuery(year));
  const open = useOpenYear(year);
  const propose = useProposeChange(year);
  const [asked, setAsked] = useState(false);
  const [when, setWhen] = useState<'at-once' | 'new-year'>('at-once');
  const newYear = instantInCopenhagen(startOfYear(year), 0);
  const liesAhead = newYear.getTime() > currentTime().getTime();
  const opensAt = when === 'new-year' && liesAhead ? newYear.toISOString() : null;
  const order = opensAt === null ? {} : { opensAt };
  const words = takesTwo ? texts.proposing : texts.opening;

  const outcome = {
    onSuccess: () => {
      setAsked(false);
      onDone(words.done({ year, at: opensAt === null ? undefined : shownInstant(opensAt) }));
    },
    onError: (refusal: unknown) => {
      if (!isRefusedWith(refusal, 'year-already-open')) return;
      setAsked(false);
      onDone(texts.openAlready({ year }));
    },
  };
  return (
    <section aria-labelledby="open-heading">
      <h2 id="open-heading">{texts.openHeading}</h2>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && (
        <>
          {liesAhead && (
            <RadioGroup
              name="opens"
              label={texts.opensWhen}
              options={[
                { value: 'at-once', label: texts.opensAtOnce },
                {
                  value: 'new-year',
                  label: (
                    <Unbroken>{texts.opensWithYear({ at: shownInstant(newYear.toISOString()) })}</Unbroken>
                  ),
                },
              ]}
              value={when}
              input={{
                onChange: ({ target }) => setWhen(target.value === 'new-year' ? 'new-year' : 'at-once'),
              }}
            />
          )}
          <OpeningEffects preview={data} opensAt={opensAt} takesTwo={takesTwo} />
          <p>{takesTwo ? texts.takesTwo : texts.takesOne}</p>
          <Button look="primary" onClick={() => setAsked(true)}>
            {words.action({ year })}
          </Button>
        </>
      )}
      {asked && data !== undefined && (
        <ConfirmDialog
          title={words.title({ year })}
          confirmLabel={words.action({ year })}
          busy={open.isPending || propose.isPending}
          error={takesTwo ? propose.error : open.error}
          onCancel={() => setAsked(false)}
          onConfirm={() =>
            takesTwo ? propose.mutate({ kind: 'opening', ...order }, outcome) : open.mutate(order, outcome)
          }
          consequence={<OpeningEffects preview={data} opensAt={opensAt} takesTwo={takesTwo} />}
        />
      )}
    </section>
  );
}
