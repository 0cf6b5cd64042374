// Faces come after the first line is on screen; until then a fallback of the same width stands in.

import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/bricolage-grotesque/wght.css';
import '@fontsource/opendyslexic/400.css';
import '@fontsource/opendyslexic/700.css';
