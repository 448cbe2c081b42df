/** What `deno task bench` runs: figures side by side with their references, measured in the same run. */
import { benchPayments } from "./payments_bench.ts";

await benchPayments();
