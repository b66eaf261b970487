/** The types of harfbuzzjs name it without bringing it; nothing of it is used here. */
interface EmscriptenModule {
  readonly HEAPU8: Uint8Array;
}

/** As much of Trusted Types as is used here; the address that passes is a `TrustedScriptURL`. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(): string },
    ): { createScriptURL(text: string): string };
  };
}
