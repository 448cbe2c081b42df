/** How a card ends a payment. */
export type CardOutcome = {
  /** The authorisation's answer as the bank codes it; null when the authentication fails before. */
  authResult: "00" | "02" | "05" | "61" | "82" | null;
  /** How the holder is authenticated. */
  threeds: "frictionless" | "challenge" | "not_enrolled" | "failed";
  /** Whether a dispute is the issuer's loss. */
  warranty: "YES" | "NO";
};

const ACCEPTED: CardOutcome = {
  authResult: "00",
  threeds: "frictionless",
  warranty: "YES",
};
const CHALLENGED: CardOutcome = { ...ACCEPTED, threeds: "challenge" };
const UNWARRANTED: CardOutcome = { ...ACCEPTED, warranty: "NO" };
const FAILED: CardOutcome = {
  authResult: null,
  threeds: "failed",
  warranty: "NO",
};
const refused = (authResult: CardOutcome["authResult"]): CardOutcome => ({
  ...ACCEPTED,
  authResult,
  warranty: "NO",
});
const REFUSED = refused("05");

/** What the last two digits of the historic numbers mean, whatever the brand. */
const BY_SUFFIX: Readonly<Record<string, CardOutcome>> = {
  "00": ACCEPTED,
  "09": CHALLENGED,
  "03": { ...UNWARRANTED, threeds: "not_enrolled" },
  "01": { ...ACCEPTED, threeds: "not_enrolled" },
  "07": UNWARRANTED,
  "02": refused("02"),
  "97": FAILED,
  "98": refused("61"),
  "99": refused("82"),
};
const HISTORIC = /^(?:49701000000000|59701003000000|50005500000000)(\d\d)$/;

/** Numbers outside the convention. */
const BY_NUMBER: Readonly<Record<string, CardOutcome>> = {
  "5970100300023006": UNWARRANTED,
  "5000550000023006": UNWARRANTED,
  "4970100000000014": ACCEPTED,
  "4970100000000055": ACCEPTED,
  "5970100300000067": ACCEPTED,
  "4970101000001002": ACCEPTED,
  "5970100300000018": CHALLENGED,
  "4970100000000113": REFUSED,
  "5970100300000109": REFUSED,
  "4970110000000401": FAILED,
};

/** What a card number (13 to 19 digits) leads to; null when it is no card's. Test numbers need no check digit, others do and are accepted. */
export function outcomeOf(pan: string): CardOutcome | null {
  const [, suffix] = HISTORIC.exec(pan) ?? [];
  if (suffix !== undefined && Object.hasOwn(BY_SUFFIX, suffix)) {
    return BY_SUFFIX[suffix];
  }
  if (Object.hasOwn(BY_NUMBER, pan)) return BY_NUMBER[pan];
  return /^\d{13,19}$/.test(pan) && hasCheckDigit(pan) ? ACCEPTED : null;
}

/** Luhn's rule (ISO/IEC 7812-1): every second digit from the right counts double. */
function hasCheckDigit(pan: string): boolean {
  const sum = [...pan].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
