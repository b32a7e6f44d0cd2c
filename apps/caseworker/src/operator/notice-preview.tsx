import { cleanLine, cleanLines } from '@frikort/domain/text';
import { currentTime } from '@frikort/ui/current-time';
import { da } from '@frikort/ui/messages.da';
import { en } from '@frikort/ui/messages.en';
import { NoticeIn, type ShownNotice } from '@frikort/ui/shell/service-notices.tsx';
import { readMoment } from './moment.ts';
import { boundOf, hasUnknownEnd, type NoticeForm } from './notice-form.ts';
import { da as operatorDa } from './operator.da.ts';
import { en as operatorEn } from './operator.en.ts';
import { useOperatorTexts } from './operator-texts.ts';

type Preview = { notice: ShownNotice; isWhenKnown: boolean };

/** The notice as it would be. In place of what is not typed yet stands what belongs there, each in its own language. */
function previewOf(form: NoticeForm, now: Date): Preview {
  const missing = { da: operatorDa.form, en: operatorEn.form };
  const from = readMoment({ date: form.fromDate, time: form.fromTime }, now);
  const to = readMoment({ date: form.toDate, time: form.toTime }, now, boundOf(from));
  const begin = from.ok ? from.instant : now;
  const end = to.ok ? to.instant : begin;
  const notice: ShownNotice = {
    id: 'preview',
    kind: form.kind,
    title: {
      da: cleanLine(form.titleDa) || missing.da.previewTitle,
      en: cleanLine(form.titleEn) || missing.en.previewTitle,
    },
    text: {
      da: cleanLines(form.textDa) || missing.da.previewText,
      en: cleanLines(form.textEn) || missing.en.previewText,
    },
    from: begin.toISOString(),
    to: hasUnknownEnd(form) ? null : end.toISOString(),
  };
  return { notice, isWhenKnown: from.ok && (to.ok || hasUnknownEnd(form)) };
}

/** What users will see, in both languages, as it is typed. */
export function NoticePreview({ form }: { form: NoticeForm }) {
  const { form: texts } = useOperatorTexts();
  const { notice, isWhenKnown } = previewOf(form, currentTime());
  return (
    <section className="notice-preview" aria-labelledby="preview-heading">
      <h2 id="preview-heading">{texts.preview}</h2>
      {(
        [
          ['da', texts.previewDa, da, operatorDa.form.previewWhen],
          ['en', texts.previewEn, en, operatorEn.form.previewWhen],
        ] as const
      ).map(([language, label, words, whenMissing]) => (
        <div key={language}>
          <h3>{label}</h3>
          <div lang={language}>
            <NoticeIn
              notice={notice}
              language={language}
              texts={words}
              when={isWhenKnown ? undefined : whenMissing}
            />
          </div>
        </div>
      ))}
    </section>
  );
}
