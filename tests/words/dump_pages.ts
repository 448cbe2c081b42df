/**
 * Writes every page as text, in each language, into a folder: `deno run -A --unstable-kv tests/words/dump_pages.ts
 * OUT`.
 * Run in two checkouts and compared with `diff -r`, it shows what a change of the words' structure has changed of them.
 */
import { LANGUAGES } from "../../lib/domain/language.ts";
import { ISSUED_AT_ONCE, preparePages } from "../support/every_page.ts";
import { openProductionServer } from "../support/production_server.ts";
import { visibleWords } from "../support/visible_words.ts";

const [out] = Deno.args;
if (out === undefined) Deno.exit(2);
await using server = await openProductionServer({
  withAccount: true,
  landlordChanges: ISSUED_AT_ONCE,
});
const { all } = await preparePages(server);
for (const language of LANGUAGES) {
  await Deno.mkdir(`${out}/${language}`, { recursive: true });
  for (const { path, cookie } of all) {
    const answer = await fetch(server.origin + path, {
      headers: { cookie: `${cookie}; langue=${language}` },
    });
    const name = path.replaceAll("/", "_").replace(/\w{26}/, "id");
    const words = visibleWords(await answer.text());
    await Deno.writeTextFile(
      `${out}/${language}/${name}.txt`,
      `${words.join("\n")}\n`,
    );
  }
}
