import type { Find } from "./choosing.ts";
import { findCard, type Pixels } from "./finding.ts";

/** Enough to tell a card from the paper behind, and read in a moment on an old phone. */
const LONG_SIDE = 480;

/** Finds cards on a photo as soon as it is there. */
export function finderOn(image: HTMLImageElement): Find {
  let pixels: Pixels | undefined;
  return (point) => {
    pixels ??= read(image);
    return pixels && findCard(pixels, point);
  };
}

function read(image: HTMLImageElement): Pixels | undefined {
  if (!image.complete || image.naturalWidth === 0) return undefined;
  const scale = Math.min(1, LONG_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return undefined;
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
