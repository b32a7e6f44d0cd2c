import { isRefusedWith } from '@frikort/api-client/problem';
import { Button } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { shownAmount } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useOperatorTexts } from './operator-texts.ts';
import { previewQuery, useOpenYear, type YearPreview } from './queries/years.ts';

type OpenYearProps = { year: number; onDone: (what: string) => void };

function Effects({ preview }: { preview: YearPreview }) {
  const { year: texts } = useOperatorTexts();
  const { active, inactive } = preview.cards;
  const amount = shownAmount(preview.currentOere ?? 0);
  return (
    <ul>
      <li>{texts.opensText({ cards: active + inactive, active, inactive, amount })}</li>
      <li>{texts.opensNow}</li>
      <li>{texts.opensForever}</li>
    </ul>
  );
}

/** What opening the year does, and the button that asks before it does it (R1, R13). */
export function OpenYear({ year, onDone }: OpenYearProps) {
  const { year: texts } = useOperatorTexts();
  const { data, error, refetch } = useQuery(previewQuery(year));
  const open = useOpenYear(year);
  const [asked, setAsked] = useState(false);
  return (
    <section aria-labelledby="open-heading">
      <h2 id="open-heading">{texts.openHeading}</h2>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && (
        <>
          <Effects preview={data} />
          <Button look="primary" onClick={() => setAsked(true)}>
            {texts.openAction({ year })}
          </Button>
        </>
      )}
      {asked && data !== undefined && (
        <ConfirmDialog
          title={texts.openTitle({ year })}
          confirmLabel={texts.openAction({ year })}
          busy={open.isPending}
          error={open.error}
          onCancel={() => setAsked(false)}
          onConfirm={() =>
            open.mutate(undefined, {
              onSuccess: () => {
                setAsked(false);
                onDone(texts.openDone({ year }));
              },
              onError: (refusal) => {
                if (!isRefusedWith(refusal, 'year-already-open')) return;
                setAsked(false);
                onDone(texts.openAlready({ year }));
              },
            })
          }
          consequence={<Effects preview={data} />}
        />
      )}
    </section>
  );
}
