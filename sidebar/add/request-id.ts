// Names a draft, so that the server knows it again when it is sent a second time.

/** 128 random bits. `crypto.randomUUID` is absent from pages that are not secure. */
export function newRequest(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
