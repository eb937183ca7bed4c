/** A map from language to text, as xAPI writes names. */
export type LanguageMap = Readonly<Record<string, string>>;

/** The part of an xAPI 1.0.3 statement that Gradus makes. */
export type Statement = {
  readonly id: string;
  readonly actor: {
    readonly objectType: "Agent";
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: {
    readonly objectType: "Activity";
    readonly id: string;
    readonly definition: { readonly type: string; readonly name: LanguageMap };
  };
  readonly result?: {
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly response?: string;
    readonly score?: { readonly scaled: number; readonly raw: number; readonly min: number; readonly max: number };
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly context?: {
    readonly platform: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly timestamp: string;
};
