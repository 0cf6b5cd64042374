import { useWords } from './words.tsx';

/** What a row brings or takes, in score points; nothing where it does neither. */
export function Points({ shown }: { readonly shown: number | null }) {
  const { format } = useWords('format');
  if (shown === null) return null;
  const sign = shown > 0 ? '+' : shown < 0 ? '−' : '';
  return (
    <b class="receipt-points">
      {sign}
      {shown === 0 ? '0' : format.number(Math.abs(shown), 1)}
    </b>
  );
}
