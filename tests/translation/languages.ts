// The example story, and a translation in which only the words differ.

import { readFileSync } from 'node:fs';

export const ENGLISH = readFileSync('tests/stories/cake_for_gene/en.ink', 'utf8');

const OF_WORDS =
  /^(title|summary|role|trade|trains|act|you|ask|hint|rule|why|hears|headline|review|business|picture)$/;

/** Stands for a language: the reader sees at once what was translated. */
const inOtherWords = (text: string): string => text.replace(/\p{L}+/gu, (word) => `${word}o`);

/** Keeps names of speakers, braces, brackets, and what stands for logic. */
export function translated(source: string): string {
  return source.split('\n').map(translatedLine).join('\n');
}

function translatedLine(line: string): string {
  if (/^\s*(VAR|CONST|===|=|~|->|\/\/|[{}]|- )/.test(line)) return line;
  const [text = '', ...tags] = line.split('#');
  return [translatedText(text), ...tags.map(translatedTag)].join('#');
}

const translatedText = (text: string): string =>
  text.replace(
    /^(\s*(?:[A-Z][\w’' ]*: )?)(.*)$/,
    (_, speaker: string, said: string) =>
      `${speaker}${said.replace(/[^{}]+(?![^{]*\})/g, inOtherWords)}`,
  );

function translatedTag(tag: string): string {
  const [, key = '', value = '', end = ''] = /^\s*(\w+):(.*?)(\]?)\s*$/.exec(tag) ?? [];
  return OF_WORDS.test(key) ? ` ${key}:${inOtherWords(value)}${end} ` : tag;
}
