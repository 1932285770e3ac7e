import { api, toApiError, type ApiError, type AttendeeList } from "$lib/api";

/** The spreadsheet of names that badges are made from. It is open until it is removed or the application ends: the names
    are kept nowhere. */
export class Attendees {
  /** Null: none is open. */
  list = $state.raw<AttendeeList | null>(null);
  /** Why the last one could not be read. */
  error = $state.raw<ApiError | null>(null);
  busy = $state(false);

  /** Asks for the one that is open, as after the page was loaded anew. */
  async find(): Promise<void> {
    const open = await api.exports.attendees();
    this.list = open.file ? open : null;
  }

  /** Reads a file; one that is refused leaves the last one open. */
  async read(file: File): Promise<boolean> {
    this.busy = true;
    try {
      this.list = await api.exports.readAttendees(file.name, await bytesOf(file));
      this.error = null;
      return true;
    } catch (thrown) {
      this.error = toApiError(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }

  async forget(): Promise<void> {
    await api.exports.forgetAttendees();
    this.list = null;
    this.error = null;
  }
}

const most = 16 << 20; // bytes: a larger file is refused by its beginning, which is long enough for that

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, most + 1).arrayBuffer());
}

export const attendees = new Attendees();
