import { BackLink, ExternalLink } from '@frikort/ui/components/link.tsx';
import { externalLinks } from '@frikort/ui/contact';
import { useLanguage } from '@frikort/ui/language';
import { useOwnSession } from '@frikort/ui/session/own-session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { type EffortOrganisation, organisationsQuery, supportQuery } from '../queries/efforts.ts';
import { useEffortTexts } from './effort-texts.ts';
import { effortPlace } from './places.ts';
import { type Desk, desksFor } from './support-desks.ts';

/** Who has a role in each organisation, by name. */
function People({ right }: { right: EffortOrganisation['appointments'][number]['right'] }) {
  const { support: texts } = useEffortTexts();
  const organisations = useQuery(organisationsQuery).data?.items ?? [];
  return (
    <ul>
      {organisations.map(({ id, name, appointments }) => {
        const people = appointments.filter((given) => given.right === right && given.holdsRight);
        return (
          <li key={id}>
            {texts.peopleOf({
              organisation: name,
              people: people.map((person) => person.name).join(', ') || texts.nobody,
            })}
          </li>
        );
      })}
    </ul>
  );
}

/** The desks that the installation has named for people with one's permissions. */
function Desks() {
  const { support: texts } = useEffortTexts();
  const language = useLanguage();
  const desks = useQuery(supportQuery).data?.items ?? [];
  return (
    <ul>
      {desks.map(({ name, about, phone, email }) => (
        <li key={name.da}>
          <strong>{name[language]}</strong>
          {about && `: ${about[language]}`}
          {phone && (
            <>
              <br />
              {texts.phone}: <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
            </>
          )}
          {email && (
            <>
              <br />
              {texts.email}: <a href={`mailto:${email}`}>{email}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function HowToReach({ desk }: { desk: Desk }) {
  const { support: texts } = useEffortTexts();
  switch (desk) {
    case 'effort-manager':
    case 'effort-administrator':
      return <People right={desk} />;
    case 'user-administrator':
      return (
        <p>
          {texts.userAdministrator}{' '}
          <ExternalLink href={externalLinks.mitIdErhverv}>MitID Erhverv</ExternalLink>
        </p>
      );
    case 'operator':
      return <Desks />;
  }
}

/**
 * Who helps with what: first those of the organisation (`support-desks.ts`), then the desks that the installation names
 * for each kind of user (`EFFORT_SUPPORT`).
 */
export function SupportPage() {
  const { support: texts, back } = useEffortTexts();
  const { effortRights = [] } = useOwnSession();
  return (
    <Page title={texts.title} width="text" before={<BackLink {...effortPlace()}>{back}</BackLink>}>
      <p className="font-lead">{texts.lead}</p>
      {desksFor(effortRights).map(({ desk, matters }) => (
        <section key={desk} className="section-card" aria-labelledby={`desk-${desk}`}>
          <h2 id={`desk-${desk}`} className="h4">
            {texts.desks[desk]}
          </h2>
          <p>{texts.about}</p>
          <ul>
            {matters.map((matter) => (
              <li key={matter}>{texts.matters[matter]}</li>
            ))}
          </ul>
          <HowToReach desk={desk} />
        </section>
      ))}
      <h2>{texts.citizens}</h2>
      <p>{texts.citizensText}</p>
    </Page>
  );
}
