import { ExternalLink } from '@frikort/ui/components/link.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import type { ReactNode } from 'react';

/** `after` follows the link, and is no part of it. */
type StatementLink = { readonly text: string; readonly href: string; readonly after?: string };

/** A paragraph, or the points of a list. */
type Part = string | readonly string[];

export type Statement = {
  /** With soft hyphens in a word that is too long for a phone. */
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly parts: readonly Part[];
    /** Where to go on: `mailto:`, `tel:`, a page of ours, or another site (`https:`). */
    readonly links?: readonly StatementLink[];
  }[];
  /** When it was last gone through. */
  readonly updated: string;
};

function StatementPart({ part }: { part: Part }) {
  if (typeof part === 'string') return <p>{part}</p>;
  return (
    <ul>
      {part.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function Onward({ link: { text, href, after } }: { link: StatementLink }) {
  return (
    <p>
      {href.startsWith('https:') ? (
        <ExternalLink href={href}>{text}</ExternalLink>
      ) : (
        <a href={href}>{text}</a>
      )}
      {after}
    </p>
  );
}

/** A page that is read; what can be done on it comes last. */
export function StatementPage({ statement, children }: { statement: Statement; children?: ReactNode }) {
  return (
    <Page title={statement.title.replaceAll('\u00ad', '')} heading={statement.title} width="text">
      <p className="font-lead">{statement.lead}</p>
      {statement.sections.map(({ heading, parts, links = [] }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {parts.map((part) => (
            <StatementPart key={String(part)} part={part} />
          ))}
          {links.map((link) => (
            <Onward key={link.href} link={link} />
          ))}
        </section>
      ))}
      {children}
      <p className="small-text">{statement.updated}</p>
    </Page>
  );
}
