import type { AstroIntegration } from "astro";

/** The files of the sandbox: the frame and the toolkit modules that learner code imports. */
export function sandboxFiles(): AstroIntegration {
  return { name: "gradus-sandbox-files", hooks: {} };
}
export async function sandboxAnswerHeaders(): Promise<Record<string, Record<string, string>>> {
  return {};
}
