// Saves a drawing as a file: as it is, or painted into pixels.

/** Above this no browser paints. */
const MOST_PIXELS = 14_000;

/** The source of a drawing that stands alone. */
export const sourceOf = (svg: SVGElement): string => new XMLSerializer().serializeToString(svg);

export function saveSvg(source: string, name: string): void {
  save(new Blob([source], { type: "image/svg+xml" }), `${name}.svg`);
}

/** Twice as sharp as on the page, where the drawing is not too large for that. @returns whether it could be done */
export async function savePng(
  source: string,
  size: { readonly width: number; readonly height: number },
  name: string,
): Promise<boolean> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  try {
    await image.decode();
  } catch {
    return false;
  }
  const scale = Math.min(2, MOST_PIXELS / size.width, MOST_PIXELS / size.height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(size.width * scale);
  canvas.height = Math.floor(size.height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob) save(blob, `${name}.png`);
  return blob !== null;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
