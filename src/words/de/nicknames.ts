import type { Words } from '../words.ts';

/** Without their endings. */
const ADJECTIVES = [
  ...['Mutig', 'Heiter', 'Ruhig', 'Fröhlich', 'Klug', 'Neugierig', 'Eifrig', 'Fair'],
  ...['Freundlich', 'Sanft', 'Froh', 'Golden', 'Glücklich', 'Ehrlich', 'Lustig', 'Nett'],
  ...['Lebhaft', 'Wach', 'Munter', 'Stark', 'Ordentlich', 'Geduldig', 'Höflich', 'Stolz'],
  ...['Schnell', 'Leis', 'Sonnig', 'Flink', 'Gründlich', 'Herzlich', 'Weis', 'Witzig'],
];

/** With the ending of an adjective before it. */
const ANIMALS = [
  ...['er Otter', 'er Dachs', 'er Biber', 'es Rotkehlchen', 'er Reiher', 'er Hase', 'er Fuchs'],
  ...['e Eule', 'er Luchs', 'e Robbe', 'er Schwan', 'er Storch', 'er Falke', 'er Fink', 'er Igel'],
  ...['er Delfin', 'er Panda', 'er Koala', 'es Zebra', 'e Giraffe', 'es Kamel', 'es Lama'],
  ...['er Pinguin', 'er Papageitaucher', 'e Schildkröte', 'er Gecko', 'e Biene'],
  ...['es Eichhörnchen', 'er Rabe', 'er Elch', 'es Bison', 'er Maulwurf'],
];

export const nicknames = {
  of: ({ adjective, animal }) => `${ADJECTIVES[adjective] ?? ''}${ANIMALS[animal] ?? ''}`,
} satisfies Words['nicknames'];
