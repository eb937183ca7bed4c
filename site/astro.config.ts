import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import { defineConfig } from "astro/config";
import { courseFolder } from "./build/course-folder.ts";
import { finishSite } from "./build/finish-site.ts";
import { lintCourse } from "./build/lint-course.ts";
import { mathematics } from "./build/mathematics.ts";
import { sandboxFiles } from "./build/sandbox-files.ts";
import { themeStyles } from "./build/theme-styles.ts";

const course = courseFolder();

export default defineConfig({
  srcDir: "./src",
  outDir: process.env.GRADUS_SITE_OUT ?? "./dist",
  cacheDir: process.env.GRADUS_SITE_OUT ? `${process.env.GRADUS_SITE_OUT}/.cache` : "./node_modules/.astro",
  trailingSlash: "never",
  build: { format: "file", inlineStylesheets: "never", concurrency: 2 },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { math: true, smartPunctuation: false }, mdastPlugins: [mathematics] }),
  },
  integrations: [preact({ compat: true }), mdx(), lintCourse(course), sandboxFiles(), finishSite()],
  vite: {
    plugins: [themeStyles()],
    resolve: { alias: { "@lessons": course } },
    define: { __COURSE__: JSON.stringify(course) },
    build: { assetsInlineLimit: 0, target: "es2022" },
  },
});
