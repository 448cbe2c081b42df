import { must } from "@/tests/support/must.ts";
import { assertEquals } from "@std/assert";
import { progressBar } from "./progress_bar.ts";

Deno.test("progressBar() fills as the run goes on, and never more than whole", () => {
  const bars = [[0, 60], [30, 60], [60, 60], [61, 60], [0, 0]]
    .map(([done, of]) =>
      progressBar(must(done), must(of)).match(/#/g)?.length ?? 0
    );
  assertEquals(bars, [0, 15, 30, 30, 30]);
});
