import { encodeBase32LowerCaseNoPadding } from "@oslojs/encoding";
import { sha256Hex } from "./tokens.ts";

const CODE_BYTES = 10;
const SHAPE = /^[a-z2-7]{16}$/;

/** New recovery codes of 80 bits each, as they are shown: `abcd-efgh-ijkl-mnop`. */
export function createRecoveryCodes(
  count: number,
  randomBytes: (count: number) => Uint8Array,
): string[] {
  return Array.from({ length: count }, () => {
    const code = encodeBase32LowerCaseNoPadding(randomBytes(CODE_BYTES));
    return code.replace(/(.{4})(?=.)/g, "$1-");
  });
}

/** Under what a recovery code is kept, however its groups were typed; null where a text has another shape. */
export function hashRecoveryCode(typed: string): string | null {
  const code = typed.slice(0, 64).toLowerCase().replace(/[\s-]/g, "");
  return SHAPE.test(code) ? sha256Hex(new TextEncoder().encode(code)) : null;
}
