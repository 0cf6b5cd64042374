// One value for each skill.

import { SKILLS, type Skill } from './vocabulary.ts';

export type BySkill<Value> = Readonly<Record<Skill, Value>>;

export function bySkill<Value>(make: (skill: Skill) => Value): BySkill<Value> {
  return Object.fromEntries(SKILLS.map((skill) => [skill, make(skill)])) as BySkill<Value>;
}
