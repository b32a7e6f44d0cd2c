import { Icon, type IconName } from '@frikort/ui/components/icon.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { lazyPart } from '@frikort/ui/lazy/lazy-part.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { type ReactNode, useEffect } from 'react';
import { useMessages } from '../messages.ts';

const LookedAtAgain = lazyPart(() =>
  import('../search/looked-at-again.tsx').then((part) => part.LookedAtAgain),
);
const Worklist = lazyPart(() => import('../worklist/worklist.tsx').then((part) => part.Worklist));

function ListCard({ icon, link, text }: { icon: IconName; link: ReactNode; text: string }) {
  return (
    <li className="list-card">
      <Icon name={icon} className="list-card__icon" />
      <h3>{link}</h3>
      <p>{text}</p>
    </li>
  );
}

/** Where a caseworker begins: how to find a citizen, the last ones, what needs attention, and the lists. Nobody is named here (R26). */
export function StartPage() {
  const { start, navigation } = useMessages();
  // What one comes for. On the way here from another page the heading takes focus after this, as everywhere.
  useEffect(() => document.getElementById('citizen-search')?.focus({ preventScroll: true }), []);
  return (
    <Page title={start.title}>
      <p className="font-lead">{start.lead}</p>
      <ul>
        <li>{start.withCpr}</li>
        <li>{start.withCardNumber}</li>
      </ul>
      <LookedAtAgain />
      <h2>{start.attention}</h2>
      <div className="start-worklist">
        <Worklist />
      </div>
      <h2>{start.lists}</h2>
      <ul className="list-cards no-max-width">
        <ListCard
          icon="person"
          link={<TextLink to="/mine-borgere">{navigation.mine}</TextLink>}
          text={start.mineText}
        />
        <ListCard
          icon="person-add"
          link={<TextLink to="/uden-sagsbehandler">{navigation.unassigned}</TextLink>}
          text={start.unassignedText}
        />
        <ListCard
          icon="persons"
          link={<TextLink to="/kommunens-borgere">{navigation.all}</TextLink>}
          text={start.allText}
        />
        <ListCard
          icon="persons"
          link={<TextLink to="/kolleger">{navigation.colleagues}</TextLink>}
          text={start.colleaguesText}
        />
        <ListCard
          icon="arrow-forward"
          link={<TextLink to="/overfoersler">{navigation.transfers}</TextLink>}
          text={start.transfersText}
        />
        <ListCard
          icon="summary"
          link={<TextLink to="/tal">{navigation.figures}</TextLink>}
          text={start.figuresText}
        />
        <ListCard
          icon="list-check"
          link={<TextLink to="/selvbetjening">{navigation.selfService}</TextLink>}
          text={start.selfServiceText}
        />
      </ul>
    </Page>
  );
}
