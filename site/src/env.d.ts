/// <reference types="astro/client" />

declare module "virtual:gradus/theme.css";

declare module "virtual:gradus/api" {
  export const api: readonly import("../build/api/read-api.ts").ApiEntry[];
}

declare namespace App {
  interface Locals {
    lesson?: import("./lesson/lesson-page.ts").LessonPage;
  }
}
