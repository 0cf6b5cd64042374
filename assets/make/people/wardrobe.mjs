// Which Open Peeps part each of our words is drawn with, and how it is coloured. Everyone wears the
// same plain long-sleeved top in every gesture, so that nobody changes clothes by crossing their
// arms: patterns, collars and prints of the drawings are left out.

/**
 * @typedef {import('./inking.mjs').Colours} Colours
 * @typedef {{ readonly part: string } & Omit<Colours, 'tone'>} Drawn
 */

/** @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 */
const box = (x1, y1, x2, y2) => `M${x1} ${y1}L${x2} ${y1}L${x2} ${y2}L${x1} ${y2}Z`;

/**
 * A round neck between two ends of the shoulder lines, on the neck that all busts share, and what
 * is left of another collar beside it.
 * @param {number} lx @param {number} ly @param {number} rx @param {number} ry
 */
function neck(lx, ly, rx, ry) {
  const left = `394 438L391 470C391 500 372 522 ${lx} ${ly}`;
  const round = `C${lx + 30} 600 400 634 468 634C535 634 ${rx - 22} 600 ${rx} ${ry}`;
  const right = 'C562 534 543 510 542 472L540 446';
  return {
    lines: [`M${left}${round}${right}`],
    bare: [
      `M${lx - 20} 400L388 400L388 470C388 497 368 ${ly - 13} ${lx + 2} ${ly - 4}L${lx - 20} ${ly - 4}Z`,
      `M545 400L${rx + 20} 400L${rx + 20} ${ry - 6}L${rx - 2} ${ry - 4}C564 530 548 508 545 470Z`,
    ],
    /** Clears an old collar: everything between the shoulders down to the breast. */
    collar: box(lx - 2, 400, rx + 2, 660),
    /** The opening itself, for tops that are drawn solid black. */
    opening: `M391 380L${left}${round}${right}L542 380Z`,
  };
}

const NECK = /** @type {const} */ ([460, 540]);

const FAR_ARM = 'M702 812C710 900 717 1020 721 1150';
const upright = neck(318, 531, 620, 556);
const explaining = neck(297, 540, 596, 556);
const phone = neck(287, 536, 612, 556);
const coffee = neck(318, 536, 600, 556);
const black = neck(326, 527, 596, 545);

/** @type {Readonly<Record<string, Drawn>>} */
export const BODIES = {
  rest: {
    part: 'ButtonShirt',
    drop: [0, 1, 4, 5, 6, 7, 8, 9, 10, 11],
    bare: upright.bare,
    lines: [...upright.lines, 'M206 868C200 960 196 1060 195 1174', FAR_ARM],
    seeds: { skin: [NECK] },
  },
  /** The near arm is up, in front of the head: see ARMS. */
  call: {
    part: 'ButtonShirt',
    drop: [0, 1, 4, 5, 6, 7, 8, 9, 10, 11],
    bare: upright.bare,
    lines: [...upright.lines, FAR_ARM],
    seeds: { skin: [NECK] },
  },
  explaining: {
    part: 'Explaining',
    plain: [
      [400, 690],
      [270, 575],
      [230, 620],
      [640, 635],
      [330, 740],
      [300, 800],
      [300, 870],
      [225, 915],
      [620, 740],
      [660, 820],
      [600, 870],
      [600, 950],
      [500, 1030],
      [500, 1110],
    ],
    erase: [
      'M295 400L598 400L598 600L560 697L380 697L300 610Z',
      'M600 572L650 584L668 606L590 606Z',
    ],
    bare: explaining.bare,
    lines: [
      ...explaining.lines,
      'M396 824C424 842 442 872 448 914',
      'M648 767C660 770 660 778 652 784',
      'M128 650C120 664 114 676 109 690',
    ],
    redraw: [
      'M297 540C250 545 215 565 185 587C160 605 140 628 126 652C168 690 196 728 214 769C215 820 208 880 199 938',
      'M106 1004C150 975 175 957 195 947C230 928 255 912 278 900C305 886 320 876 337 865C355 853 372 840 386 826',
      'M595 554C640 570 690 610 714 641C730 662 744 690 752 708C730 740 704 770 697 795C694 850 696 900 697 956L705 1140',
    ],
    seeds: { skin: [NECK, [500, 860]] },
  },
  phone: {
    part: 'Device',
    drop: [2, 3, 5, 6, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23],
    erase: [
      'M290 400L614 400L614 562L580 720L380 720L290 690L258 590L270 556L286 545Z',
      box(83, 760, 112, 800),
      box(71, 945, 104, 976),
      'M296 1064L334 1044L334 1084L302 1088Z',
      'M218 1056L242 1056L242 1072L220 1084Z',
      'M500 715L545 715L538 763L512 763Z',
      'M582 684L624 702L614 722L582 712Z',
      box(699, 1045, 727, 1074),
      box(703, 1110, 737, 1142),
      box(180, 842, 222, 866),
      'M604 570L616 572L626 606L604 602Z',
    ],
    bare: phone.bare,
    lines: [...phone.lines, 'M652 640C636 682 618 716 604 748'],
    seeds: { skin: [NECK, [520, 850]], dark: [[720, 700]] },
  },
  point: {
    part: 'PointingUp',
    solid: 'cloth',
    drop: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    black: [box(360, 1030, 440, 1150), box(188, 895, 222, 1140)],
    folds: ['M776 742C764 812 750 880 736 948', 'M204 905C206 990 210 1070 214 1145'],
    erase: [black.opening],
    lines: black.lines,
    seeds: { skin: [NECK, [800, 640], [808, 470], [840, 525]] },
  },
  shrug: {
    part: 'Whatever',
    solid: 'cloth',
    black: ['M306 538L350 528L610 545L500 690L430 690Z'],
    erase: [black.opening],
    lines: [...black.lines, 'M108 768C130 788 158 784 182 760', 'M822 726C836 756 858 780 884 800'],
    seeds: { skin: [NECK, [60, 690], [900, 730]] },
  },
  paper: {
    part: 'Paper',
    solid: 'cloth',
    closing: 6,
    drop: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 14, 15, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27],
    erase: [black.opening],
    folds: ['M216 810C222 870 222 920 218 962C250 955 300 940 352 916'],
    lines: black.lines,
    walls: ['M598 770L632 742L642 690'],
    seeds: {
      skin: [
        [460, 500],
        [560, 850],
        [730, 850],
        [700, 940],
      ],
      white: [[720, 720]],
    },
  },
  coffee: {
    part: 'Coffee',
    drop: [13],
    erase: [coffee.collar, box(455, 640, 520, 765)],
    bare: coffee.bare,
    lines: coffee.lines,
    seeds: { skin: [NECK, [430, 820]], white: [[620, 880]] },
  },
  crossed: {
    part: 'ArmsCrossed',
    solid: 'cloth',
    black: ['M312 532L604 545L560 640L400 640L330 590Z'],
    erase: [black.opening],
    lines: black.lines,
    seeds: { skin: [NECK, [658, 840]] },
  },
  clutch: {
    part: 'Killer',
    solid: 'cloth',
    drop: [1, 3],
    merge: [[720, 1050]],
    bare: ['M270 440L380 440L384 490L372 508L330 520L270 520Z'],
    lines: ['M320 726C345 765 385 787 420 782'],
    seeds: {
      skin: [
        [460, 480],
        [420, 700],
      ],
    },
  },
  hips: {
    part: 'PocketShirt',
    solid: 'cloth',
    drop: [1, 2, 3, 4, 5, 7, 8, 9],
    erase: [black.opening],
    lines: black.lines,
    black: ['M-105 775L-150 810L-130 832L-95 800Z', 'M-185 850L-228 900L-205 912L-175 870Z'],
    merge: [
      [-140, 950],
      [870, 960],
    ],
    seeds: { skin: [NECK] },
  },
};

/** Arms that belong in front of the head, out of the body they are drawn on.
 * @type {Readonly<Record<string, Drawn>>} */
export const RAISED = {
  clutch: {
    part: '',
    ...BODIES.clutch,
    only: {
      within:
        'M340 690L352 655L340 620L345 590L366 566L378 552L410 538L446 538L462 550L478 574L490 604L514 620L514 650L490 676L474 740L450 765L430 800L340 990L250 1115L190 1140L120 1145L50 930L90 900L190 860L330 700Z',
      areas: [
        [420, 700],
        [300, 900],
      ],
    },
  },
};

/**
 * Arms in front of the head, drawn here: Open Peeps has nobody with a telephone at the ear.
 * @type {Readonly<Record<string, { readonly shape: readonly string[] } & Omit<Colours, 'tone'>>>}
 */
export const ARMS = {
  call: {
    shape: [
      'M62 1056C16 1006 26 930 66 850C108 762 148 664 176 582L272 616C254 720 226 850 194 944C170 1016 124 1092 62 1056Z',
      'M182 600C164 540 168 484 198 448C230 424 270 408 292 412C308 416 308 436 294 444C310 448 314 468 298 476C312 480 314 502 298 508C310 514 306 534 290 540C278 562 274 590 270 622Z',
      'M214 300C220 290 232 288 242 292L296 308C306 312 310 322 306 334L262 540L182 520Z',
    ],
    lines: [
      'M62 1056C16 1006 26 930 66 850C108 762 148 664 176 582C206 600 238 612 272 616C254 720 226 850 194 944C170 1016 124 1092 62 1056',
      'M180 582C164 540 168 484 198 448C230 424 270 408 292 412C308 416 308 436 294 444C310 448 314 468 298 476C312 480 314 502 298 508C310 514 306 534 290 540C278 562 274 590 272 616',
      'M294 444C274 446 258 450 242 458',
      'M298 476C280 478 264 482 250 489',
      'M298 508C282 509 270 513 258 519',
      'M202 440L214 302C220 290 232 288 242 292L296 308C306 312 310 322 306 334L294 408',
    ],
    seeds: { skin: [[220, 540]], dark: [[255, 360]] },
  },
};

const pascal = (/** @type {string} */ name) =>
  name.replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase());

/** @param {string} names @param {Omit<Colours, 'tone'>} colours @returns {Record<string, Drawn>} */
const plainly = (names, colours, prefix = '') =>
  Object.fromEntries(
    names.split(' ').map((name) => [name, { part: prefix + pascal(name), ...colours }]),
  );

/** @type {Readonly<Record<string, Drawn>>} */
export const HAIRS = {
  ...plainly(
    'afro bald bald_top bangs_filled bun_curly buns flat_top flat_top_long hat_hip long long_afro long_bangs long_curly medium medium_long medium_short medium_straight pomp shaved_sides short short_curly short_messy short_volumed',
    { solid: 'hair' },
  ),
  bald_sides: {
    part: 'BaldSides',
    walls: ['M340 312L300 300', 'M250 342L280 330'],
    seeds: { hair: [[280, 280]] },
  },
  bangs: {
    part: 'Bangs',
    walls: ['M394 232C440 215 480 208 520 206C560 206 600 202 640 206'],
    seeds: {
      hair: [
        [300, 150],
        [655, 470],
      ],
    },
  },
  bantu_knots: {
    part: 'BantuKnots',
    solid: 'hair',
    black: [box(430, 95, 462, 130), box(385, 138, 412, 172), box(315, 245, 348, 275)],
  },
  beanie: { part: 'Beanie', solid: 'hair', seeds: { cloth: [[280, 230]] } },
  bun: { part: 'Bun', solid: 'hair', black: ['M318 116L330 88L360 66L420 60L400 80L350 110Z'] },
  bun_fancy: {
    part: 'BunFancy',
    solid: 'hair',
    seeds: {
      cloth: [
        [330, 80],
        [450, 90],
        [560, 60],
        [300, 200],
        [345, 180],
      ],
    },
  },
  corn_rows: {
    part: 'CornRows',
    solid: 'hair',
    seeds: {
      hair: [
        [250, 350],
        [275, 250],
        [330, 55],
      ],
    },
  },
  gray_bun: {
    part: 'GrayBun',
    seeds: {
      hair: [
        [280, 60],
        [300, 200],
      ],
    },
  },
  gray_medium: {
    part: 'GrayMedium',
    seeds: {
      hair: [
        [300, 150],
        [300, 470],
      ],
    },
  },
  gray_short: { part: 'GrayShort', seeds: { hair: [[450, 90]] } },
  hijab: {
    part: 'Hijab',
    solid: 'hair',
    black: ['M350 470L374 466L440 502L504 512L504 566L326 566L326 500Z'],
    folds: ['M352 500C390 520 430 530 470 534', 'M336 530C370 545 400 550 425 552'],
  },
  medium_bangs: {
    part: 'MediumBangs',
    walls: ['M340 232C380 226 440 210 500 205C560 198 610 190 646 192'],
    seeds: {
      hair: [
        [400, 120],
        [270, 450],
      ],
    },
  },
  short_wavy: {
    part: 'ShortWavy',
    seeds: {
      hair: [
        [400, 130],
        [340, 210],
      ],
    },
  },
  turban: {
    part: 'Turban',
    seeds: {
      hair: [
        [280, 300],
        [450, 60],
        [590, 220],
      ],
    },
  },
  twists: {
    part: 'Twists',
    solid: 'hair',
    black: [
      box(280, 92, 322, 126),
      box(270, 138, 312, 172),
      box(312, 140, 352, 182),
      box(515, 100, 556, 134),
      box(556, 78, 594, 112),
    ],
  },
  twists_volumed: {
    part: 'TwistsVolumed',
    solid: 'hair',
    black: [box(262, 86, 296, 128), box(246, 132, 282, 176), box(296, 140, 336, 182)],
  },
};

/** @type {Readonly<Record<string, Drawn>>} */
export const BEARDS = plainly(
  'chin full full_medium goatee gray_full handlebars moustache_thin painters',
  { solid: 'hair' },
);

/** @type {Readonly<Record<string, Drawn>>} */
export const GLASSES = plainly('aviator butterfly clubmaster round round_thick', {}, 'Glass');
