/** The look of a proof sheet's page: the game's own paper and ink, system typefaces. */
export const PAGE_STYLE = `
:root { --ink: #1d1a1c; --soft: #554d50; --paper: #fbf6ea; --shade: #f1e8d3; --coral: #a93a1e;
  --coral-pale: #fbdccf; --teal: #1f5954; --teal-pale: #dcebe8; --mustard-pale: #f9e8bd; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 84rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.3rem; }
.summary { margin: 0.25rem 0 1rem; color: var(--soft); max-width: 60ch; }
.verdict { display: inline-block; padding: 0.3rem 0.9rem; border: 2px solid; border-radius: 1rem;
  font-weight: 700; }
.verdict.holds { background: var(--teal-pale); color: var(--teal); }
.verdict.broken { background: var(--coral-pale); color: var(--coral); }
.problems { padding-left: 1.2rem; }
.problems b { color: var(--coral); }
code { font: 0.875em ui-monospace, monospace; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.25rem 0.7rem; text-align: left; vertical-align: top;
  border-bottom: 1px solid #0002; }
thead th, thead td { border-bottom: 2px solid var(--ink); }
tbody th { font-weight: 500; }
.figure { text-align: right; white-space: nowrap; }
.choices tbody th { width: 60%; min-width: 30ch; }
.choices td:last-child { font-size: 0.85rem; }
abbr { text-decoration: none; }
.choices .decision th { padding-top: 1.2rem; font-weight: 700; border-bottom-width: 2px; }
.choices .decision span { font-weight: 400; color: var(--soft); }
.choices p { margin: 0; }
.choices code { color: var(--soft); }
tr:target { background: var(--mustard-pale); }
.map { display: block; max-width: 100%; height: auto; font: 11px system-ui, sans-serif; }
.map text { fill: var(--ink); text-anchor: middle; }
.map .name { font-size: 13px; font-weight: 700; }
.map .decision .name { text-anchor: start; }
.map .decision > rect { fill: #fff; stroke: var(--ink); stroke-width: 1.5; }
.map .double > rect { stroke-width: 4; }
.map .repair > rect { stroke-dasharray: 7 4; }
.map .chip rect { fill: var(--shade); stroke: none; }
.map .chip.exit rect, .map .chip.red rect { fill: var(--coral-pale); stroke: var(--coral); }
.map .chip:hover rect, .map .chip:focus rect { stroke: var(--ink); stroke-width: 2; }
.map .points { font-weight: 700; letter-spacing: 2px; }
.map .way { fill: none; stroke: #6d6468; stroke-width: 1.6; }
.map .way.sometimes { stroke-dasharray: 5 4; }
.map .way.exit { stroke: var(--coral); stroke-width: 2.2; }
.map .meeting { fill: var(--paper); stroke: var(--ink); stroke-width: 1.6; }
.map .ending rect { stroke: var(--ink); stroke-width: 2; fill: var(--mustard-pale); }
.map .ending.kept rect { fill: var(--teal-pale); stroke: var(--teal); }
.map .ending.lost rect { fill: var(--coral-pale); stroke: var(--coral); }
.key { color: var(--soft); max-width: 80ch; }
@media print { body { max-width: none; padding: 0; } .map { min-width: 0 !important; } }
`;
