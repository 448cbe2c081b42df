import { assertEquals } from "@std/assert";
import { progressBar } from "./progress_bar.ts";

Deno.test("progressBar() fills as the run goes on, and never more than whole", () => {
  const bars = [[0, 60], [30, 60], [60, 60], [61, 60], [0, 0]]
    .map(([done, of]) => progressBar(done, of).match(/#/g)?.length ?? 0);
  assertEquals(bars, [0, 15, 30, 30, 30]);
});
