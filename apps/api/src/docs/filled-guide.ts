import { eventsKeptDays, isToldTo, publishedEventTypes } from '@frikort/domain/published-event';
import { scopes } from '@frikort/domain/scopes';
import { attemptPauses, formerSecretDays, webhookPatienceDays } from '@frikort/domain/webhook';
import { receiverExample } from '@frikort/words/receiver-example';
import { scopeWords } from '@frikort/words/scope-words.en';
import { eventMeanings } from '../events/event-meanings.ts';
import { webhookSecret } from '../http/openapi/examples/events.ts';
import { retirements } from '../http/retirements.ts';
import { ordinaryLimits } from '../webhooks/post-event.ts';

/* What guides say that has its home elsewhere: rules, lists and examples. A guide names it: `{{events-kept}}`. */

/** Everything that a guide may name, by name. What only a running system knows is filled in when its page is drawn. */
const named: Readonly<Record<string, () => string>> = {
  'events-kept': () => String(eventsKeptDays),
  'webhook-answer': () => String(ordinaryLimits.wholeMs / 1_000),
  'webhook-patience': () => String(webhookPatienceDays),
  'former-secret': () => String(formerSecretDays),
  'attempt-pauses': () => inWords(attemptPauses.map(spokenPause)),
  events: eventRows,
  scopes: scopeRows,
  'example-secret': () => webhookSecret,
  receiver: () => receiverExample.trimEnd(),
  retirements: retirementTable,
};

/** A guide's Markdown with everything that it names. @throws when it names what there is not */
export function filledGuide(markdown: string): string {
  return markdown.replaceAll(/\{\{(?!origin\}\})([\w-]+)\}\}/g, (_, name: string) => {
    const fill = Object.hasOwn(named, name) ? named[name] : undefined;
    if (!fill) throw new Error(`A guide names ${name}, which is nothing`);
    return fill();
  });
}

/** Every type of event with what it means, as rows of a table. */
function eventRows(): string {
  const rows = publishedEventTypes.map((type) => {
    const { means, ids } = eventMeanings[type];
    const others = isToldTo('company', type) ? '' : ' (to municipalities)';
    const data = ids.map((id) =>
      id === 'citizenId' && isToldTo('company', type) ? `\`${id}\` to municipalities` : `\`${id}\``,
    );
    return `| \`${type}\` | ${means}${others} | ${data.join(', ')} |`;
  });
  return rows.join('\n');
}

/** Every scope, as the page where systems are made calls it, as rows of a table. */
function scopeRows(): string {
  return scopes
    .map((scope) => `| \`${scope}\` | ${scopeWords[scope].name} | ${scopeWords[scope].text} |`)
    .join('\n');
}

const units = [
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** Milliseconds in the largest unit that makes them whole: `5 minutes`. */
function spokenPause(ms: number): string {
  const [unit, size] = units.find(([, length]) => ms % length === 0) ?? (['millisecond', 1] as const);
  const count = ms / size;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

const inWords = (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts);

/** What retires, as a table in Markdown. */
function retirementTable(): string {
  const rows = Object.entries(retirements).map(
    ([route, { members, instead, since, until }]) =>
      `| \`${route}\` | ${members.map((member) => `\`${member}\``).join(', ')} | ${instead} | ${since} | ${until} |`,
  );
  if (rows.length === 0) return 'Nothing.';
  return ['| In | Goes | Use | Since | Until |', '|---|---|---|---|---|', ...rows].join('\n');
}
