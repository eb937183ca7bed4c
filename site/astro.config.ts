import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import { buildSandbox } from "@gradus/sandbox/build";
import { defineConfig } from "astro/config";
import { apiData } from "./build/api-data.ts";
import { courseFolder } from "./build/course-folder.ts";
import { finishSite } from "./build/finish-site.ts";
import { lintCourse } from "./build/lint-course.ts";
import { mathematics } from "./build/mathematics.ts";
import { sandboxAnswerHeaders, sandboxFiles } from "./build/sandbox-files.ts";
import { scriptsAhead } from "./build/scripts-ahead.ts";
import { stylesAhead } from "./build/styles-ahead.ts";
import { themeStyles } from "./build/theme-styles.ts";
import { trimmedKatex } from "./build/trim-katex.ts";
import { typeDeclarations } from "./build/types/type-declarations.ts";

const course = courseFolder();
// Bundled here and not in a hook: once it is read, a configuration can't import anything more.
const sandbox = await buildSandbox();

const scripts = scriptsAhead();

export default defineConfig({
  srcDir: "./src",
  outDir: process.env.GRADUS_SITE_OUT ?? "./dist",
  cacheDir: process.env.GRADUS_SITE_OUT ? `${process.env.GRADUS_SITE_OUT}-cache` : "./node_modules/.astro",
  trailingSlash: "never",
  build: { format: "file", inlineStylesheets: "never", concurrency: 2 },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { math: true, smartPunctuation: false }, mdastPlugins: [mathematics] }),
  },
  integrations: [
    preact({ compat: true }),
    mdx(),
    lintCourse(course),
    sandboxFiles(sandbox),
    finishSite(sandboxAnswerHeaders(sandbox), scripts.ahead),
  ],
  vite: {
    // The last one is for the worker that checks cells: while developing it is served like any page, in a build it is bundled by itself.
    plugins: [apiData(), themeStyles(), trimmedKatex(), typeDeclarations(), stylesAhead(), scripts.plugin],
    resolve: { alias: { "@lessons": course } },
    define: { __COURSE__: JSON.stringify(course) },
    build: { assetsInlineLimit: 0, target: "es2022" },
    worker: { format: "es", plugins: () => [typeDeclarations()] },
  },
});
