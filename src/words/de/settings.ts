import type { Words } from '../words.ts';

export const settings = {
  title: 'Einstellungen',
  language: 'Sprache / Language',
  languages: { en: 'English', de: 'Deutsch' },
  textSize: 'Schriftgröße',
  percent: (size) => `${size} %`,
  typeface: 'Schriftart',
  typefaces: { hyperlegible: 'Hyperlegible', opendyslexic: 'OpenDyslexic' },
  lines: 'Zeilen erscheinen',
  speeds: { instant: 'Sofort', steady: 'Stetig', slow: 'Langsam' },
  readAloud: 'Vorlesen anbieten',
  sound: 'Ton',
  soundOn: 'Ton an',
  voices: 'Stimmen',
  effects: 'Geräusche',
  music: 'Musik',
  volume: (percent) => `${percent} Prozent`,
  motion: 'Bewegung',
  motions: { system: 'Wie auf diesem Gerät', reduced: 'Weniger', full: 'Alles' },
  shortcuts: 'Tastenkürzel mit einer Taste (1 bis 4, M)',
  done: 'Fertig',
} satisfies Words['settings'];
