import type { Cents } from "../money.ts";
import { LINE_NATURES, type LineNature } from "../tenant.ts";
import { askedCents, type Notice } from "./notice.ts";

/** How much more a kind of line asks than the month before. */
export interface NatureChange {
  nature: LineNature;
  /** Positive costs the tenant more, whichever way the lines go. */
  cents: Cents;
  /** Its lines take off what is asked: an aid that is lower costs more. */
  isFavour: boolean;
}

/** What changed from one month's notice to another's, kind by kind, in the order of the kinds. */
export function natureChanges(
  before: Pick<Notice, "lines">,
  after: Pick<Notice, "lines">,
): NatureChange[] {
  return LINE_NATURES.flatMap((nature) => {
    const was = sumOf(before, nature);
    const is = sumOf(after, nature);
    return was === is
      ? []
      : [{ nature, cents: is - was, isFavour: was <= 0 && is <= 0 }];
  });
}

function sumOf(
  { lines }: Pick<Notice, "lines">,
  nature: LineNature,
): Cents {
  return lines.filter((line) => line.nature === nature)
    .reduce((sum, line) => sum + askedCents(line), 0);
}
