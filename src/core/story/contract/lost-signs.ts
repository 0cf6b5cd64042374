// A text that was read in one encoding and saved in another: it is good UTF-8 and still broken.

import { errorAt, type Finding } from '../finding.ts';
import type { Outline } from '../outline.ts';

/** “Ã¼” for ü, “â€œ” for a curly quote: UTF-8 read as Windows-1252. */
const READ_AS_OTHER = /[ÃÂ][\u0080-\u00BF]|â€[\u0080-\u02DC\u2018-\u2122]/u;

export function checkLostSigns({ lines }: Outline): readonly Finding[] {
  return lines.flatMap((code, index) => {
    if (code.includes('\uFFFD'))
      return [
        errorAt(
          index + 1,
          'A sign of this line was lost (“\uFFFD”) in another encoding; type it again.',
        ),
      ];
    const [broken] = READ_AS_OTHER.exec(code) ?? [];
    return broken === undefined
      ? []
      : [
          errorAt(
            index + 1,
            `“${broken}” was another sign before the file was saved in a wrong encoding; type it again.`,
          ),
        ];
  });
}
