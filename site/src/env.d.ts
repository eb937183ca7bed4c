/// <reference types="astro/client" />

declare module "virtual:gradus/theme.css";

declare module "virtual:gradus/api" {
  export const api: readonly import("../build/api/read-api.ts").ApiEntry[];
}

declare module "virtual:gradus/type-declarations" {
  export const declarations: import("./types/declarations.ts").Declarations;
}

declare module "virtual:gradus/plot-declarations" {
  export const declarations: import("./types/declarations.ts").MoreDeclarations;
}

declare namespace App {
  interface Locals {
    lesson?: import("./lesson/lesson-page.ts").LessonPage;
  }
}
