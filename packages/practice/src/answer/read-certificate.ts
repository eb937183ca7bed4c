import type { AnswerOf, CertificateAnswer, CertificateForm, FormOf, Remark } from "./form.ts";
import { expectedAt, Unreadable } from "./unreadable.ts";

const side = /^\s*["'(]*(true|false|t|f)(?![a-z])["')]*\s*[:;,.]?\s*(?:\b(?:because|since|as|with|for|by)\b\s*:?\s*)?/i;

/** The side that a text takes so far, read or not; null while it takes none. */
export function sideTaken(text: string): "true" | "false" | null {
  const letter = side.exec(text)?.[1]?.charAt(0).toLowerCase();
  return letter === undefined ? null : letter === "t" ? "true" : "false";
}

type Found<Type> = { readonly answer: Type; readonly echo: string; readonly remarks: readonly Remark[] };

/**
 * Reads a side and what shows it: `false: (1, -2)`, `true because k = 3`, `true` where nothing more is asked.
 *
 * @param read reads the certificate's own text in its own form.
 * @throws Unreadable without a side, without the numbers that this side needs, or with numbers where none are asked.
 */
export function readCertificate(
  raw: string,
  form: FormOf<"certificate">,
  read: (form: CertificateForm, text: string) => Found<CertificateAnswer>,
): Found<AnswerOf<"certificate">> {
  const match = side.exec(raw);
  if (match === null) throw expectedAt(raw, 0, "`true` or `false`", raw.trim().split(/\s/)[0] ?? "");
  const holds = (match[1] ?? "").toLowerCase().startsWith("t");
  const asked = holds ? form.whenTrue : form.whenFalse;
  const at = match[0].length;
  const rest = raw.slice(at);
  if (asked === undefined) {
    if (rest.trim() !== "") throw new Unreadable(at, `\`${holds}\` needs nothing behind it here.`);
    return { answer: { type: "certificate", holds, certificate: null }, echo: `\\text{${holds}}`, remarks: [] };
  }
  if (rest.trim() === "") {
    throw new Unreadable(raw.trimEnd().length, `You say ${holds}. Now show it: ${asked.asks}.`);
  }
  try {
    const { answer, echo, remarks } = read(asked.form, rest);
    return {
      answer: { type: "certificate", holds, certificate: answer },
      echo: `\\text{${holds}: }\\; ${echo}`,
      remarks,
    };
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(at + error.at, error.message) : error;
  }
}
