import type { AnswerForm, FormOf } from "@gradus/practice";
import { BlanksAnswer } from "./blanks.tsx";
import { ChoiceAnswer } from "./choice.tsx";
import { loadedWidget } from "./loaded-widget.tsx";
import { NumberAnswer } from "./number.tsx";
import { SolutionSetAnswer } from "./solution-set.tsx";
import { VectorAnswer } from "./vector.tsx";
import type { WidgetProps } from "./widget.ts";

const PointAnswer = loadedWidget<FormOf<"point">>(async () => (await import("./point.tsx")).PointAnswer);
const LineAnswer = loadedWidget<FormOf<"line">>(async () => (await import("./line.tsx")).LineAnswer);
const MatrixAnswer = loadedWidget<FormOf<"matrix">>(async () => (await import("./matrix.tsx")).MatrixAnswer);
const OrderAnswer = loadedWidget<FormOf<"order">>(async () => (await import("./order.tsx")).OrderAnswer);
const WrongLineAnswer = loadedWidget<FormOf<"wrong-line">>(
  async () => (await import("./wrong-line.tsx")).WrongLineAnswer,
);
const CertificateAnswer = loadedWidget<FormOf<"certificate">>(
  async () => (await import("./certificate.tsx")).CertificateAnswer,
);
const EquationsAnswer = loadedWidget<FormOf<"equations">>(
  async () => (await import("./equations.tsx")).EquationsAnswer,
);
const CellsAnswer = loadedWidget<FormOf<"cells">>(async () => (await import("./cells.tsx")).CellsAnswer);

/** What is fetched by itself, by the form that it is for. */
const FETCHED: Partial<Record<AnswerForm["type"], { readonly prepare: () => Promise<void> }>> = {
  point: PointAnswer,
  line: LineAnswer,
  matrix: MatrixAnswer,
  order: OrderAnswer,
  "wrong-line": WrongLineAnswer,
  certificate: CertificateAnswer,
  equations: EquationsAnswer,
  cells: CellsAnswer,
};

/** Fetches the widget for a form, where it is not here yet. */
export async function prepareWidget({ type }: AnswerForm): Promise<void> {
  await FETCHED[type]?.prepare();
}

/** The widget for an answer form. */
export function AnswerWidget({ form, ...rest }: WidgetProps<AnswerForm>) {
  switch (form.type) {
    case "number":
      return <NumberAnswer form={form} {...rest} />;
    case "choice":
      return <ChoiceAnswer form={form} {...rest} />;
    case "solution-set":
      return <SolutionSetAnswer form={form} {...rest} />;
    case "vector":
      return <VectorAnswer form={form} {...rest} />;
    case "point":
      return <PointAnswer form={form} {...rest} />;
    case "line":
      return <LineAnswer form={form} {...rest} />;
    case "blanks":
      return <BlanksAnswer form={form} {...rest} />;
    case "matrix":
      return <MatrixAnswer form={form} {...rest} />;
    case "order":
      return <OrderAnswer form={form} {...rest} />;
    case "wrong-line":
      return <WrongLineAnswer form={form} {...rest} />;
    case "certificate":
      return <CertificateAnswer form={form} {...rest} />;
    case "equations":
      return <EquationsAnswer form={form} {...rest} />;
    case "cells":
      return <CellsAnswer form={form} {...rest} />;
  }
}
