import type { AnswerForm } from "@gradus/practice";
import { BlanksAnswer } from "./blanks.tsx";
import { CellsAnswer } from "./cells.tsx";
import { CertificateAnswer } from "./certificate.tsx";
import { ChoiceAnswer } from "./choice.tsx";
import { EquationsAnswer } from "./equations.tsx";
import { LineAnswer } from "./line.tsx";
import { MatrixAnswer } from "./matrix.tsx";
import { NumberAnswer } from "./number.tsx";
import { OrderAnswer } from "./order.tsx";
import { PointAnswer } from "./point.tsx";
import { SolutionSetAnswer } from "./solution-set.tsx";
import { VectorAnswer } from "./vector.tsx";
import type { WidgetProps } from "./widget.ts";
import { WrongLineAnswer } from "./wrong-line.tsx";

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
