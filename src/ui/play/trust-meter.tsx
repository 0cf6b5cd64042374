import { useWords } from '../parts/words.tsx';

/** A footnote to what the customer's face already says; shown in learn mode only. */
export function TrustMeter({ trust }: { readonly trust: number }) {
  const { play: words } = useWords('play');
  return (
    <div class="trust">
      <label for="trust">{words.trust}</label>
      <meter id="trust" class="hidden" min={0} max={100} value={trust}>
        {words.trustOf(trust)}
      </meter>
      <span class="trust-bar" aria-hidden="true" style={{ '--trust': `${trust}%` }} />
    </div>
  );
}
