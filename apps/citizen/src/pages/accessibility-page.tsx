import { useAccessibilityStatement } from './accessibility-statement.ts';
import { StatementPage } from './statement.tsx';

export function AccessibilityPage() {
  return <StatementPage statement={useAccessibilityStatement()} />;
}
