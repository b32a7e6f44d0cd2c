import {
  sessionIdleMinutes,
  sessionLongestHours,
  sessionWarningMinutes,
} from '@frikort/domain/session-times';
import { ExternalLink } from '../components/link.tsx';
import { contact, externalLinks } from '../contact.ts';
import { en as ui } from '../messages.en.ts';
import type { Chapter } from './guide.ts';
import { Name, Remember, Steps } from './prose.tsx';

// What the guides say alike, in English.

/** What the scheme is, in short. */
export function Scheme() {
  return (
    <>
      <p>
        A socialt frikort lets people with severe social problems earn an amount each year without paying tax
        on it, and without losing benefits. The municipality decides whether a citizen can have one.
      </p>
      <p>
        The scheme is laid down in the{' '}
        <ExternalLink href={externalLinks.law}>act on socialt frikort (in Danish)</ExternalLink>. It began as
        a trial in 2019 and became permanent on 1 January 2025. The act makes it a condition that the company
        registers the employment and the pay here.
      </p>
      <p>
        The allowance is for one calendar year at a time and is set every year. This year’s amount is on the{' '}
        <a href="/">front page</a>. What is not used in one year cannot be moved to the next.
      </p>
    </>
  );
}

/** Logging in with the MitID app, and what to do without it. */
export function MitIdApp() {
  return (
    <>
      <h3>The MitID app</h3>
      <p>
        The easiest way is the MitID app on your phone or tablet. You download it from the App Store or Google
        Play and set it up once. After that:
      </p>
      <Steps>
        <li>Enter your MitID user ID when the page asks for it.</li>
        <li>Open the MitID app. A request from Socialt frikort is waiting there.</li>
        <li>
          Check that it is you logging in, and approve. If you are at a computer, the app may ask you to scan
          a code on the screen.
        </li>
        <li>Go back to the browser. You are now logged in.</li>
      </Steps>
      <p>
        Without a smartphone you can use a MitID code display or a MitID chip. You get help with MitID at{' '}
        <ExternalLink href={externalLinks.mitId}>mitid.dk</ExternalLink> or at your municipality’s citizen
        service.
      </p>
    </>
  );
}

/** How long a login lasts, what happens at its end, and when another login takes its place. */
export function SessionEnd() {
  return (
    <>
      <h3>When you are done</h3>
      <p>
        Choose <Name>{ui.shell.logOut}</Name> at the top of the page. That applies to every tab and entrance
        where you have used the same login. You are also logged out after {sessionIdleMinutes} minutes without
        use, and after {sessionLongestHours} hours. You get a warning {sessionWarningMinutes} minutes before.
        If it comes because you have not been active, you can choose <Name>{ui.session.stay}</Name>. What you
        were typing in a form is still there when you log in again in the same tab, unless you logged out
        yourself.
      </p>
      <h3>When someone else logs in in the same browser</h3>
      <p>
        A page is only for whoever was logged in when it was opened. When someone else logs in at the same
        entrance, the page is cleared, and anything that had not been saved is deleted. The same happens when
        you use another login yourself. The page says who is logged in now. You can continue as that person or
        choose <Name>{ui.session.logInAsSelf}</Name>.
      </p>
    </>
  );
}

type SupportProps = {
  /** What support cannot help this guide's readers with, and who can. */
  others: readonly React.ReactNode[];
};

/** What support covers, who covers the rest, and where wishes go. */
export function supportChapter({ others }: SupportProps): Chapter {
  return {
    id: 'support',
    title: 'Help and support',
    body: (
      <>
        <p>
          Support helps you use the service and deals with anything that goes wrong. You can find these
          details at the bottom of every page, under <Name>{ui.help.heading}</Name>
        </p>
        <ul>
          <li>
            {ui.help.phone}: <a href={`tel:${contact.phone.dialled}`}>{contact.phone.shown}</a>
          </li>
          <li>
            {ui.help.email}: <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </li>
          <li>
            {ui.help.hours}: {contact.hours.en}
          </li>
        </ul>
        <Remember heading="Do not put a CPR number in an email">
          <p>
            Tell us what you did, when it happened, and the number in the error message. Do not put a CPR
            number or card number in an email. Call us if we need it.
          </p>
        </Remember>
        <h3>What others can help with</h3>
        <ul>
          {others.map((other, index) => (
            // They never change their order.
            <li key={index}>{other}</li>
          ))}
        </ul>
        <h3>Ideas for improvements</h3>
        <p>
          Is something missing, or could something be easier? Write to{' '}
          <a href={`mailto:${contact.wishesEmail}`}>{contact.wishesEmail}</a>. We read every suggestion and
          consider it when we decide what to do next.
        </p>
      </>
    ),
  };
}

/** Who helps with the rules. */
export function RulesHelp() {
  return (
    <>
      The rules and what they mean:{' '}
      <ExternalLink href={externalLinks.scheme}>{ui.help.rulesLink}</ExternalLink>
    </>
  );
}

/** Who helps with MitID Erhverv. */
export function ProfessionalLoginHelp() {
  return (
    <>
      MitID Erhverv and permissions: your own administrator, or{' '}
      <ExternalLink href={externalLinks.mitIdErhverv}>{ui.help.loginProfessionalLink}</ExternalLink>
    </>
  );
}
