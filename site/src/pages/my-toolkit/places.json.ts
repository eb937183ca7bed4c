import { labFunctions } from "../../lesson/lab-functions.ts";

/** Where each function is earned, for the words of an import that can't be fulfilled. */
export async function GET(): Promise<Response> {
  const places = (await labFunctions()).flatMap(({ functions, place }) => functions.map((name) => [name, place]));
  return new Response(JSON.stringify(Object.fromEntries(places)), { headers: { "content-type": "application/json" } });
}
