import type { Entrance } from '@frikort/api-client';
import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { Icon, type IconName } from '@frikort/ui/components/icon.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownAmount } from '@frikort/ui/format';
import { useUiMessages } from '@frikort/ui/messages';
import { type ProgrammeYear, programmeYearsQuery } from '@frikort/ui/programme-years';
import { homeOf, loginAddress } from '@frikort/ui/session/session';
import { Notice, serviceStatusQuery } from '@frikort/ui/shell/service-notices.tsx';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFrontTexts } from './front-texts.ts';
import './front-page.scss';
import { tellIntroductionOf } from '@frikort/ui/counting/introduction';

function AmountOfTheYear() {
  const front = useFrontTexts();
  const { data, isError } = useQuery(programmeYearsQuery);
  return (
    <div className="front-amount">
      {data === undefined ? (
        <>
          <h2 className="front-amount__label">{front.amountOfTheYear}</h2>
          <p className="front-amount__missing">{isError && front.amountUnavailable}</p>
          <p>{front.amountText}</p>
        </>
      ) : (
        <AmountOf year={yearOf(todayInCopenhagen(currentTime()))} years={data.items} />
      )}
    </div>
  );
}

type AmountOfProps = { year: number; years: readonly ProgrammeYear[] };

function AmountOf({ year, years }: AmountOfProps) {
  const front = useFrontTexts();
  const found = years.find((item) => item.year === year);
  return (
    <>
      <h2 className="front-amount__label">{front.amount({ year })}</h2>
      {found === undefined ? (
        <p className="front-amount__missing">{front.amountMissing({ year })}</p>
      ) : (
        <p className="front-amount__figure">{shownAmount(found.allowanceOere)}</p>
      )}
      <p>{front.amountText}</p>
      {found?.example === true && <p className="small-text">{front.amountExample}</p>}
    </>
  );
}

const entranceIcons: Readonly<Record<Entrance, IconName>> = {
  caseworker: 'persons',
  company: 'business',
  citizen: 'person',
};

function EntranceCard({ entrance }: { entrance: Entrance }) {
  const front = useFrontTexts();
  const { title, text, action } = front[entrance];
  return (
    <li className="entrance">
      <Icon name={entranceIcons[entrance]} className="entrance__icon" />
      <h3>{title}</h3>
      <p>{text}</p>
      <a href={loginAddress(entrance, homeOf[entrance])} className="entrance__action">
        {action}
        <Icon name="arrow-forward" />
      </a>
    </li>
  );
}

function ServiceStatus() {
  const front = useFrontTexts();
  const { data, isError } = useQuery(serviceStatusQuery);
  const status = isError ? 'unavailable' : (data?.status ?? 'pending');
  return (
    <section className="page front-status" aria-labelledby="status-heading">
      <h2 id="status-heading">{front.status}</h2>
      <p className={`front-status__line front-status__line--${status}`}>
        {isError && front.statusUnavailable}
        {data !== undefined && front.statusText[data.status]}
      </p>
      {data?.notices.map((notice) => (
        <Notice key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

/** What it is, the three entrances, this year's amount and the service status. */
export function FrontPage() {
  const front = useFrontTexts();
  const { pageTitle } = useUiMessages();
  const title = pageTitle({ page: front.title });
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => void tellIntroductionOf('citizen'), []);
  return (
    <>
      <div className="front-hero">
        <div className="page front-hero__inner">
          <div>
            <h1 tabIndex={-1}>{front.heading}</h1>
            <p className="font-lead">{front.lead}</p>
          </div>
          <AmountOfTheYear />
        </div>
      </div>
      <section className="page front-entrances" aria-labelledby="entrances-heading">
        <h2 id="entrances-heading">{front.entrances}</h2>
        <ul className="entrances no-max-width">
          <EntranceCard entrance="caseworker" />
          <EntranceCard entrance="company" />
          <EntranceCard entrance="citizen" />
        </ul>
      </section>
      <ServiceStatus />
    </>
  );
}
