/** Keeps the last balance and notice on this device, or erases them: see `static/sw.js`. */
import {
  erasePage,
  findKeeper,
  isKept,
  type Keeper,
  keepPage,
} from "./kept_copy.ts";
import { makeButton } from "./make_button.ts";
import { makeStatus } from "./make_status.ts";
import { readWords } from "./read_words.ts";

const words = readWords();

function start(section: Element) {
  const status = makeStatus(section);
  const keeper = findKeeper();
  if (keeper) isKept(keeper).then((kept) => offer(keeper, kept));
  else status.say(words.unable);

  function offer(keeper: Keeper, kept: boolean) {
    const button = makeButton(kept ? words.erase : words.keep, async () => {
      try {
        await (kept ? erasePage(keeper) : keepPage(keeper));
      } catch {
        status.say(words.failed);
        return;
      }
      button.remove();
      offer(keeper, !kept);
      status.say(kept ? words.erased : words.kept);
    });
    status.offer(button);
  }
}

const section = document.getElementById("hors-ligne");
if (section) start(section);
