type PrintedChoicesProps = {
  /** What the list can be chosen by, and what is chosen; what is not chosen is left out. */
  choices: readonly { readonly label: string; readonly chosen: string | undefined }[];
};

/** On paper, in place of the fields above a list: what was chosen, so that the sheet says what it is a list of. */
export function PrintedChoices({ choices }: PrintedChoicesProps) {
  return (
    <dl className="printed-choices">
      {choices.map(
        ({ label, chosen }) =>
          chosen !== undefined &&
          chosen !== '' && (
            <div key={label}>
              <dt>{label}:</dt>
              <dd>{chosen}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
