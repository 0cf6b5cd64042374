// The drawn parts one standing person is put together from, painted for the spot they stand on.

import type { Drawing } from './paint.ts';
import { FACE_STATES, type FaceState, type Parts } from './parts.ts';
import type { StandingFigure } from './picture.ts';
import { BODIES, type Body } from './stance.ts';

/** Back to front; the face lies between hair and beard. */
export const PERSON_PARTS = [
  'backrest',
  'body',
  'shirt',
  'hair',
  'beard',
  'glasses',
  'arm',
  'wheel',
] as const;
export type Part = (typeof PERSON_PARTS)[number];

/** What turns and nods with the head. */
const ON_HEAD: ReadonlySet<Part> = new Set<Part>(['hair', 'beard', 'glasses']);

export const isOnHead = (part: Part): boolean => ON_HEAD.has(part);

/** `Piece`: a drawing, or a texture painted from it. */
export type Outfit<Piece> = {
  readonly parts: Readonly<Record<Part, Piece | null>>;
  readonly faces: Readonly<Record<FaceState, Piece | null>>;
};

/** Gestures with an arm, or what it holds, in front of the head. */
const IN_FRONT: ReadonlySet<Body> = new Set<Body>(['call', 'clutch', 'key', 'wheel']);

/** Gestures with the body of another. */
const BODY_OF: Readonly<Partial<Record<Body, Body>>> = { key: 'explaining', wheel: 'rest' };

const bodyFile = (body: Body): string => `body-${BODY_OF[body] ?? body}`;

/** Every gesture someone may make next. */
export const BODY_FILES: readonly string[] = [
  ...new Set(BODIES.map(bodyFile)),
  ...[...IN_FRONT].map((body) => `arm-${body}`),
];

/** The file of a part; null where this person has none. */
export function fileOf(
  part: Part,
  { look, stance }: Pick<StandingFigure, 'look' | 'stance'>,
): string | null {
  switch (part) {
    case 'body':
      return bodyFile(stance.body);
    case 'shirt':
      return look.shirt ? `shirt-${look.shirt}` : null;
    case 'hair':
      return `hair-${look.hair}`;
    case 'arm':
      return IN_FRONT.has(stance.body) ? `arm-${stance.body}` : null;
    case 'backrest':
    case 'wheel':
      return look.chair === undefined ? null : `${look.chair}-${part}`;
    default:
      return look[part] === 'none' ? null : `${part}-${look[part]}`;
  }
}

/** Every file this person needs. */
export const drawingsOf = (standing: StandingFigure): readonly string[] => [
  'faces',
  ...PERSON_PARTS.flatMap((part) => fileOf(part, standing) ?? []),
];

const record = async <K extends string, V>(
  keys: readonly K[],
  make: (key: K) => Promise<V>,
): Promise<Readonly<Record<K, V>>> =>
  Object.fromEntries(
    await Promise.all(keys.map(async (key) => [key, await make(key)] as const)),
  ) as Record<K, V>;

export async function outfitFor<Piece>(
  { look, mood, stance }: Pick<StandingFigure, 'look' | 'mood' | 'stance'>,
  from: Parts,
  made: (drawing: Drawing) => Promise<Piece | null>,
): Promise<Outfit<Piece>> {
  const [parts, faces] = await Promise.all([
    record(PERSON_PARTS, async (part) => {
      const file = fileOf(part, { look, stance });
      const drawing = file === null ? null : await from.part(file, look);
      return drawing && made(drawing);
    }),
    record(FACE_STATES, async (state) => {
      const drawing = await from.face(mood, state);
      return drawing && made(drawing);
    }),
  ]);
  return { parts, faces };
}
