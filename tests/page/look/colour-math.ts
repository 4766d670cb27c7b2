/** A colour as fractions of red, green and blue. */
export type Rgb = [red: number, green: number, blue: number];

/** Reads `#rgb` or `#rrggbb`. */
export function readHex(hex: string): Rgb {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((one) => one + one) : (hex.slice(1).match(/../g) ?? []);
  return digits.map((one) => Number.parseInt(one, 16) / 255) as Rgb;
}

const toLinear = (n: number): number => (n <= 0.04045 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4);
const fromLinear = (n: number): number => (n <= 0.0031308 ? n * 12.92 : 1.055 * n ** (1 / 2.4) - 0.055);

/** Contrast of two colours by the formula of WCAG 2.2. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map(([r, g, b]) => 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b))
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Lays a colour with an opacity over another, as browsers do. */
export function layOver(top: Rgb, opacity: number, under: Rgb): Rgb {
  return top.map((n, at) => n * opacity + (under[at] ?? 0) * (1 - opacity)) as Rgb;
}

/** The lightness of a colour in OKLCH, 0 to 1: https://bottosson.github.io/posts/oklab/ */
export function lightnessOf(colour: Rgb): number {
  const [r, g, b] = colour.map(toLinear) as Rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
}

/** A colour given in OKLCH, cut to what a screen can show, as browsers do. */
export function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return linear.map((n) => fromLinear(Math.min(1, Math.max(0, n)))) as Rgb;
}
