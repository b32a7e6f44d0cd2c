import { type EffortRight, type OrganisationRight, organisationRights } from '@frikort/domain/effort-right';
import { Button } from '@frikort/ui/components/button.tsx';
import { RadioGroup, Select } from '@frikort/ui/components/choice.tsx';
import { Dialog } from '@frikort/ui/components/dialog.tsx';
import { ErrorState, Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { useUiMessages } from '@frikort/ui/messages';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  type Appointment,
  type AppointmentPlace,
  appoint,
  type EffortPerson,
  peopleQuery,
  useEffortOrder,
} from '../queries/efforts.ts';
import { useEffortTexts } from './effort-texts.ts';

/** Those who hold the permission and are not appointed to it already. */
const choosable = (
  people: readonly EffortPerson[],
  right: EffortRight,
  appointments: readonly Appointment[],
) =>
  people.filter(
    ({ id, rights }) =>
      rights.includes(right) && !appointments.some((given) => given.right === right && given.actorId === id),
  );

type AppointDialogProps = {
  place: AppointmentPlace;
  organisationId: string;
  appointments: readonly Appointment[];
  onClose: () => void;
  onDone: (name: string, right: EffortRight) => void;
};

/** Appoints somebody of those who hold the permission (R39). */
export function AppointDialog({ place, organisationId, appointments, onClose, onDone }: AppointDialogProps) {
  const { appoint: texts, rights, permissions } = useEffortTexts();
  const { dialog } = useUiMessages();
  const people = useQuery(peopleQuery(organisationId));
  const [ofOrganisation, setRight] = useState<OrganisationRight>('effort-manager');
  const [actorId, setActorId] = useState('');
  const [tried, setTried] = useState(false);
  const order = useEffortOrder(({ id }: EffortPerson) =>
    appoint(place, id, place.kind === 'effort' ? undefined : ofOrganisation),
  );
  const right = place.kind === 'effort' ? 'participant-manager' : ofOrganisation;
  const found = choosable(people.data?.items ?? [], right, appointments);
  const chosen = found.find(({ id }) => id === actorId);

  function submit(event?: FormEvent): void {
    event?.preventDefault();
    setTried(true);
    if (chosen !== undefined) order.mutate(chosen, { onSuccess: () => onDone(chosen.name, right) });
  }

  return (
    <Dialog
      title={place.kind === 'effort' ? texts.titleEffort : texts.title}
      onClose={onClose}
      consequence={<p>{texts.text}</p>}
      refusal={order.error !== null && <ProblemAlert error={order.error} />}
      actions={
        <>
          {found.length > 0 && (
            <Button look="primary" busy={order.isPending} onClick={() => submit()}>
              {texts.confirm}
            </Button>
          )}
          <Button onClick={onClose}>{dialog.cancel}</Button>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        {place.kind === 'organisation' && (
          <RadioGroup
            name="right"
            label={texts.role}
            options={organisationRights.toReversed().map((value) => ({ value, label: rights[value] }))}
            value={right}
            input={{
              onChange: ({ target }) =>
                setRight(organisationRights.find((one) => one === target.value) ?? ofOrganisation),
            }}
          />
        )}
        {people.data === undefined &&
          (people.error === null ? <Loading /> : <ErrorState error={people.error} retry={people.refetch} />)}
        {people.data !== undefined && found.length === 0 && (
          <p role="status">{texts.nobody({ permission: permissions[right] })}</p>
        )}
        {found.length > 0 && (
          <Select
            id="person"
            label={texts.person}
            errorHeard="at-once"
            error={tried && chosen === undefined ? texts.missing : undefined}
            value={actorId}
            onChange={({ target }) => setActorId(target.value)}
          >
            <option value="">{texts.choose}</option>
            {found.map(({ id, name, authority }) => (
              <option key={id} value={id}>
                {texts.option({ name, authority: authority.name })}
              </option>
            ))}
          </Select>
        )}
      </form>
    </Dialog>
  );
}
