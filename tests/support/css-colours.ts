/** The names that CSS gives to fixed colours; `transparent` and `currentColor` are none of them, nor are a system's own such as `CanvasText`. */
const names =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen';

const hash = '#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\\b';
const functions = '\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(';
const word = `(?<![-\\w])(?:${names.split(' ').join('|')})(?![-\\w(])`;

const inCode = new RegExp(`(?<=["'\`])${hash}(?=["'\`])|${functions}`, 'gi');
const inValue = new RegExp(`${hash}|${functions}|${word}`, 'gi');

const valuesOf = (css: string): string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/[-\w]+\s*:\s*([^;{}]+)[;}]/g)].flatMap(
    ([, value]) => value ?? [],
  );

/** The fixed colours in the declarations of a style sheet. */
export const coloursInStyle = (css: string): string[] =>
  valuesOf(css).flatMap((value) => value.match(inValue) ?? []);

/** The fixed colours in the strings of a script. */
export const coloursInCode = (code: string): string[] => code.match(inCode) ?? [];

/** The fixed colours that the attributes of markup paint with. */
export const coloursInMarkup = (markup: string): string[] =>
  [...markup.matchAll(/\b(?:fill|stroke|color|stop-color|bgcolor)="([^"]*)"/g)].flatMap(
    ([, value]) => value?.match(inValue) ?? [],
  );
