import { TextLink } from '@frikort/ui/components/link.tsx';
import { partsOf, placeOf } from '@frikort/ui/systems/places';
import { SystemsArea } from '@frikort/ui/systems/systems-area.tsx';
import { useParams } from '@tanstack/react-router';
import { useApprovalTexts } from './approval-texts.ts';
import { ApprovalsPage } from './approvals-page.tsx';
import { NewApprovalPage } from './new-approval-page.tsx';

function ToApprovals() {
  const texts = useApprovalTexts();
  return (
    <p>
      {texts.toApprovalsText} <TextLink {...placeOf('tilladelser')}>{texts.toApprovals}</TextLink>
    </p>
  );
}

/** The company's own systems, and vendors' systems that may act for it (R32): all that stands below `/it-systemer`. */
export function CompanySystems() {
  const parts = partsOf(useParams({ strict: false })._splat);
  const [first, second, ...more] = parts;
  if (first === 'tilladelser' && second === undefined) return <ApprovalsPage />;
  if (first === 'tilladelser' && second === 'ny' && more.length === 0) return <NewApprovalPage />;
  return (
    <SystemsArea parts={parts}>
      <ToApprovals />
    </SystemsArea>
  );
}
