import { cleanLine, cleanLines } from '@frikort/domain/text';
import { da } from '@frikort/ui/messages.da';
import { en } from '@frikort/ui/messages.en';
import { NoticeIn, type ServiceNotice as ShownNotice } from '@frikort/ui/shell/service-notices.tsx';
import { readMoment } from './moment.ts';
import { boundOf, hasUnknownEnd, type NoticeForm } from './notice-form.ts';
import { da as operatorDa } from './operator.da.ts';
import { en as operatorEn } from './operator.en.ts';
import { useOperatorTexts } from './operator-texts.ts';

/** The notice as it would be, with what is not typed or not readable yet filled in, each in its own language. */
function noticeOf(form: NoticeForm, now: Date): ShownNotice {
  const missing = { da: operatorDa.form, en: operatorEn.form };
  const from = readMoment({ date: form.fromDate, time: form.fromTime }, now);
  const to = readMoment({ date: form.toDate, time: form.toTime }, now, boundOf(from));
  const begin = from.ok ? from.instant : now;
  const end = to.ok ? to.instant : begin;
  return {
    id: 'preview',
    kind: form.kind,
    title: {
      da: cleanLine(form.titleDa) || missing.da.titleMissing,
      en: cleanLine(form.titleEn) || missing.en.titleMissing,
    },
    text: {
      da: cleanLines(form.textDa) || missing.da.textMissing,
      en: cleanLines(form.textEn) || missing.en.textMissing,
    },
    from: begin.toISOString(),
    to: hasUnknownEnd(form) ? null : end.toISOString(),
  };
}

/** What users will see, in both languages, as it is typed. */
export function NoticePreview({ form }: { form: NoticeForm }) {
  const { form: texts } = useOperatorTexts();
  const notice = noticeOf(form, new Date());
  return (
    <section className="notice-preview" aria-labelledby="preview-heading">
      <h2 id="preview-heading">{texts.preview}</h2>
      {(
        [
          ['da', texts.previewDa, da.notices],
          ['en', texts.previewEn, en.notices],
        ] as const
      ).map(([language, label, words]) => (
        <div key={language}>
          <h3>{label}</h3>
          <div lang={language}>
            <NoticeIn notice={notice} language={language} texts={words} />
          </div>
        </div>
      ))}
    </section>
  );
}
