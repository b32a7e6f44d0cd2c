import { type Setting, settingGroups } from '../settings.ts';

/* Prints the table of settings in infra/PRODUCTION.md: Markdown, a section for each group. */

function without({ without: value }: Setting): string {
  if (value === 'required') return '**required**';
  return value === 'optional' ? '' : `\`${value.value}\``;
}

for (const { title, settings } of settingGroups) {
  process.stdout.write(`\n### ${title}\n\n| Setting | Without it | What it is |\n|---|---|---|\n`);
  for (const setting of settings)
    process.stdout.write(`| \`${setting.name}\` | ${without(setting)} | ${setting.about} |\n`);
}
