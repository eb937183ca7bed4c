/** A cell's code as it stands in the module that runs: after all that comes before it. */
export type CellCode = {
  /** The code of the cells above, and lines that the page puts in front of this one's. */
  readonly before: string;
  readonly code: string;
  /** By its name, the file in which each function of the learner's own toolkit passed. */
  readonly own?: Readonly<Record<string, string>>;
};

/** A stretch of the cell that is underlined, and why. Offsets are those of the cell's own code. */
export type Problem = { readonly from: number; readonly to: number; readonly message: string };

/** What something is: its declaration with its type, and its docstring. */
export type TypeAt = {
  readonly from: number;
  readonly to: number;
  readonly signature: string;
  readonly docs: string;
};

/** Something that can stand at the cursor. */
export type Candidate = {
  readonly name: string;
  /** The kind by which the list marks it. */
  readonly kind: CandidateKind;
  /** The module that it has to be imported from; absent if it is in scope. */
  readonly module?: string;
};

export type CandidateKind =
  | "function"
  | "variable"
  | "constant"
  | "property"
  | "type"
  | "keyword"
  | "namespace"
  | "class";

/** What the editor asks the worker, and what is answered; null where there is nothing to say. */
export type Questions = {
  readonly problems: { readonly asks: CellCode; readonly answer: readonly Problem[] };
  readonly type: { readonly asks: CellCode & { readonly at: number }; readonly answer: TypeAt | null };
  readonly candidates: {
    readonly asks: CellCode & { readonly at: number };
    readonly answer: readonly Candidate[];
  };
  readonly candidate: {
    readonly asks: CellCode & { readonly at: number; readonly candidate: Candidate };
    readonly answer: Omit<TypeAt, "from" | "to"> | null;
  };
};

export type QuestionName = keyof Questions;

/** A question on its way to the worker. */
export type Asked = {
  [Name in QuestionName]: { readonly id: number; readonly name: Name; readonly asks: Questions[Name]["asks"] };
}[QuestionName];

/** What the worker sends: that it can answer from now on, that it never will, or an answer. */
export type FromWorker =
  | { readonly type: "ready" }
  | { readonly type: "failed" }
  | { readonly type: "answer"; readonly id: number; readonly answer: unknown };
