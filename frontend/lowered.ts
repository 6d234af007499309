import type { CssColor, CustomAtRules, RGBColor, Visitor } from "lightningcss";

/**
 * Colours are written in oklch() and sent as what every browser knows. Lightning CSS alone would send both and
 * an old phone would read through each; ours lie within sRGB, so nothing is lost.
 */
export const lowered: Visitor<CustomAtRules> = {
  Color: (color): CssColor | undefined =>
    typeof color === "object" && color.type === "oklch"
      ? rgb(color.l, color.c, color.h, color.alpha)
      : undefined,

  /** KERN's tables say `text-wrap: nowrap`, known since Chrome 114; the old name means the same. */
  Declaration: {
    custom: {
      "text-wrap": (declared) => ({ property: "custom", value: { ...declared, name: "white-space" } }),
    },
  },
};

/** Björn Ottosson's Oklab, https://bottosson.github.io/posts/oklab/ */
export function rgb(
  lightness: number,
  chroma: number,
  hue: number,
  alpha: number,
): RGBColor & { type: "rgb" } {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return {
    type: "rgb",
    r: encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    g: encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    b: encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
    alpha,
  };
}

function encoded(linear: number): number {
  const light = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, light)));
}
