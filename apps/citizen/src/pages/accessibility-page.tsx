import { ExternalLink } from '@frikort/ui/components/link.tsx';
import { externalLinks } from '@frikort/ui/contact';
import { StatementPage } from './statement.tsx';
import { useStatements } from './statements.ts';

export function AccessibilityPage() {
  const { accessibility } = useStatements();
  return (
    <StatementPage statement={accessibility}>
      <p>
        <ExternalLink href={externalLinks.accessibilityComplaint}>Digitaliseringsstyrelsen</ExternalLink>
      </p>
    </StatementPage>
  );
}
