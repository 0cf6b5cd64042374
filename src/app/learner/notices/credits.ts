// `assets/CREDITS.md` as data: the file is the one source, the page shows it.

import type { CreditGroup } from '../../../ui/notices/credits-page.tsx';

const BULLET = /^- \*\*(.+?)\*\*: (.+)\. (.+?)\.?$/;

export function parseCredits(markdown: string): readonly CreditGroup[] {
  const [, ...groups] = markdown.split(/^## /m);
  return groups.map((group) => {
    const [title = '', ...lines] = group.split('\n');
    const credits = lines.flatMap((line) => {
      const [, what, who, licence] = BULLET.exec(line) ?? [];
      return what && who && licence ? [{ what, who, licence }] : [];
    });
    return { title: title.trim(), credits };
  });
}
