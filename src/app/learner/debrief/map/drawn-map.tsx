// The drawn map, fetched when it is first shown: what lays it out is larger than the page around it,
// and everything it says stands there in words meanwhile.

import { later } from '../../../shell/later.tsx';

export const DrawnMap = later(
  () => import('./laid-out-map.tsx').then(({ LaidOutMap }) => LaidOutMap),
  () => (
    <p role="status">
      The drawing could not be loaded. Everything it shows is written here; look at the connection
      and open the page again to see it drawn.
    </p>
  ),
);
