/** A footnote to what the customer's face already says; shown in learn mode only. */
export function TrustMeter({ trust }: { readonly trust: number }) {
  return (
    <div class="trust">
      <label for="trust">Trust</label>
      <meter id="trust" class="hidden" min={0} max={100} value={trust}>
        {trust} of 100
      </meter>
      <span class="trust-bar" aria-hidden="true" style={{ '--trust': `${trust}%` }} />
    </div>
  );
}
