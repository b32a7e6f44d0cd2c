import { Page } from '@frikort/ui/shell/page.tsx';
import { useCitizenMessages } from '../citizen-messages.ts';

/** For the operator (R28), whose own pages come later. */
export default function OperatorPage() {
  const { operator } = useCitizenMessages();
  return (
    <Page title={operator.title} width="text">
      <p className="font-lead">{operator.lead}</p>
      <p>{operator.text}</p>
    </Page>
  );
}
