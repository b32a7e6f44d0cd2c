import type { LoginRefusal } from '@frikort/domain/refusal';
import type { ReactNode } from 'react';
import { Unbroken } from '../components/unbroken.tsx';
import { WaysOn } from '../components/ways-on.tsx';
import type { logins } from '../login-refusals.da.ts';
import type { GuidePicture } from './guide.ts';

/** The name of a button, a field or a page. Take it from the catalogue, so that it is what the page says. */
export function Name({ children }: { children: string }) {
  return <strong className="guide-name">{children}</strong>;
}

/** What to do, one thing after the other. */
export function Steps({ children }: { children: ReactNode }) {
  return <ol className="guide-steps">{children}</ol>;
}

/** Something that is easily overlooked. It stands in running text and is not read out by itself. */
export function Remember({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div className="guide-remember">
      <p className="guide-remember__heading">{heading}</p>
      {children}
    </div>
  );
}

/** Words and what they mean. */
export function Words({ children }: { children: readonly (readonly [word: string, meaning: ReactNode])[] }) {
  return (
    <dl className="guide-words">
      {children.map(([word, meaning]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{typeof meaning === 'string' ? <Unbroken>{meaning}</Unbroken> : meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

type PictureProps = {
  of: GuidePicture;
  /** What the picture shows, for those who do not see it. */
  alt: string;
  caption: ReactNode;
};

/** A picture of the running system. It leads to itself in full size: on a phone it is small. */
export function Picture({ of, alt, caption }: PictureProps) {
  return (
    <figure className="guide-picture">
      <a href={of.src}>
        <img src={of.src} width={of.width} height={of.height} alt={alt} loading="lazy" decoding="async" />
      </a>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

type RefusalsProps = {
  /** Those that this guide's readers may meet, the most frequent first. */
  codes: readonly LoginRefusal[];
  /** The texts of the guide's language. */
  texts: typeof logins;
};

/** What each refusal of a login means and what to do about it, in the words of the page that shows it. */
export function Refusals({ codes, texts }: RefusalsProps) {
  return codes.map((code) => {
    const { title, text, whatToDo } = texts[code];
    return (
      <div key={code} className="guide-refusal">
        <h4>{title}</h4>
        <p>{text}</p>
        <WaysOn steps={whatToDo} />
      </div>
    );
  });
}
