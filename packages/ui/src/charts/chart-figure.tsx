import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Details } from '../components/details.tsx';
import { DownloadButton } from '../components/download-button.tsx';
import { type Column, Table } from '../components/table.tsx';
import { handOver } from '../download.ts';
import { asCsvText, type ChartTable, hasHidden, written } from './chart-table.ts';
import { useChartTexts } from './charts-texts.ts';
import { Hatching, Words } from './drawing.tsx';
import './charts.scss';

/** What every picture is given. */
export type ChartProps = {
  /** The heading; the question that the picture answers. */
  title: string;
  level?: 2 | 3;
  /** What one sees in the picture, in a sentence: read by those who do not see it, and first by all others. */
  says: string;
  table: ChartTable;
  /** What the figures are and where they come from. */
  caption?: ReactNode;
  /** What is chosen for the picture, between what it says and itself. */
  tools?: ReactNode;
  /** Of the files that are saved, without ending: no personal data. */
  fileName: string;
};

type Drawing = { readonly width: number; readonly id: string };

type ChartFigureProps = ChartProps & {
  /** So many of the rows are drawn, when not all. */
  drawn?: number;
  /** The height of the picture at a width, and what is in it. */
  heightAt: (width: number) => number;
  draw: (drawing: Drawing) => ReactNode;
};

const titleHeight = 34;

/** The width that there is, in pixels. What is drawn is as wide, so that its letters are as large as those around it. */
function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const found = Math.floor(entry?.contentRect.width ?? 0);
      if (found > 0) setWidth(Math.min(found, 1040));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

/** The picture as a file: with its title in it, for it leaves its heading behind. */
function pictureFile(svg: SVGSVGElement): Blob {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `-16 ${-titleHeight - 8} ${width + 32} ${height + titleHeight + 24}`);
  copy.setAttribute('width', String(width + 32));
  copy.setAttribute('height', String(height + titleHeight + 24));
  copy.querySelector('[data-of-file]')?.removeAttribute('display');
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
}

function FigureTable({ table, title }: { table: ChartTable; title: string }) {
  const texts = useChartTexts();
  const columns: Column<number>[] = [
    { key: 'row', header: table.rowTitle, cell: (at) => table.rows[at], rowHeader: true },
    ...table.series.map(
      ({ name, values }): Column<number> => ({
        key: name,
        header: name,
        align: 'number',
        cell: (at) => written(values[at], table.show, texts.hidden),
      }),
    ),
  ];
  return (
    <Table
      caption={title}
      captionHidden
      columns={columns}
      rows={table.rows.map((_, at) => at)}
      rowKey={(at) => String(at)}
      // Two columns of numbers fit on a phone, two of amounts do not.
      stacked={table.showShort !== undefined && table.series.length > 1}
    />
  );
}

/** The frame of a picture: heading, what it says, the picture, the table behind it, and both to take away. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, level = 2, says, table, caption, tools, fileName, drawn, heightAt, draw } = props;
  const texts = useChartTexts();
  const id = useId();
  const { ref, width } = useWidth();
  const picture = useRef<SVGSVGElement>(null);
  const Heading = `h${level}` as const;
  const height = heightAt(width);
  const isEmpty = table.rows.length === 0;

  const savePicture = async () => {
    if (picture.current) handOver({ content: pictureFile(picture.current), name: `${fileName}.svg` });
  };
  const saveFigures = async () =>
    handOver({
      content: new Blob([asCsvText(table, texts.hidden)], { type: 'text/csv' }),
      name: `${fileName}.csv`,
    });

  return (
    <figure className="chart" aria-labelledby={`${id}-heading`}>
      <Heading id={`${id}-heading`}>{title}</Heading>
      <p className="chart__says">{says}</p>
      {tools}
      <div ref={ref} className="chart__picture">
        {isEmpty ? (
          <p>{texts.nothing}</p>
        ) : (
          <svg
            ref={picture}
            role="img"
            aria-label={`${title} ${says}`}
            viewBox={`0 0 ${width} ${height}`}
            width={width}
            height={height}
          >
            <g data-of-file="" display="none">
              <Words x={0} y={-16} size={18} bold>
                {title}
              </Words>
            </g>
            <Hatching id={id} />
            {draw({ width, id })}
          </svg>
        )}
      </div>
      <figcaption className="small-text">
        {drawn !== undefined && drawn < table.rows.length && (
          <p>{texts.drawn({ drawn, all: table.rows.length })}</p>
        )}
        {hasHidden(table) && <p>{texts.hiddenNote}</p>}
        {caption !== undefined && <p>{caption}</p>}
      </figcaption>
      {!isEmpty && (
        <>
          <Details summary={texts.table}>
            <FigureTable table={table} title={title} />
          </Details>
          <div className="chart__printed">
            <FigureTable table={table} title={title} />
          </div>
          <div className="chart__files">
            <DownloadButton download={saveFigures} done={texts.fileDone}>
              {texts.file}
            </DownloadButton>
            <DownloadButton download={savePicture} done={texts.pictureDone}>
              {texts.picture}
            </DownloadButton>
          </div>
        </>
      )}
    </figure>
  );
}
