/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/**
 * The headers that make the sandbox one: for the frame's document, and for every file of the toolkit.
 *
 * @param scriptHash `sha256-…` of the frame's one script, as `buildSandbox` gives it.
 * @param origin the origin that the request came to, `http://127.0.0.1:4321`, or `{origin}` for a server that puts it in: the policy then lets scripts in from
 * `/sandbox/toolkit/` below it and from nowhere else. Without it the policy must say `'self'`, and a learner's code could
 * make requests for other addresses of the server, though never read the answers.
 * @example sandboxHeaders("sha256-x", "https://example.org").frame["Content-Security-Policy"].includes("https://example.org/sandbox/toolkit/") // => true
 */
export function sandboxHeaders(
  scriptHash: string,
  origin?: string,
): { readonly frame: Headers; readonly toolkit: Headers } {
  const isOrigin = origin === "{origin}" || (origin !== undefined && /^https?:\/\/[a-zA-Z0-9.:[\]-]+$/.test(origin));
  const toolkit = isOrigin ? `${origin}/sandbox/toolkit/` : "'self'";
  return {
    frame: frameHeaders(framePolicy(scriptHash, toolkit)),
    toolkit: {
      "Content-Type": "text/javascript; charset=utf-8",
      // The frame's origin is opaque: to it every file is another origin's.
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-cache",
    },
  };
}

/** The headers of the frame for Python's document; Python itself is fetched by the page, and needs none of its own. */
export function pythonFrameHeaders(pythonHash: string): Headers {
  return frameHeaders(pythonFramePolicy(pythonHash));
}

function frameHeaders(policy: readonly string[]): Headers {
  return {
    "Content-Security-Policy": [...policy, "sandbox allow-scripts", "frame-ancestors 'self'"].join("; "),
    "Content-Type": "text/html; charset=utf-8",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy":
      "camera=(), microphone=(), geolocation=(), usb=(), serial=(), clipboard-read=(), clipboard-write=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
  };
}

/**
 * The policy of the frame for Python, as {@link framePolicy}: WebAssembly may be compiled, and no address at all may be asked for,
 * because everything is handed in by the page.
 */
export function pythonFramePolicy(pythonHash: string): readonly string[] {
  return [
    "default-src 'none'",
    `script-src '${pythonHash}' blob: 'wasm-unsafe-eval'`,
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
}

/** The part of the frame's policy that also stands in its document, should a host send no headers. */
export function framePolicy(scriptHash: string, toolkit: string): readonly string[] {
  return [
    "default-src 'none'",
    `script-src '${scriptHash}' blob: ${toolkit}`,
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
}
