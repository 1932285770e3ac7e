import { toApiError, type PictureUse } from "$lib/api";
import { locale, t } from "$lib/i18n";
import { mostBytes, takePicture } from "./take";

/** A picture on its way into the edition: what it is dropped on, whether it is still being reduced, why it was refused. */
export class Taking {
  busy = $state(false);
  over = $state(false);
  problem = $state("");

  constructor(
    readonly use: () => PictureUse,
    readonly keep: (uri: string) => Promise<unknown>,
  ) {}

  /** Takes a file; a refusal is said beside the picture, and what was there stays. */
  async take(file: File | undefined): Promise<void> {
    if (!file || this.busy) return;
    this.problem = file.size > mostBytes ? t("rooms.picture_too_large", { file: file.name }) : "";
    if (this.problem) return;
    this.busy = true;
    try {
      await this.keep(await takePicture(file, this.use()));
    } catch (thrown) {
      this.problem = toApiError(thrown).sentence(locale.value);
    } finally {
      this.busy = false;
    }
  }

  async remove(): Promise<void> {
    this.problem = "";
    await this.keep("");
  }

  /** What an element needs to take files that are dropped on it. */
  readonly target = {
    ondragover: (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      this.over = true;
    },
    ondragleave: () => (this.over = false),
    ondrop: (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      this.over = false;
      void this.take(event.dataTransfer.files[0]);
    },
  };
}
