import { done } from '@frikort/api-client';
import { ProblemError } from '@frikort/api-client/problem';
import { apiFor } from '@frikort/ui/api';
import { Button } from '@frikort/ui/components/button.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { EmptyState, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { useOrder } from '@frikort/ui/order';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useLocation } from '@tanstack/react-router';
import { useMailLinkTexts } from './mail-link-texts.ts';

const tokenForm = /^[\w-]{43}$/;

/** The token of the link: behind the #, or in the address that mail programs have (RFC 8058). */
function useToken(): string | undefined {
  const { hash, search } = useLocation();
  const asked = 'token' in search ? String(search.token) : '';
  return [hash, asked].find((text) => tokenForm.test(text));
}

/** Pressing again does not help. */
const isOutdated = (error: unknown) => error instanceof ProblemError && error.problem.status === 410;

type MailLinkProps = { what: 'verification' | 'stopping' };

/** Where a mail leads to: nothing happens before somebody presses, for programs follow links too (R35). */
function MailLink({ what }: MailLinkProps) {
  const texts = useMailLinkTexts();
  const { title, lead, press, done: heading, doneText } = texts[what];
  const token = useToken();
  const pressing = useOrder({
    mutationFn: (body: { token: string }) =>
      done(
        what === 'verification'
          ? apiFor(undefined).POST('/api/v1/message-mail/verification', { body })
          : apiFor(undefined).POST('/api/v1/message-mail/stopping', { body }),
      ),
  });
  return (
    <Page title={title} width="text">
      {pressing.isSuccess ? (
        <Outcome heading={heading}>
          <p>{doneText}</p>
        </Outcome>
      ) : token === undefined ? (
        <EmptyState heading={texts.incomplete}>
          <p>{texts.incompleteText}</p>
        </EmptyState>
      ) : (
        <>
          <p className="font-lead">{lead}</p>
          {pressing.error !== null && <ProblemAlert error={pressing.error} />}
          {!isOutdated(pressing.error) && (
            <Button look="primary" busy={pressing.isPending} onClick={() => pressing.mutate({ token })}>
              {press}
            </Button>
          )}
        </>
      )}
    </Page>
  );
}

export const VerifyMailPage = () => <MailLink what="verification" />;
export const StopMailPage = () => <MailLink what="stopping" />;
