import { assert } from "../domain/assert.ts";

/** What stands in the path where the name of the route's own file has `[name]`. */
export function pathPart(
  params: Readonly<Record<string, string>>,
  name: string,
): string {
  const part = params[name];
  assert(part !== undefined, `the route has a [${name}]`);
  return part;
}
