import { ExternalLink } from '@frikort/ui/components/link.tsx';
import { externalLinks } from '@frikort/ui/contact';
import { StatementPage } from './statement.tsx';
import { useStatements } from './statements.ts';

export function PrivacyPage() {
  const { privacy } = useStatements();
  return (
    <StatementPage statement={privacy}>
      <p>
        <ExternalLink href={externalLinks.dataProtectionAgency}>Datatilsynet</ExternalLink>
      </p>
    </StatementPage>
  );
}
