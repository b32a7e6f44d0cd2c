import type { Entrance } from '@frikort/api-client';
import { Icon } from '../components/icon.tsx';
import { ExternalLink } from '../components/link.tsx';
import { contact, externalLinks } from '../contact.ts';
import { useLanguage } from '../language.ts';
import { useUiMessages } from '../messages.ts';

function Channels() {
  const { help } = useUiMessages();
  const language = useLanguage();
  return (
    <dl className="help__channels">
      <div>
        <dt>{help.phone}</dt>
        <dd>
          <a href={`tel:${contact.phone.dialled}`}>{contact.phone.shown}</a>
        </dd>
      </div>
      <div>
        <dt>{help.hours}</dt>
        <dd>{contact.hours[language]}</dd>
      </div>
      <div className="help__wide">
        <dt>{help.email}</dt>
        <dd>
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </dd>
      </div>
    </dl>
  );
}

/** What support does not cover, and who does. The login advice follows the entrance. */
function NotCovered({ entrance }: { entrance: Entrance | undefined }) {
  const { help } = useUiMessages();
  return (
    <ul className="help__others">
      <li>
        {help.rules} <ExternalLink href={externalLinks.scheme}>{help.rulesLink}</ExternalLink>
      </li>
      {(entrance === undefined || entrance === 'citizen') && (
        <>
          <li>
            {help.applying} <a href="/find-kommune">{help.applyingLink}</a>
          </li>
          <li>
            {help.login} <ExternalLink href={externalLinks.mitId}>{help.loginLink}</ExternalLink>
          </li>
        </>
      )}
      {entrance !== 'citizen' && (
        <li>
          {help.loginProfessional}{' '}
          <ExternalLink href={externalLinks.mitIdErhverv}>{help.loginProfessionalLink}</ExternalLink>
        </li>
      )}
    </ul>
  );
}

/** Where each entrance's guide is; public, so that somebody whose login fails can read it too. */
const guideAddresses: Readonly<Record<Entrance, string>> = {
  caseworker: '/sagsbehandler/vejledning',
  company: '/virksomhed/vejledning',
  citizen: '/vejledning',
};

/** A guide of some of those who come in by an entrance. */
export type FurtherGuide = { readonly href: string; readonly title: string };

type GuidesProps = {
  entrance: Entrance | undefined;
  /** Guides beside the entrance's own, or `instead` of it. */
  further?: { readonly guides: readonly FurtherGuide[]; readonly instead?: boolean } | undefined;
};

/** The guide of the role, in a tab of its own beside what one is in the middle of; on public pages all three. */
function Guides({ entrance, further }: GuidesProps) {
  const { help } = useUiMessages();
  if (further !== undefined && entrance !== undefined) {
    const own = { href: guideAddresses[entrance], title: help.guides[entrance] };
    return (
      <ul className="help__others">
        {[...(further.instead === true ? [] : [own]), ...further.guides].map(({ href, title }) => (
          <li key={href}>
            <ExternalLink href={href}>{title}</ExternalLink>
          </li>
        ))}
      </ul>
    );
  }
  if (entrance !== undefined) {
    return (
      <p>
        <ExternalLink href={guideAddresses[entrance]}>{help.guides[entrance]}</ExternalLink>
      </p>
    );
  }
  return (
    <ul className="help__others">
      {(['caseworker', 'company', 'citizen'] as const).map((role) => (
        <li key={role}>
          <a href={guideAddresses[role]}>{help.guides[role]}</a>
        </li>
      ))}
    </ul>
  );
}

/** "Har du brug for hjælp?" on every page: whom to ask about what. */
export function HelpSection({ entrance, further }: Partial<GuidesProps>) {
  const { help } = useUiMessages();
  return (
    <section className="help" aria-labelledby="help-heading" id="help">
      <div className="container help__inner">
        <div className="help__main">
          <h2 id="help-heading">
            <Icon name="support-agent" />
            {help.heading}
          </h2>
          <p>{help.intro}</p>
          <Channels />
          <p className="help__wishes">
            {help.wishes} <a href={`mailto:${contact.wishesEmail}`}>{contact.wishesEmail}</a>
          </p>
        </div>
        <div className="help__more">
          <h3>{help.guide}</h3>
          <Guides entrance={entrance} further={further} />
          <h3>{help.aboutScheme}</h3>
          <p>
            <ExternalLink href={externalLinks.scheme}>{help.aboutSchemeLink}</ExternalLink>
          </p>
          <h3>{help.notCoveredHeading}</h3>
          <NotCovered entrance={entrance} />
        </div>
      </div>
    </section>
  );
}
