import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

/** Set by the build: the folder of the course's content. */
declare const __COURSE__: string;

const lessons = defineCollection({
  loader: glob({
    base: __COURSE__,
    pattern: "**/lesson.mdx",
    generateId: ({ entry }) => entry.replace(/\/lesson\.mdx$/, ""),
  }),
  schema: z.strictObject({
    title: z.string().min(3),
    lead: z.string().min(20),
    minutes: z.number().int().min(5).max(25),
    needs: z.array(z.string()),
    gives: z.array(z.string()).min(1),
    skills: z.array(z.string().regex(/^(la|ca|ps)\.[a-z0-9-]+$/)).min(1),
    numerals: z.record(z.string(), z.string().min(8)).default({}),
  }),
});

const labs = defineCollection({
  loader: glob({
    base: __COURSE__,
    pattern: "**/lab.mdx",
    generateId: ({ entry }) => entry.replace(/\/lab\.mdx$/, ""),
  }),
  schema: z.strictObject({
    title: z.string().min(3),
    lead: z.string().min(20),
    minutes: z.number().int().min(5).max(60),
    lab: z.string(),
    graded: z.boolean().default(false),
    /** The kind of exercise that it ends on, and how hard. */
    closing: z.strictObject({ kind: z.string(), level: z.number().int().min(1) }).optional(),
    needs: z.array(z.string()),
    numerals: z.record(z.string(), z.string().min(8)).default({}),
  }),
});

export const collections = { lessons, labs };
