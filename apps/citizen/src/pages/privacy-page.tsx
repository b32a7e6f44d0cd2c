import { CountingChoice } from './counting-choice.tsx';
import { usePrivacyStatement } from './privacy-statement.ts';
import { StatementPage } from './statement.tsx';

export function PrivacyPage() {
  return (
    <StatementPage statement={usePrivacyStatement()}>
      <CountingChoice />
    </StatementPage>
  );
}
