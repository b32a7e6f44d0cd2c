import { Button } from '@frikort/ui/components/button.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { useEffortOrder } from '../../queries/efforts.ts';
import { linkFrikort, type ParticipantPlace } from '../../queries/participants.ts';
import { useParticipantTexts } from './participant-texts.ts';

/** Whether a participation is linked to a frikort of the own municipality, and the act of either (R42). */
export function FrikortSection({ place, isLinked }: { place: ParticipantPlace; isLinked: boolean }) {
  const { participant: texts } = useParticipantTexts();
  const order = useEffortOrder((linked: boolean) => linkFrikort(place, linked));
  return (
    <section aria-labelledby="frikort-heading">
      <h2 id="frikort-heading">{texts.frikortHeading}</h2>
      <p>{isLinked ? texts.linked : texts.notLinked}</p>
      {order.isSuccess && (
        <Outcome of={order.variables}>
          <p>{order.variables ? texts.linkDone : texts.unlinkDone}</p>
        </Outcome>
      )}
      {order.error !== null && <ProblemAlert error={order.error} />}
      <p>
        <Button busy={order.isPending} onClick={() => order.mutate(!isLinked)}>
          {isLinked ? texts.unlink : texts.link}
        </Button>
      </p>
    </section>
  );
}
