import { generateHOTP } from "@oslojs/otp";
import { decodeBase32IgnorePadding } from "@oslojs/encoding";
import type { StaffRole } from "../../lib/domain/office/role.ts";
import { inviteStaff } from "../../lib/usecases/office/invite_staff.ts";
import { must } from "./must.ts";
import { locationOf, type TestApp, Visitor } from "./test_app.ts";

export const STAFF_PASSWORD = "trois girafes sur un toit";

/** What an authenticator app shows for a secret at a moment. */
export function totpCode(secret: string, nowMs: number): string {
  const key = decodeBase32IgnorePadding(secret);
  return generateHOTP(key, BigInt(Math.floor(nowMs / 30_000)), 6);
}

/** Makes a link to open an account of the office, as the command does. */
export async function inviteTestStaff(
  { services }: TestApp,
  email: string,
  role: StaffRole,
): Promise<string> {
  const who = { kind: "operator", name: "claire" } as const;
  const invited = await inviteStaff(services, { who, email, role });
  if (invited.kind !== "invited") throw new Error("Cannot invite");
  return `/bureau/activation/${invited.token}`;
}

/** A person of the office, signed in, with the secret of the app and the recovery codes. */
export interface OpenStaff {
  visitor: Visitor;
  email: string;
  secret: string;
  recoveryCodes: string[];
}

/** Opens an account of the office through its pages; its owner is signed in afterwards. */
export async function openStaff(
  app: TestApp,
  role: StaffRole,
  email = `${role}@office.example.fr`,
): Promise<OpenStaff> {
  const link = await inviteTestStaff(app, email, role);
  const visitor = new Visitor(app);
  const chosen = await visitor.post(link, {
    mot_de_passe: STAFF_PASSWORD,
    mot_de_passe_confirmation: STAFF_PASSWORD,
  });
  const html = await chosen.text();
  const secret = must(/id="secret-totp">([A-Z2-7]+)</.exec(html)?.[1]);
  const recoveryCodes = [...html.matchAll(/<code>([a-z2-7-]{19})<\/code>/g)]
    .map(([, code]) => must(code));
  const code = totpCode(secret, app.clock.nowMs);
  const opened = await visitor.post(link, { code });
  if (locationOf(opened) !== "/bureau") {
    throw new Error(`Cannot open the account: status ${opened.status}`);
  }
  return { visitor, email, secret, recoveryCodes };
}
