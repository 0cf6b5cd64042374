// The three skills in words: what each is called, and what it means.

import type { Skill } from '../../core/vocabulary.ts';

export const SKILL_NAMES: Readonly<Record<Skill, string>> = {
  empathy: 'Empathy',
  ownership: 'Ownership',
  recovery: 'Recovery',
};

export const SKILL_MEANINGS: Readonly<Record<Skill, string>> = {
  empathy: 'Showing that you understood this person',
  ownership: 'Making it yours until it is closed',
  recovery: 'Putting it right, for real and in proportion',
};
