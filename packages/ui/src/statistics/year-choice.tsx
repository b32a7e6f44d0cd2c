import { Button } from '../components/button.tsx';
import { Select } from '../components/choice.tsx';
import { DownloadButton } from '../components/download-button.tsx';
import { useStatisticsTexts } from './statistics-texts.ts';

type YearChoiceProps = {
  readonly years: readonly number[];
  readonly year: number;
  readonly choose: (year: number) => void;
  readonly download: () => Promise<void>;
};

/** Which year is shown; print, and everything as a file. */
export function YearChoice({ years, year, choose, download }: YearChoiceProps) {
  const texts = useStatisticsTexts();
  return (
    <search className="statistics__tools" aria-label={texts.year}>
      <Select
        id="statistics-year"
        label={texts.year}
        value={year}
        onChange={({ target }) => choose(Number(target.value))}
      >
        {years.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
      <Button icon="print" onClick={() => window.print()}>
        {texts.print}
      </Button>
      <DownloadButton download={download} done={texts.downloaded}>
        {texts.download}
      </DownloadButton>
    </search>
  );
}
