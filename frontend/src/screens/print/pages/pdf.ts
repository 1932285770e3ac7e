import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

/** A document that can be drawn. */
export interface Pages {
  count: number;
  /** The width of its first page on paper, in CSS pixels: what 100 % is. */
  width: number;
  /** Width by height of its first page; all pages of a document are alike. */
  ratio: number;
  /** Draws a page so many CSS pixels wide; gives how to stop. */
  draw: (number: number, width: number, onto: HTMLCanvasElement) => () => void;
  close: () => void;
}

/** Reads a PDF. The reader is fetched when the first one comes: no other screen waits for it. */
export async function readPages(data: Uint8Array): Promise<Pages> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  // The policy of the window forbids eval, and nothing is fetched: the fonts are in the file.
  const document = await pdfjs.getDocument({ data, isEvalSupported: false, useSystemFonts: false, useWasm: false }).promise;
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return {
    count: document.numPages,
    width: (width * 96) / 72, // points to CSS pixels
    ratio: width / height,
    draw: (number, wide, onto) => draw(document, number, wide, onto),
    close: () => void document.loadingTask.destroy(),
  };
}

function draw(document: PDFDocumentProxy, number: number, width: number, onto: HTMLCanvasElement): () => void {
  let stop: () => void = () => undefined;
  let stopped = false;
  async function run() {
    const page = await document.getPage(number);
    if (stopped) return;
    const scale = (width * window.devicePixelRatio) / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    // Drawn aside first: the page before it stays until the new one is whole.
    const sheet = Object.assign(window.document.createElement("canvas"), { width: Math.floor(viewport.width), height: Math.floor(viewport.height) });
    const task = page.render({ canvas: sheet, viewport });
    stop = () => task.cancel();
    await task.promise;
    Object.assign(onto, { width: sheet.width, height: sheet.height });
    onto.getContext("2d")?.drawImage(sheet, 0, 0);
  }
  run().catch(() => undefined); // stopped, or the document was closed: a newer one is being drawn
  return () => {
    stopped = true;
    stop();
  };
}
