import { Button } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { EmptyState } from '@frikort/ui/components/state.tsx';
import { Badge } from '@frikort/ui/components/status.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { shownInstant } from '@frikort/ui/format';
import { lazyDialog } from '@frikort/ui/lazy/lazy-part.tsx';
import { useState } from 'react';
import {
  type Appointment,
  type AppointmentPlace,
  endAppointment,
  useEffortOrder,
} from '../queries/efforts.ts';
import { useEffortTexts } from './effort-texts.ts';

const AppointDialog = lazyDialog(() => import('./appoint-dialog.tsx').then((module) => module.AppointDialog));

type WithdrawDialogProps = {
  place: AppointmentPlace;
  appointment: Appointment;
  onClose: () => void;
  onDone: () => void;
};

function WithdrawDialog({ place, appointment, onClose, onDone }: WithdrawDialogProps) {
  const { withdraw: texts, rights } = useEffortTexts();
  const withdraw = useEffortOrder(() => endAppointment(place, appointment.id));
  return (
    <ConfirmDialog
      title={texts.title({ name: appointment.name, role: rights[appointment.right] })}
      consequence={<p>{texts.text}</p>}
      confirmLabel={texts.confirm}
      destructive
      busy={withdraw.isPending}
      error={withdraw.error}
      onConfirm={() => withdraw.mutate(undefined, { onSuccess: onDone })}
      onCancel={onClose}
    />
  );
}

type PeopleTableProps = {
  caption: string;
  appointments: readonly Appointment[];
  /** Asked for the end of an appointment, by who may end it. */
  onWithdraw?: ((appointment: Appointment) => void) | undefined;
};

/** Who is appointed to what, since when. */
export function PeopleTable({ caption, appointments, onWithdraw }: PeopleTableProps) {
  const { people: texts, rights } = useEffortTexts();
  const columns: Column<Appointment>[] = [
    { key: 'name', header: texts.name, rowHeader: true, cell: ({ name }) => name },
    {
      key: 'role',
      header: texts.role,
      cell: ({ right, holdsRight }) => (
        <div>
          {rights[right]}
          {!holdsRight && (
            <>
              {' '}
              <Badge kind="warning">{texts.permissionGone}</Badge>
            </>
          )}
        </div>
      ),
    },
    { key: 'municipality', header: texts.municipality, cell: ({ authority }) => authority?.name ?? '–' },
    {
      key: 'since',
      header: texts.since,
      cell: ({ givenAt }) => <span className="nowrap">{shownInstant(givenAt)}</span>,
    },
  ];
  const act: Column<Appointment> = {
    key: 'act',
    header: texts.act,
    cell: (appointment) => (
      <Button aria-haspopup="dialog" onClick={() => onWithdraw?.(appointment)}>
        {texts.withdraw}
        <span className="sr-only">
          {' '}
          {texts.withdrawOf({ name: appointment.name, role: rights[appointment.right] })}
        </span>
      </Button>
    ),
  };
  return (
    <Table
      caption={caption}
      captionHidden
      columns={onWithdraw === undefined ? columns : [...columns, act]}
      rows={appointments}
      rowKey={({ id }) => id}
    />
  );
}

type PeopleSectionProps = {
  place: AppointmentPlace;
  organisationId: string;
  appointments: readonly Appointment[];
  mayAppoint: boolean;
};

/** Who is appointed, in an organisation or for an effort; given and ended by who may (R39). */
export function PeopleSection({ place, organisationId, appointments, mayAppoint }: PeopleSectionProps) {
  const texts = useEffortTexts();
  const { people } = texts;
  const [isAppointing, setAppointing] = useState(false);
  const [leaving, setLeaving] = useState<Appointment>();
  const [done, setDone] = useState<{ readonly text: string }>();
  const ofEffort = place.kind === 'effort';
  const heading = ofEffort ? people.headingEffort : people.heading;
  return (
    <section aria-labelledby="people-heading">
      <h2 id="people-heading">{heading}</h2>
      {done !== undefined && (
        <Outcome of={done}>
          <p>{done.text}</p>
        </Outcome>
      )}
      {mayAppoint && <p>{people.text}</p>}
      {appointments.length === 0 ? (
        <EmptyState heading={ofEffort ? people.noneEffort : people.none} />
      ) : (
        <PeopleTable
          caption={heading}
          appointments={appointments}
          onWithdraw={mayAppoint ? setLeaving : undefined}
        />
      )}
      {mayAppoint && (
        <p>
          <Button icon="person-add" aria-haspopup="dialog" onClick={() => setAppointing(true)}>
            {ofEffort ? people.appointEffort : people.appoint}
          </Button>
        </p>
      )}
      {isAppointing && (
        <AppointDialog
          place={place}
          organisationId={organisationId}
          appointments={appointments}
          onClose={() => setAppointing(false)}
          onDone={(name, right) => {
            setAppointing(false);
            setDone({ text: people.appointed({ name, role: texts.rights[right] }) });
          }}
        />
      )}
      {leaving !== undefined && (
        <WithdrawDialog
          place={place}
          appointment={leaving}
          onClose={() => setLeaving(undefined)}
          onDone={() => {
            setLeaving(undefined);
            setDone({ text: people.withdrawn({ name: leaving.name, role: texts.rights[leaving.right] }) });
          }}
        />
      )}
    </section>
  );
}
