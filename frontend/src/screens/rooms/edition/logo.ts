/** The kinds of picture that documents can hold. */
export const logoTypes = ["image/png", "image/jpeg"];

const sharp = 1200; // px along the longer side: more is not seen on paper
const small = 160; // px: below that, a logo is not made smaller still
const most = 400_000; // characters of the data: URI; the workspace and every copy of it carry them

/** The size at which a picture fits into a square, in whole pixels, and never larger than it is. */
export function fitInto(side: number, width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Reads a picture as a data: URI that is not larger than a workspace likes; throws when it is no picture. */
export async function readLogo(file: File): Promise<string> {
  const picture = await createImageBitmap(file);
  try {
    let uri = "";
    for (let side = sharp; side >= small; side = Math.round(side * 0.75)) {
      uri = draw(picture, side, file.type);
      if (uri.length <= most) break;
    }
    return uri;
  } finally {
    picture.close();
  }
}

// Drawing it anew leaves behind whatever is odd about the file: interlacing, palettes, a camera's remarks.
function draw(picture: ImageBitmap, side: number, type: string): string {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, fitInto(side, picture.width, picture.height));
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL(type, 0.88);
}
