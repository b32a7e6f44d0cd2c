import { todayInCopenhagen } from '@frikort/domain/calendar';
import { Button } from '@frikort/ui/components/button.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { useLanguage } from '@frikort/ui/language';
import { useMutation } from '@tanstack/react-query';
import { type ExportFormat, fetchMyExport } from '../queries/my-export.ts';
import { useMyDataTexts } from './my-data-texts.ts';
import { saveFile } from './save-file.ts';

/** All one's data as a file; the page stays and says what becomes of it. */
export function DownloadData() {
  const texts = useMyDataTexts();
  const language = useLanguage();
  const download = useMutation({
    mutationFn: async (format: ExportFormat) => {
      const file = await fetchMyExport(format, language);
      saveFile(file, `${texts.fileName}-${todayInCopenhagen(new Date())}.${format}`);
    },
    // Without a connection it fails at once, and says so.
    networkMode: 'always',
  });
  const busy = (format: ExportFormat) => download.isPending && download.variables === format;
  return (
    <section className="section-card my-data__download">
      <h2>{texts.download}</h2>
      <p>{texts.downloadText}</p>
      <div className="my-data__files">
        <div>
          <Button look="primary" icon="file-pdf" busy={busy('pdf')} onClick={() => download.mutate('pdf')}>
            {texts.pdf}
          </Button>
          <p className="small-text">{texts.pdfHint}</p>
        </div>
        <div>
          <Button icon="download" busy={busy('json')} onClick={() => download.mutate('json')}>
            {texts.json}
          </Button>
          <p className="small-text">{texts.jsonHint}</p>
        </div>
      </div>
      <p role="status" className="my-data__outcome">
        {download.isSuccess && texts.fetched}
      </p>
      {download.isError && <ProblemAlert error={download.error} />}
    </section>
  );
}
