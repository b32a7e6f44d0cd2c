import { calendarDate } from '@frikort/domain/calendar';
import { formatCpr, isCpr } from '@frikort/domain/cpr';
import { optionalTerms } from '@frikort/domain/employment-terms';
import { isDateField, isWordField } from '@frikort/domain/history';
import { oere } from '@frikort/domain/money';
import type { OwnEffort } from '../efforts/own/own-efforts.ts';
import type { EmploymentAnswer } from '../employments/employment.ts';
import type { HistoryEvent } from '../history/history-answer.ts';
import type { LetterAnswer } from '../letters/letter.ts';
import type { StatedObjection } from '../objections/objection.ts';
import { createPdf, finishPdf, type PdfLanguage, pdfColours } from '../pdf/pdf-document.ts';
import { type TaggedPages, writeTaggedPages } from '../pdf/tagged-pages.ts';
import type { AccessLogEntry } from './access-log.ts';
import { type ExportTexts, exportTexts } from './export-pdf-texts.ts';
import type { Me } from './me.ts';

/** A part of a list, its latest items, and whether there is more. */
export type Part<T> = { items: readonly T[]; more: boolean };

/** All that stands in the document. */
export type ExportPdf = {
  me: Me;
  letters: readonly LetterAnswer[];
  efforts: readonly OwnEffort[];
  employments: Part<EmploymentToDraw>;
  log: Part<AccessLogEntry>;
  language: PdfLanguage;
  at: Date;
};

/** An employment with the latest of what happened to it, oldest first. */
export type EmploymentToDraw = EmploymentAnswer & {
  history: Part<HistoryEvent>;
  objections: readonly StatedObjection[];
};

/** Draws all my data as a document to read and print (R24). Where a part is cut, it says so, and the JSON has it. */
export async function drawExportPdf({
  me,
  letters,
  efforts,
  employments,
  log,
  language,
  at,
}: ExportPdf): Promise<Buffer> {
  const texts = exportTexts[language];
  const setup = {
    size: 'A4',
    margins: { top: 56, bottom: 64, left: 56, right: 56 },
    bufferPages: true,
  } as const;
  const pdf = await createPdf(texts.title, language, at, setup);
  const pages = writeTaggedPages(pdf);
  pages.heading(1, texts.title);
  pages.paragraph(texts.made(texts.writing.instant(at)), { colour: pdfColours.label });
  writePerson(pages, me, texts, language);
  writeCards(pages, me, texts);
  writeLetters(pages, letters, texts, language);
  writeEfforts(pages, efforts, texts, language);
  writeEmployments(pages, employments, texts);
  writeLog(pages, log, texts);
  pages.finish(texts);
  return await finishPdf(pdf);
}

const kroner = (amount: number, { writing }: ExportTexts) => writing.amount(oere(amount));
const day = (date: string, { writing }: ExportTexts) => writing.date(calendarDate(date));

function writePerson(pages: TaggedPages, me: Me, texts: ExportTexts, language: PdfLanguage): void {
  pages.heading(2, texts.about);
  pages.fact(texts.name, me.name);
  pages.fact(texts.cpr, isCpr(me.cpr) ? formatCpr(me.cpr) : me.cpr);
  pages.fact(texts.cardNumber, me.cardNumber);
  pages.fact(texts.status, texts.statusOf[me.status]);
  pages.fact(texts.since, texts.writing.instant(me.statusSince));
  if (me.statusReason !== undefined) pages.fact(texts.reason, me.statusReason);
  if (me.statusDecisionDate !== undefined) pages.fact(texts.decision, day(me.statusDecisionDate, texts));
  pages.fact(texts.granted, day(me.grantedOn, texts));
  if (me.controlledOn !== undefined) pages.fact(texts.controlled, day(me.controlledOn, texts));
  if (me.controlDue !== undefined) pages.fact(texts.controlDue, day(me.controlDue, texts));
  pages.fact(texts.authority, me.authority.name);
  for (const { on, from, to } of me.moves)
    pages.fact(texts.moved, texts.movedBetween(day(on, texts), from.name, to.name));
  pages.fact(texts.caseworker, me.assignedCaseworker?.name ?? texts.nobody);
  const { textVersion, at, text } = me.consent;
  pages.fact(texts.consent, texts.consentGiven(texts.writing.instant(at), textVersion));
  if (text !== undefined) pages.fact(texts.consentText, text[language]);
}

function writeCards(pages: TaggedPages, me: Me, texts: ExportTexts): void {
  pages.heading(2, texts.cards);
  pages.table({
    headers: [texts.year, texts.allowance, texts.used, texts.remaining],
    shares: [1, 2, 2, 2],
    rows: me.cards.map(({ year, allowanceOere, usedOere, remainingOere }) => [
      String(year),
      ...[allowanceOere, usedOere, remainingOere].map((amount) => kroner(amount, texts)),
    ]),
  });
}

function writeLetters(
  pages: TaggedPages,
  letters: readonly LetterAnswer[],
  texts: ExportTexts,
  language: PdfLanguage,
): void {
  if (letters.length === 0) return;
  pages.heading(2, texts.letters);
  for (const { authority, decidedOn, [language]: letter } of letters) {
    pages.heading(3, letter.title);
    pages.fact(authority.name, day(decidedOn, texts));
    for (const paragraph of [...letter.paragraphs, ...(letter.complaint ?? [])]) pages.paragraph(paragraph);
  }
}

function writeEfforts(
  pages: TaggedPages,
  efforts: readonly OwnEffort[],
  texts: ExportTexts,
  language: PdfLanguage,
): void {
  if (efforts.length === 0) return;
  const { benefits, occupations, endReasons } = texts.effortWords;
  pages.heading(2, texts.efforts);
  for (const one of efforts) {
    pages.heading(3, one.effort);
    pages.fact(texts.organisation, one.organisation);
    const end = one.endDate === undefined ? '' : day(one.endDate, texts);
    pages.fact(texts.period, `${day(one.startDate, texts)} – ${end}`.trim());
    pages.fact(texts.before, `${benefits[one.benefitBefore]}, ${occupations[one.occupationBefore]}`);
    if (one.benefitAfter !== undefined && one.occupationAfter !== undefined)
      pages.fact(texts.after, `${benefits[one.benefitAfter]}, ${occupations[one.occupationAfter]}`);
    if (one.endReason !== undefined) pages.fact(texts.endReason, endReasons[one.endReason]);
    const { signedOn, textVersion, text } = one.consent;
    pages.fact(texts.effortConsent, texts.consentGiven(day(signedOn, texts), textVersion));
    for (const paragraph of text?.[language] ?? []) pages.paragraph(paragraph);
    if (one.frikortLinked) pages.paragraph(texts.frikortLinked);
  }
}

function writeEmployments(
  pages: TaggedPages,
  { items, more }: Part<EmploymentToDraw>,
  texts: ExportTexts,
): void {
  pages.heading(2, texts.employments);
  if (items.length === 0) pages.paragraph(texts.noEmployments);
  if (more) pages.paragraph(texts.moreEmployments(items.length));
  for (const employment of items) {
    const { company, startDate, endDate, amountOere, status, contact, history } = employment;
    pages.heading(3, company.name);
    pages.fact(texts.cvr, company.cvr);
    const [start, end] = [day(startDate, texts), day(endDate, texts)];
    pages.fact(texts.period, start === end ? start : `${start} – ${end}`);
    pages.fact(texts.amount, kroner(amountOere, texts));
    pages.fact(texts.status, texts.statusOf[status]);
    pages.fact(texts.contact, `${contact.name}, ${contact.email}, ${contact.phone}`);
    for (const field of optionalTerms) {
      const text = employment[field];
      if (text !== undefined) pages.fact(texts.words.fieldWords[field], text);
    }
    if (employment.objections.length > 0) {
      pages.list(
        `${texts.objections}:`,
        employment.objections.map((objection) => objectionLine(objection, texts)),
      );
    }
    const title = history.more ? texts.latestHistory(history.items.length) : texts.history;
    pages.list(
      `${title}:`,
      history.items.map((event) => eventLine(event, texts)),
    );
  }
}

/** What the citizen said is wrong, and what was answered (R30). */
function objectionLine(objection: StatedObjection, texts: ExportTexts): string {
  const { recordedWords: words, writing } = texts;
  const { reason, sentence, raisedAt, answer, answerSentence, settledAt } = objection;
  const quoted = (text: string | undefined) => (text === undefined ? undefined : `“${text}”`);
  const said = [`${writing.instant(raisedAt)}: ${words[reason]}`, quoted(sentence)];
  const answered =
    answer === undefined || settledAt === undefined
      ? []
      : [`${texts.answered} ${writing.instant(settledAt)}: ${words[answer]}`, quoted(answerSentence)];
  return [...said, ...answered].filter((part) => part !== undefined).join('. ');
}

function eventLine({ event, at, actor, changes = [] }: HistoryEvent, texts: ExportTexts): string {
  const { eventWords, fieldWords } = texts.words;
  const who = actor.organisation === null ? '' : `, ${actor.organisation}`;
  const told = changes.map(({ field, from, to }) => {
    const name = wordOf(fieldWords, field);
    return from === null
      ? texts.set(name, shown(field, to, texts))
      : texts.change(name, shown(field, from, texts), shown(field, to, texts));
  });
  return [`${texts.writing.instant(at)}: ${eventWords[event]}${who}`, ...told].join('. ');
}

function shown(field: string, value: string | number | null, texts: ExportTexts): string {
  if (value === null || value === '') return texts.none;
  if (typeof value === 'number') return field === 'amountOere' ? kroner(value, texts) : String(value);
  if (isDateField(field)) return day(value, texts);
  return isWordField(field) ? wordOf(texts.recordedWords, value) : value;
}

function writeLog(pages: TaggedPages, { items, more }: Part<AccessLogEntry>, texts: ExportTexts): void {
  pages.heading(2, texts.log);
  pages.paragraph(texts.logIntro);
  if (items.length === 0) {
    pages.paragraph(texts.noLog);
    return;
  }
  if (more) pages.paragraph(texts.moreLog(items.length));
  pages.table({
    headers: [texts.time, texts.who, texts.what, texts.purpose],
    shares: [5, 7, 8, 6],
    rows: items.map((entry) => logRow(entry, texts)),
  });
}

function logRow(entry: AccessLogEntry, texts: ExportTexts): string[] {
  const { roleWords, actionWords, purposeWords } = texts.words;
  const role = roleWords[entry.role];
  const who = entry.organisation === undefined ? role : `${entry.organisation.name}, ${role.toLowerCase()}`;
  const action = wordOf(actionWords, entry.action);
  return [
    texts.writing.instant(entry.at),
    who,
    entry.outcome === 'refused' ? `${action} (${texts.refused})` : action,
    purposeWords[entry.purpose],
  ];
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
