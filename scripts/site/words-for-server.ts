const OPTIONS = ["port", "host", "data", "wheels"] as const;

/**
 * The words for the server, with options that were typed before npm's `--` brought back. `npm start --port 4118` is
 * what most people type first; npm keeps the option for itself, as a setting, and hands on the bare value.
 *
 * @param words what npm handed on. @param environment where npm puts its settings: `npm_config_port`.
 * @example wordsForServer(["4118"], { npm_config_port: "true" }) // => ["--port", "4118"]
 * @example wordsForServer([], { npm_config_port: "4118" }) // => ["--port", "4118"]
 */
export function wordsForServer(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const rest = [...words];
  const kept = OPTIONS.flatMap((option) => {
    const setting = environment[`npm_config_${option}`];
    if (setting === undefined || setting === "" || words.includes(`--${option}`)) return [];
    if (setting !== "true") return [`--${option}`, setting];
    // Bare values stand first, in the order in which the options were typed; only one of them is certain.
    const bare = rest[0]?.startsWith("-") === false ? rest.shift() : undefined;
    return bare === undefined ? [`--${option}`] : [`--${option}`, bare];
  });
  return [...kept, ...rest];
}
