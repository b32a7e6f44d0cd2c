import { DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { useQuery } from '@tanstack/react-query';
import { transferFiguresQuery } from '../queries/transfers.ts';
import { useTransferTexts } from './transfer-texts.ts';

/** How long the municipality and others take to accept, as the middle of the past year (R19). */
export function TransferFigures() {
  const texts = useTransferTexts();
  const { data, error, refetch } = useQuery(transferFiguresQuery);
  if (data === undefined)
    return error === null ? <Loading quiet /> : <ErrorState error={error} retry={refetch} />;
  const told = ({ medianDays, accepted }: typeof data.incoming) =>
    medianDays === undefined ? texts.noFigure : texts.figure({ days: medianDays, count: accepted });
  return (
    <section>
      <h2>{texts.figures}</h2>
      <DescriptionList
        items={[
          { key: 'ours', term: texts.figureOurs, value: told(data.incoming) },
          { key: 'theirs', term: texts.figureTheirs, value: told(data.outgoing) },
        ]}
      />
    </section>
  );
}
