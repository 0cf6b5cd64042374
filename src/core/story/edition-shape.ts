// Editions that come from outside: those that were kept.

import { listOf, nullable, number, oneOf, record, type Shape, text } from '../json.ts';
import { dictionaryOf } from '../json-records.ts';
import { ENDING_KINDS, FORMS, RED_LINES, SLIPS, TEMPTATIONS, THEMES } from '../vocabulary.ts';
import { BEARDS, CHAIRS, CLOTHES, GLASSES, HAIR_COLORS, HAIRS, SHIRTS, SKINS } from './cast.ts';
import type { ClosedDoors, Edition, Header } from './edition.ts';
import type { Decision, Ending } from './line.ts';

const look = record(
  {
    skin: oneOf(SKINS),
    hair: oneOf(HAIRS),
    hairColor: oneOf(HAIR_COLORS),
    wears: oneOf(CLOTHES),
    beard: oneOf(BEARDS),
    glasses: oneOf(GLASSES),
  },
  { chair: oneOf(CHAIRS), shirt: oneOf(SHIRTS) },
);

export const headerShape: Shape<Header> = record(
  {
    ...{ id: text, title: text, summary: text, role: text, trains: text, customer: text },
    ...{ minutes: number, level: number },
    cast: listOf(record({ id: text, name: text, look })),
  },
  { trade: text, theme: oneOf(THEMES), form: oneOf(FORMS), rounds: number },
);

const choice = record(
  {
    ...{ id: text, text },
    points: record({ empathy: number, ownership: number, recovery: number }),
    slip: nullable(oneOf(SLIPS)),
    red: nullable(oneOf(RED_LINES)),
    repairs: nullable(text),
  },
  { to: text },
);

export const decisionShape: Shape<Decision> = record(
  {
    ...{ id: text, stakes: oneOf([1, 2]), ask: text, hint: text, rule: text },
    choices: listOf(choice),
  },
  { title: text, tempts: oneOf(TEMPTATIONS) },
);

export const endingShape: Shape<Ending> = record(
  { id: text, kind: oneOf(ENDING_KINDS), headline: text, review: text, business: text },
  { picture: text },
);

export const closedShape: Shape<ClosedDoors> = dictionaryOf(dictionaryOf(number));

/** Ink's own, which only the machine reads. */
const opaque: Shape<unknown> = (data) => data;

export const editionShape: Shape<Edition> = record(
  {
    ...{ header: headerShape, language: text, edition: text, keying: text },
    key: record({ decisions: dictionaryOf(decisionShape), closed: closedShape }),
    endings: dictionaryOf(endingShape),
    leadsTo: dictionaryOf(listOf(text)),
    ink: record({ inkVersion: number, root: opaque, listDefs: opaque }),
  },
  { openings: listOf(text) },
);
