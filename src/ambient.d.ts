declare module 'virtual:worker-url' {
  /** The built script of the worker, as an absolute address. */
  const url: string;
  export default url;
}

/** As far as the page needs them; not every browser has them. https://w3c.github.io/trusted-types/ */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { readonly createScriptURL: (url: string) => string },
    ): { createScriptURL(url: string): URL };
  };
}

/** The types of harfbuzzjs name it without bringing it; nothing of it is used here. */
interface EmscriptenModule {
  readonly HEAPU8: Uint8Array;
}
