import { type CollectionEntry, getCollection } from "astro:content";
import type { APIRoute } from "astro";
import { hasLanguage, labData } from "../../../../lab/lab-data.ts";
import { labAddress } from "../../../../lesson/addresses.ts";

export async function getStaticPaths() {
  const labs = (await getCollection("labs")).filter(({ id }) => hasLanguage(id, "python"));
  return labs.map((entry) => {
    const address = labAddress(entry.id, entry.data.title);
    const [, course, week, lab] = address.split("/");
    return { params: { course, week, lab }, props: { entry, address } };
  });
}

type Props = { readonly entry: CollectionEntry<"labs">; readonly address: string };

/** A lab in Python, fetched by its page when a learner chooses Python. */
export const GET: APIRoute<Props> = async ({ props: { entry, address } }) => {
  const data = await labData(entry.id, { ...entry.data, address }, "python");
  return new Response(JSON.stringify(data), { headers: { "content-type": "application/json" } });
};
