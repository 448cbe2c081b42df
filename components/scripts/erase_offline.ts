/** On the page that a device keeps: erases it, and shows nothing of it any more. Works without network. */
import { erasePage, findKeeper, isKept, type Keeper } from "./kept_copy.ts";
import { makeButton } from "./make_button.ts";
import { makeStatus } from "./make_status.ts";
import { readWords } from "./read_words.ts";

const words = readWords();

function start(section: Element) {
  const status = makeStatus(section);
  const keeper = findKeeper();
  if (keeper) isKept(keeper).then((kept) => kept && offer(keeper));
  else status.say(words.unable);

  function offer(keeper: Keeper) {
    const button = makeButton(words.erase, async () => {
      await erasePage(keeper);
      button.remove();
      status.say(words.erased);
      for (const other of document.querySelectorAll("main section")) {
        if (other !== section) other.remove();
      }
    });
    status.offer(button);
  }
}

const section = document.getElementById("hors-ligne");
if (section) start(section);
