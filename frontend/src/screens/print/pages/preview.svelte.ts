import { api, listen, toApiError, type ApiError, type DocumentOptions, type ID, type Report } from "$lib/api";
import { readPages, type Pages } from "./pdf";

/** A document as it would be printed now. A newer wish takes the place of the one under way. */
export class PagesPreview {
  pages = $state.raw<Pages | null>(null);
  report = $state.raw<Report | null>(null);
  error = $state.raw<ApiError | null>(null);
  busy = $state(false);
  /** How many pages the one under way will have; 0 until that is known. */
  laid = $state(0);
  #wish = 0;

  async make(edition: ID, name: string, options: DocumentOptions): Promise<void> {
    const wish = ++this.#wish;
    this.busy = true;
    this.laid = 0;
    const deaf = listen("export:laid", (pages) => wish === this.#wish && (this.laid = pages));
    try {
      const { pdf, report } = await api.exports.preview(edition, name, options);
      const pages = await readPages(pdf);
      if (wish === this.#wish) this.#show(pages, report);
      else pages.close();
    } catch (thrown) {
      if (wish === this.#wish) this.#refuse(toApiError(thrown));
    } finally {
      deaf();
      if (wish === this.#wish) this.busy = false;
    }
  }

  close(): void {
    this.#wish++;
    this.pages?.close();
    this.pages = null;
  }

  #show(pages: Pages, report: Report): void {
    this.pages?.close();
    this.pages = pages;
    this.report = report;
    this.error = null;
  }

  // Stopped by a newer preview or by an export: what is shown stays.
  #refuse(error: ApiError): void {
    if (error.code !== "export.cancelled") this.error = error;
  }
}
