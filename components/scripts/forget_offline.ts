/** After a sign-out nothing stays on the device, whether its worker was there to see it or not. */
import { erasePage, findKeeper } from "./kept_copy.ts";

const keeper = findKeeper();
if (keeper) erasePage(keeper);
