import { ExternalLink } from '@frikort/ui/components/link.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';

/** A paragraph, or the points of a list. */
type Part = string | readonly string[];

export type Statement = {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly parts: readonly Part[];
    /** Where to go on: `mailto:`, `tel:`, a page of ours, or another site (`https:`). */
    readonly links?: readonly { readonly text: string; readonly href: string }[];
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

function StatementLink({ text, href }: { text: string; href: string }) {
  return href.startsWith('https:') ? (
    <ExternalLink href={href}>{text}</ExternalLink>
  ) : (
    <a href={href}>{text}</a>
  );
}

/** A page that is only read. */
export function StatementPage({ statement }: { statement: Statement }) {
  return (
    <Page title={statement.title} width="text">
      <p className="font-lead">{statement.lead}</p>
      {statement.sections.map(({ heading, parts, links = [] }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {parts.map((part) => (
            <StatementPart key={String(part)} part={part} />
          ))}
          {links.map(({ text, href }) => (
            <p key={href}>
              <StatementLink text={text} href={href} />
            </p>
          ))}
        </section>
      ))}
      <p className="small-text">{statement.updated}</p>
    </Page>
  );
}
