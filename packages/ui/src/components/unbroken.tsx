import { Fragment } from 'react';

/** Dates (`06-01-2027`, `6 Jan 2027`), also with a time, and from-tos (`9-15`): a browser may part them anywhere. */
const joined = /((?:\d+(?:-\d+)+|\d{1,2} [A-Z][a-z]{2} \d{4})(?:,? \d\d:\d\d)?)/;

/** A sentence whose dates and from-tos keep to one line each. */
export function Unbroken({ children }: { children: string }) {
  return children.split(joined).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="nowrap">
        {part}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
