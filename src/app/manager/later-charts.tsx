// The charts come after the page that they stand on, in a file of their own. Where one is not coming, its
// table says the same.

import type { Charts } from '../../ui/manager/ways.ts';
import { later } from '../shell/later.tsx';

const load = () => import('../../ui/manager/charts.tsx');
const nothing = () => null;

export const CHARTS = {
  Split: later(() => load().then(({ SplitBars }) => SplitBars), nothing),
  Standing: later(() => load().then(({ StandingBar }) => StandingBar), nothing),
  Pairs: later(() => load().then(({ PairedDots }) => PairedDots), nothing),
  Change: later(() => load().then(({ ChangeInterval }) => ChangeInterval), nothing),
} satisfies Charts;
