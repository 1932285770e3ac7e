import { api, type PictureUse } from "$lib/api";

/** The kinds of picture that a file dialogue offers. */
export const pictureTypes = ["image/svg+xml", "image/png", "image/jpeg", "image/webp", "image/gif"];

/** Bytes of a file that is taken at all; the backend says so in words. */
export const mostBytes = 40 * 1024 * 1024;

const pixels = { logo: 1600, plan: 3000 }; // along the longer side of a drawing that is kept as pixels

/** The size at which a picture fills a square, in whole pixels. */
export function fitInto(side: number, width: number, height: number): { width: number; height: number } {
  const scale = side / Math.max(width, height, 1);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Reads a picture as the data: URI that the workspace keeps. Refusals are ApiErrors that name the file. */
export async function takePicture(file: File, use: PictureUse): Promise<string> {
  const taken = await api.pictures.take(file.name, await base64Of(file), use);
  if (taken.picture) return taken.picture;
  // Documents cannot draw all of this drawing; the window can, within an image, where nothing is fetched or run.
  const drawn = await api.pictures.take(file.name, await pixelsOf(file, pixels[use]), use);
  return drawn.picture;
}

async function base64Of(file: Blob): Promise<string> {
  const reader = new FileReader();
  await new Promise((resolve, reject) => {
    reader.onload = resolve;
    reader.onerror = () => reject(reader.error ?? new Error("unreadable"));
    reader.readAsDataURL(file);
  });
  return afterComma(String(reader.result));
}

/** What stands after the head of a data: URI. */
const afterComma = (uri: string) => uri.slice(uri.indexOf(",") + 1);

// A drawing that the window cannot show becomes nothing, which the backend refuses by the name of the file.
async function pixelsOf(file: File, side: number): Promise<string> {
  const address = URL.createObjectURL(new Blob([file], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    const canvas = document.createElement("canvas");
    Object.assign(canvas, fitInto(side, image.naturalWidth, image.naturalHeight));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return afterComma(canvas.toDataURL("image/png"));
  } catch {
    return "";
  } finally {
    URL.revokeObjectURL(address);
  }
}
