import type { Locale } from "$lib/i18n";
import { say } from "$lib/i18n";

/** Why an act was refused: one sentence in each language, and details for whoever must repair it. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly fr: string,
    readonly en: string,
    readonly details: string,
  ) {
    super(code);
    this.name = "ApiError";
  }

  /** The sentence for the user. */
  sentence(locale: Locale): string {
    return locale === "fr" ? this.fr : this.en;
  }
}

/** Makes an ApiError of whatever was thrown: the JSON that the backend rejects with, or a surprise. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return fromJSON(text) ?? unexpected("unexpected", "common.error_unexpected", text);
}

/** The error when nobody answers behind the window. */
export function noBackend(): ApiError {
  return unexpected("no_backend", "common.error_no_backend", "window.go is missing");
}

function unexpected(code: string, key: "common.error_unexpected" | "common.error_no_backend", details: string): ApiError {
  return new ApiError(code, say("fr", key), say("en", key), details);
}

function fromJSON(text: string): ApiError | null {
  try {
    const { code, fr, en, details } = JSON.parse(text) as Partial<ApiError>;
    return code && fr && en ? new ApiError(code, fr, en, details ?? "") : null;
  } catch {
    return null;
  }
}
