/** A colour as a screen emits it: red, green and blue in proportion to light, from 0 to 1. */
export type Light = readonly [red: number, green: number, blue: number];

/** Reads `#rrggbb` into light: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export const lightOf = (hex: string): Light => {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(hex)?.slice(1);
  const [red, green, blue] = (channels ?? []).map((channel) => {
    const share = parseInt(channel, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`${hex}: is not a colour as #rrggbb`);
  }
  return [red, green, blue];
};

const luminanceOf = ([red, green, blue]: Light): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** How far one colour stands out from another, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export const contrastOf = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [one, other]
    .map((hex) => luminanceOf(lightOf(hex)))
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

type Matrix = readonly [Light, Light, Light];

/** What is left of a colour to eyes that lack one kind of cone, at full severity: Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, 2009, https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/CVD_Simulation.html */
export const eyes: Readonly<Record<string, Matrix>> = {
  'all three cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones (protanopia)': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones (deuteranopia)': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones (tritanopia)': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (row: Light, light: Light): number =>
  row[0] * light[0] + row[1] * light[1] + row[2] * light[2];

/** Each row of a matrix times the colour, kept within what a screen can show. */
const seenBy = (matrix: Matrix, light: Light): Light => {
  const seen = (row: Light): number => Math.min(1, Math.max(0, dot(row, light)));
  return [seen(matrix[0]), seen(matrix[1]), seen(matrix[2])];
};

/** Björn Ottosson, “A perceptual color space for image processing”: https://bottosson.github.io/posts/oklab/ */
const oklabOf = (light: Light): Light => {
  const long = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], light));
  const middle = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], light));
  const short = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], light));
  const cones: Light = [long, middle, short];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cones),
    dot([1.9779984951, -2.428592205, 0.4505937099], cones),
    dot([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
};

/** How unlike two colours look to such eyes: their distance in Oklab, where about 0.02 is just seen and black to white is 1. */
export const differenceSeenBy = (matrix: Matrix, one: string, other: string): number => {
  const [a, b] = [one, other].map((hex) => oklabOf(seenBy(matrix, lightOf(hex))));
  return Math.hypot(...[0, 1, 2].map((axis) => (a?.[axis] ?? 0) - (b?.[axis] ?? 0)));
};
