import { calendarDate } from '@frikort/domain/calendar';
import { sameAsOwn } from '@frikort/domain/employment';
import type { EmploymentTerms } from '@frikort/domain/employment-terms';
import { oere } from '@frikort/domain/money';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownAmount, shownInstant, shownPeriod } from '@frikort/ui/format';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Employment } from '../queries/employment.ts';
import { ownEmploymentsOf } from '../queries/own-employments.ts';
import { useTermsTexts } from './terms-texts.ts';

/**
 * Finds the own employment that would be registered twice, as it is stored now: a colleague may have been a minute
 * faster. Without an answer nothing is asked, for the API judges what matters.
 */
export function useFindSame(): (
  cardNumber: string,
  terms: EmploymentTerms,
  editedId?: string,
) => Promise<Employment | undefined> {
  const queryClient = useQueryClient();
  return async (cardNumber, terms, editedId) => {
    const year = Number(terms.startDate.slice(0, 4));
    const own = await queryClient
      .fetchQuery({
        ...ownEmploymentsOf(cardNumber, year),
        staleTime: 2_000,
        retry: false,
        networkMode: 'always',
      })
      .catch(() => []);
    const others = own
      .filter(({ id }) => id !== editedId)
      .map((employment) => ({
        employment,
        startDate: calendarDate(employment.startDate),
        endDate: calendarDate(employment.endDate),
        amountOere: oere(employment.amountOere),
        reference: employment.reference ?? null,
      }));
    return sameAsOwn(others, terms)?.employment;
  };
}

type SameQuestionProps = {
  same: Employment;
  confirmLabel: string;
  /** What else is to be known before. */
  children?: ReactNode;
  onConfirm: () => void;
  onCancel: () => void;
};

/** Asked before an employment is registered that stands there already with the same days and pay. */
export function SameQuestion({ same, confirmLabel, children, onConfirm, onCancel }: SameQuestionProps) {
  const { same: texts } = useTermsTexts();
  const { id, citizenName, startDate, endDate, amountOere, createdAt } = same;
  return (
    <ConfirmDialog
      title={texts.title}
      confirmLabel={confirmLabel}
      cancelLabel={texts.back}
      onConfirm={onConfirm}
      onCancel={onCancel}
      consequence={
        <p>
          <Unbroken>
            {texts.text({
              name: citizenName,
              period: shownPeriod(startDate, endDate),
              amount: shownAmount(amountOere),
              at: shownInstant(createdAt),
            })}
          </Unbroken>
        </p>
      }
    >
      <p>
        <TextLink to="/ansaettelser/$id" params={{ id }}>
          {texts.show}
        </TextLink>
      </p>
      {children}
    </ConfirmDialog>
  );
}
