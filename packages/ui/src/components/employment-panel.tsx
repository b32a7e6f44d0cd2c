import type { ReactNode } from 'react';
import { createCatalogue } from '../catalogue.ts';
import { da } from '../employment-texts.da.ts';
import { shownAmount, shownDate, shownInstant } from '../format.ts';
import { type Contact, ContactPerson } from './contact-person.tsx';
import { type Description, DescriptionList } from './description-list.tsx';
import { Details, Panel } from './details.tsx';
import { Period } from './period.tsx';
import { StatusBadge } from './status.tsx';
import './employment-panel.scss';
import { Unbroken } from './unbroken.tsx';

const { useMessages } = createCatalogue(da, () =>
  import('../employment-texts.en.ts').then((module) => module.en),
);

/** An employment as the API tells it to those who may not change it: the citizen and the municipality. */
export type ShownEmployment = {
  readonly company: { readonly cvr: string; readonly name: string };
  readonly startDate: string;
  readonly endDate: string;
  readonly amountOere: number;
  readonly contact: Contact;
  readonly productionUnit?: string | undefined;
  readonly status: 'registered' | 'cancelled';
  readonly editable: boolean;
  readonly editableUntil: string;
  readonly createdAt: string;
};

type EmploymentPanelsProps<Listed> = {
  employments: readonly Listed[];
  /** What stands under "Historik" of an employment; fetched when that is opened. */
  historyOf: (id: string) => ReactNode;
  /** What is asked or said about one, and what can be said (R30). */
  correctionsOf?: (employment: Listed) => ReactNode;
  /** Under what is known of one: whom to ask about what. */
  hintOf?: (employment: Listed) => string | undefined;
};

/** Employments below each other, one panel each. */
export function EmploymentPanels<Listed extends ShownEmployment & { readonly id: string }>({
  employments,
  historyOf,
  correctionsOf,
  hintOf,
}: EmploymentPanelsProps<Listed>) {
  return (
    <ul className="employment-panels no-max-width">
      {employments.map((employment) => (
        <li key={employment.id}>
          <EmploymentPanel
            employment={employment}
            history={historyOf(employment.id)}
            contactHint={hintOf?.(employment)}
            corrections={correctionsOf?.(employment)}
          />
        </li>
      ))}
    </ul>
  );
}

type EmploymentPanelProps = {
  employment: ShownEmployment;
  history: ReactNode;
  contactHint: string | undefined;
  corrections: ReactNode;
};

/** One employment in a list: company, period and amount at a glance; contact person and history when opened. */
function EmploymentPanel({ employment, history, contactHint, corrections }: EmploymentPanelProps) {
  const texts = useMessages();
  const { company, startDate, endDate, amountOere, status } = employment;
  const cancelled = status === 'cancelled';
  const facts: Description[] = [
    { key: 'cvr', term: texts.cvr, value: company.cvr },
    ...(employment.productionUnit === undefined
      ? []
      : [{ key: 'unit', term: texts.productionUnit, value: employment.productionUnit }]),
    { key: 'registered', term: texts.registered, value: shownInstant(employment.createdAt) },
    ...(cancelled
      ? []
      : [
          {
            key: 'editable',
            term: employment.editable ? texts.editableUntil : texts.wasEditableUntil,
            value: shownDate(employment.editableUntil),
          },
        ]),
  ];
  return (
    <Panel
      heading={
        <>
          {company.name}
          <span className="employment-panel__period">
            <Period startDate={startDate} endDate={endDate} />
          </span>
        </>
      }
      aside={
        <>
          {cancelled && <StatusBadge status="cancelled" />}{' '}
          <span className={`employment-panel__amount ${cancelled ? 'is-cancelled' : ''}`}>
            {shownAmount(amountOere)}
          </span>
        </>
      }
    >
      {cancelled && <p>{texts.cancelled}</p>}
      <div className="employment-panel__facts">
        <ContactPerson contact={employment.contact} />
        <DescriptionList items={facts} />
      </div>
      {contactHint !== undefined && (
        <p className="small-text">
          <Unbroken>{contactHint}</Unbroken>
        </p>
      )}
      {corrections}
      <Details
        summary={
          <>
            {texts.history}
            <span className="sr-only">
              : {company.name}, <Period startDate={startDate} endDate={endDate} />
            </span>
          </>
        }
      >
        {history}
      </Details>
    </Panel>
  );
}
