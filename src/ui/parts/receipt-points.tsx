/** What a row brings or takes, in score points; nothing where it does neither. */
export function Points({ shown }: { readonly shown: number | null }) {
  if (shown === null) return null;
  const sign = shown > 0 ? '+' : shown < 0 ? '−' : '';
  return (
    <b class="receipt-points">
      {sign}
      {shown === 0 ? '0' : Math.abs(shown).toFixed(1)}
    </b>
  );
}
