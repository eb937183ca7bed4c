/// <reference types="astro/client" />

declare module "virtual:gradus/theme.css";

declare namespace App {
  interface Locals {
    lesson?: import("./lesson/lesson-page.ts").LessonPage;
  }
}
