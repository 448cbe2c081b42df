import { mod97 } from "./mod97.ts";

/** How long an IBAN is in each country of SEPA (ISO 13616 registry): transfers in euros go there and nowhere else. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  ("AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 " +
    "GI23 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 " +
    "MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22")
    .split(" ").map((one) => [one.slice(0, 2), Number(one.slice(2))]),
);

/** Whether an IBAN of SEPA has its country's length and right check digits; spaces are not allowed here. */
export function isIban(text: string): boolean {
  return /^[A-Z]{2}\d\d[A-Z0-9]{11,30}$/.test(text) &&
    LENGTHS.get(text.slice(0, 2)) === text.length &&
    mod97(text.slice(4) + text.slice(0, 4)) === 1;
}

/** An IBAN without what is there to be read: no blanks, capital letters. */
export function bareIban(written: string): string {
  return written.replace(/\s/g, "").toUpperCase();
}
