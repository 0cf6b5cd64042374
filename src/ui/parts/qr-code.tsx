import { renderSVG } from 'uqr';
import './qr-code.css';

/** For a camera alone: the address stands beside it as text. */
export function QrCode({ address }: { readonly address: string }) {
  const svg = renderSVG(address, { ecc: 'M', border: 2 });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: squares, made from an address of ours.
  return <div class="qr-code" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}
