/** What `deno task bench` runs: figures side by side with their references, measured in the same run. */
import { benchExchange } from "./exchange_bench.ts";
import { benchHashing } from "./hashing_bench.ts";
import { benchNotices } from "./notices_bench.ts";
import { benchPages } from "./pages_bench.ts";
import { benchSlowLine } from "./slow_line_bench.ts";
import { benchPayments } from "./payments_bench.ts";
import { benchWords } from "./words_bench.ts";

const BENCHES: Record<string, () => Promise<void>> = {
  payments: benchPayments,
  notices: benchNotices,
  exchange: benchExchange,
  hashing: benchHashing,
  pages: benchPages,
  "slow-line": benchSlowLine,
  words: benchWords,
};

// One of them by its name, or all.
const wanted = Deno.args.length > 0 ? Deno.args : Object.keys(BENCHES);
for (const name of wanted) await BENCHES[name]?.();
