import type { ReactNode } from 'react';

export type Description = { readonly term: ReactNode; readonly value: ReactNode; readonly key: string };

/** Facts about one thing. Entries without a value are left out by the caller, not shown empty. */
export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <dl className="description-list">
      {items.map(({ key, term, value }) => (
        <div className="description-list__item" key={key}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
