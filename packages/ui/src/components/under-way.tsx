import { Loading } from './loading.tsx';

/**
 * Over what still stands while something else is on its way in its place: what follows it in the same parent. Takes no
 * room, so that nothing jumps, and waits a moment, so that quick answers do not flicker.
 */
export function UnderWay({ label, quiet = false }: { label?: string | undefined; quiet?: boolean }) {
  return (
    <div className="under-way">
      <Loading label={label} quiet={quiet} />
    </div>
  );
}
