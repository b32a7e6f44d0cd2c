import { CardRefused } from '@frikort/ui/card/card-refused.tsx';
import { type CardNaming, CounterCard } from '@frikort/ui/card/counter-card.tsx';
import { Button } from '@frikort/ui/components/button.tsx';
import { startFlow } from '@frikort/ui/counting/flow-steps';
import { handOver } from '@frikort/ui/download';
import { useLanguage } from '@frikort/ui/language';
import { useOrder } from '@frikort/ui/order';
import { useCitizenMessages } from '../citizen-messages.ts';
import { fetchCardPdf } from '../queries/card-pdf.ts';
import type { Citizen } from '../queries/citizen.ts';

/**
 * "Vis frikort": the card over the whole screen, with the sheet to print. The sheet is fetched first: so the API has
 * refused a frikort that was deactivated meanwhile, and logged that it is shown (R26), before it is.
 */
export function ShowCard({
  citizen,
  look = 'secondary',
}: {
  citizen: Citizen;
  look?: 'primary' | 'secondary';
}) {
  const { showCard } = useCitizenMessages();
  const language = useLanguage();
  const sheet = useOrder({ mutationFn: () => fetchCardPdf(citizen.id, 'full', language) });
  const save = async (named: CardNaming) => {
    const isHere = named === 'full' && sheet.data !== undefined;
    handOver(isHere ? sheet.data : await fetchCardPdf(citizen.id, named, language));
  };
  return (
    <>
      <Button
        look={look}
        icon="visibility"
        aria-haspopup="dialog"
        busy={sheet.isPending}
        onClick={() => {
          sheet.mutate();
          startFlow('grant')('print-caseworker', { authority: citizen.authority.code });
        }}
      >
        {showCard.action}
      </Button>
      {sheet.isError && <CardRefused error={sheet.error} />}
      {sheet.isSuccess && <CounterCard card={citizen} save={save} onClose={sheet.reset} />}
    </>
  );
}
