// The formulas of src/core/score/README.md read a second time, as plainly as it can be: nothing
// shared with the code it checks.

type Skill = 'empathy' | 'ownership' | 'recovery';
type Choice = {
  id: string;
  points: Record<Skill, number>;
  red: string | null;
  repairs: string | null;
};
type Decision = { id: string; stakes: number; choices: readonly Choice[] };
export type NaiveStory = {
  decisions: Record<string, Decision>;
  leadsTo: Record<string, readonly string[]>;
};

const all: readonly Skill[] = ['empathy', 'ownership', 'recovery'];

export function naiveScore(story: NaiveStory, picks: readonly string[]) {
  const list = Object.values(story.decisions);
  const decisionOf = (id: string) => {
    const found = list.find((d) => d.choices.some((c) => c.id === id));
    if (!found) throw new Error(id);
    return found;
  };
  const choiceOf = (id: string) => {
    const found = decisionOf(id).choices.find((c) => c.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  const P = (d: Decision, k: Skill) => Math.max(...d.choices.map((c) => c.points[k]));
  const m = (d: Decision, k: Skill) => Math.min(...d.choices.map((c) => c.points[k]));
  const tapped = (d: Decision, k: Skill) => P(d, k) >= 3 && P(d, k) - m(d, k) >= 2;
  const repairs = (d: Decision) =>
    d.choices.every((c) => c.repairs !== null && c.repairs === d.choices[0]?.repairs);
  const tappedCore = (d: Decision, k: Skill) => !repairs(d) && tapped(d, k);
  const isFault = (c: Choice, k: Skill) => c.points[k] === 0 && tappedCore(decisionOf(c.id), k);

  const known = new Map<string, number>();
  const toGo = (where: string, k: Skill): number => {
    const d = story.decisions[where];
    if (!d) return 0;
    const before = known.get(`${where} ${k}`);
    if (before !== undefined) return before;
    const honest = d.choices.filter((c) => !isFault(c, k));
    const found =
      (tappedCore(d, k) ? d.stakes * P(d, k) : 0) + Math.min(...honest.map((c) => toGoAfter(c, k)));
    known.set(`${where} ${k}`, found);
    return found;
  };
  const toGoAfter = (c: Choice, k: Skill): number =>
    Math.min(...(story.leadsTo[c.id] ?? []).map((to) => toGo(to, k)));

  const repairOf = (c: Choice) =>
    picks.map(choiceOf).find((later) => repairs(decisionOf(later.id)) && later.repairs === c.id);
  const repaired = (c: Choice) => {
    const by = repairOf(c);
    const faulted = all.filter((k) => isFault(c, k));
    return (
      by !== undefined &&
      faulted.length > 0 &&
      faulted.every((k) => by.points[k] / P(decisionOf(by.id), k) >= 0.75)
    );
  };

  const scores = Object.fromEntries(
    all.map((k) => {
      let [earned, open, closed, met, cap] = [0, 0, 0, 0, 100];
      let refund24 = 0;
      for (const id of picks) {
        const d = decisionOf(id);
        const c = choiceOf(id);
        if (tappedCore(d, k)) {
          met += 1;
          earned += d.stakes * c.points[k];
          open += d.stakes * P(d, k);
        }
        if (isFault(c, k)) {
          const others = d.choices.filter((o) => !isFault(o, k)).map((o) => toGoAfter(o, k));
          closed += Math.max(0, Math.min(...others) - toGoAfter(c, k));
          const by = repairOf(c);
          const honest = d.choices.map((o) => o.points[k]).filter((p) => p > 0);
          const nextWorst = Math.min(...honest);
          if (by && P(decisionOf(by.id), k) > 0)
            refund24 +=
              (24 * d.stakes * by.points[k] * Math.max(0, Math.min(P(d, k) / 2, nextWorst - 0.5))) /
              P(decisionOf(by.id), k);
        }
        if (c.red !== null && c.points[k] === 0 && tapped(d, k))
          cap = Math.min(cap, repaired(c) ? 79 : 59);
      }
      if (met < 3) return [k, null];
      const over = 100 * (24 * earned + Math.round(refund24));
      const under = 24 * (open + closed);
      const rounded = Math.floor((2 * over + under) / (2 * under));
      return [k, Math.min(cap, 100, Math.max(0, rounded))];
    }),
  ) as Record<Skill, number | null>;

  const unrepaired = picks.map(choiceOf).some((c) => c.red !== null && !repaired(c));
  return { scores, unrepaired, passed: !unrepaired && all.every((k) => (scores[k] ?? 0) >= 70) };
}
