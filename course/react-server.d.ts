// React's server door as Preact's compatibility package opens it; @types/react does not describe it.
declare module "react/server" {
  export function renderToStaticMarkup(element: import("react").ReactNode): string;
}
