// The stories of this build. Cards are part of the page; an opening and an edition are fetched when
// someone plays. The queries are answered at build time by the Ink plugin.

import type { Edition } from '../../core/story/edition.ts';
import type { Card, Opening } from '../../core/story/extracts.ts';
import { fetchPart } from './fetch-part.ts';

const cardFiles = import.meta.glob<Card>('/stories/*/en.ink', {
  query: '?card',
  import: 'default',
  eager: true,
});

const openingFiles = import.meta.glob<Opening>('/stories/*/en.ink', {
  query: '?opening',
  import: 'default',
});

const editionFiles = import.meta.glob<Edition>('/stories/*/en.ink', {
  query: '?edition',
  import: 'default',
});

export const CARDS: readonly Card[] = Object.values(cardFiles);

const fileOf = (scenario: string) => `/stories/${scenario}/en.ink`;

export function loadOpening(scenario: string): Promise<Opening> {
  return fetched(openingFiles[fileOf(scenario)], scenario);
}

export function loadEdition(scenario: string): Promise<Edition> {
  return fetched(editionFiles[fileOf(scenario)], scenario);
}

function fetched<Data>(load: (() => Promise<Data>) | undefined, scenario: string): Promise<Data> {
  return load ? fetchPart(load) : Promise.reject(new Error(`There is no story “${scenario}”.`));
}
