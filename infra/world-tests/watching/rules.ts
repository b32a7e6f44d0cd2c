import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@frikort/local/project';

/** Where rules and dashboard stand. */
const observability = join(projectRoot, 'infra/observability');
export const rulesFile = join(observability, 'alerts.yml');

/** A rule of alerts.yml. */
export type Rule = { readonly alert: string; readonly expr: string; readonly forMinutes: number };

const minutesOf: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440 };

/** Every rule; the file has one form, in which each of these stands on a line of its own. */
export function readRules(): Rule[] {
  const parts = readFileSync(rulesFile, 'utf8')
    .split(/^ {6}- alert: /m)
    .slice(1);
  return parts.map((part) => {
    const [alert = ''] = part.split('\n');
    const expr = /^ {8}expr: (.+)$/m.exec(part)?.[1] ?? '';
    const [, count = '0', unit = 'm'] = /^ {8}for: (\d+)([mhd])$/m.exec(part) ?? [];
    return { alert, expr, forMinutes: Number(count) * (minutesOf[unit] ?? 0) };
  });
}

/** Every expression of the dashboard. */
export function readDashboard(): string[] {
  const { panels } = JSON.parse(readFileSync(join(observability, 'dashboard.json'), 'utf8'));
  return panels.flatMap(({ targets }: { targets: { expr: string }[] }) => targets.map(({ expr }) => expr));
}

/** The names of the metrics that an expression asks for. */
export function metricsIn(expr: string): string[] {
  return [...new Set(expr.match(/\b(frikort|nodejs|process)_\w+|\bup\b/g) ?? [])];
}

/** A series with its value. */
export type Sample = { readonly name: string; readonly labels: string; readonly value: number };

/** What was scraped, a sample each. */
export function samplesOf(text: string): Sample[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', labels = '', value = ''] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
      return { name, labels, value: Number(value) };
    });
}

/** One comparison of a metric, of all of it together or by a label. */
const comparison = /^(?:(max|min)(?: by \(\w+\))? ?\()?(\w+)(?:\{(.*)\})?\)? (==|>|<) ([\d.]+)$/;

export const isOneComparison = (expr: string): boolean => comparison.test(expr);

/** Whether a rule that is one comparison holds of what was scraped; of nothing, nothing holds. */
export function holds(expr: string, samples: readonly Sample[]): boolean {
  const [, , name, labels = '', operator, threshold] = comparison.exec(expr) ?? [];
  const limit = Number(threshold);
  return samples
    .filter((sample) => sample.name === name && sample.labels.includes(labels))
    .some(({ value }) =>
      operator === '==' ? value === limit : operator === '>' ? value > limit : value < limit,
    );
}
