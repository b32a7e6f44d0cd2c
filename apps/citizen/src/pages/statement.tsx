import { Page } from '@frikort/ui/shell/page.tsx';

export type Statement = {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
};

/** A page that is only read. */
export function StatementPage({ statement, children }: { statement: Statement; children?: React.ReactNode }) {
  return (
    <Page title={statement.title} width="text">
      <p className="font-lead">{statement.lead}</p>
      {statement.sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      {children}
    </Page>
  );
}
