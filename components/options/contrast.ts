/** A colour in sRGB, each part from 0 to 255, and how much it covers, from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** The colour that is seen where one colour lies on another that covers all. */
export function layOver([red, green, blue, alpha]: Rgba, below: Rgba): Rgba {
  const mix = (over: number, under: number): number => over * alpha + under * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** The contrast of two colours that cover all, from 1 to 21, as WCAG 2 reckons it. */
export function contrastOf(one: Rgba, other: Rgba): number {
  const [lighter = 0, darker = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf([red, green, blue]: Rgba): number {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
