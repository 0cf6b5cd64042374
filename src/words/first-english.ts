// The words of the first screen, and what is said when nothing more can be fetched: in the first script.

import { notices } from './en/notices.ts';
import { play } from './en/play.ts';
import { settings } from './en/settings.ts';
import type { WordsHere } from './words.ts';

export const FIRST_ENGLISH: WordsHere = { language: 'en', play, settings, notices };
