import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { useLanguage } from '@frikort/ui/language';
import { downloadMyExport } from '../queries/my-export.ts';
import { useMyDataTexts } from './my-data-texts.ts';

/** All one's data as a file; the page stays and says what becomes of it. */
export function DownloadData() {
  const texts = useMyDataTexts();
  const language = useLanguage();
  return (
    <section className="section-card my-data__download">
      <h2>{texts.download}</h2>
      <p>{texts.downloadText}</p>
      <div className="my-data__files">
        <div>
          <DownloadButton
            look="primary"
            icon="file-pdf"
            download={() => downloadMyExport('pdf', language)}
            done={texts.fetched}
          >
            {texts.pdf}
          </DownloadButton>
          <p className="small-text">{texts.pdfHint}</p>
        </div>
        <div>
          <DownloadButton download={() => downloadMyExport('json', language)} done={texts.fetched}>
            {texts.json}
          </DownloadButton>
          <p className="small-text">{texts.jsonHint}</p>
        </div>
      </div>
    </section>
  );
}
