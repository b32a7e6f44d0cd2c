import { Fragment } from 'react';

/** Dates (`06-01-2027`) and from-tos (`9-15`): a browser may begin a new line after any of their hyphens. */
const joined = /(\d+(?:-\d+)+(?: \d\d:\d\d)?)/;

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
