import { isSecretHash } from "../../lib/domain/account/secret_hash.ts";
import { parseDocumentCode } from "../../lib/auth/document_code.ts";
import { parsePhc } from "../../lib/auth/phc.ts";
import { parseAssertion } from "../../lib/auth/passkeys.ts";
import { showsKey } from "../../lib/auth/exchange_key.ts";
import { hashToken, isTokenShape } from "../../lib/auth/tokens.ts";
import { parsePaymentsArgs } from "../../lib/commands/parse_payments_args.ts";
import { readOptions } from "../../lib/commands/read_options.ts";
import { readConfig } from "../../lib/config.ts";
import { isSafeUrl } from "../../lib/config/variable.ts";
import { addressBlock } from "../../lib/http/address_block.ts";
import { readPaymentQuery } from "../../lib/http/payment_query.ts";
import { filesOf, readMultipart } from "../../lib/http/multipart.ts";
import { isWithin } from "../../lib/http/networks.ts";
import { readPasskeyForm } from "../../lib/http/passkey_answer.ts";
import {
  readChallengeCookie,
  readPendingCookie,
  readSignOnCookie,
  readStaffCookie,
} from "../../lib/http/staff_cookies.ts";
import { previewAmount } from "../../lib/domain/payments/amount_preview.ts";
import { isCard } from "../../lib/domain/payments/card.ts";
import { foldEmail, parseEmail } from "../../lib/domain/account/email.ts";
import { bareIban, isIban } from "../../lib/domain/iban.ts";
import { isLocalHost } from "../../lib/domain/local_host.ts";
import { checkKey } from "../../lib/domain/payments/check_shop.ts";
import { isLanguage } from "../../lib/domain/language.ts";
import {
  parseAmount,
  parseDecimal,
  readAmount,
} from "../../lib/domain/money.ts";
import { isLotName } from "../../lib/domain/exchange/lot.ts";
import { isInstant, isIsoDate, isMonth } from "../../lib/domain/month.ts";
import {
  foldName,
  initialsOf,
  jointNames,
  matchesSurname,
  printedCivility,
  spokenName,
} from "../../lib/domain/names.ts";
import {
  checkPassword,
  normalizePassword,
} from "../../lib/domain/account/password.ts";
import { foldPassword } from "../../lib/domain/account/password_strength.ts";
import { isMailUrl, isSender } from "../../lib/domain/mail_settings.ts";
import { isOwnWay } from "../../lib/domain/office/office_routes.ts";
import { parsePasskeyName } from "../../lib/domain/office/passkey.ts";
import { parseVaultKey } from "../../lib/domain/office/vault_key.ts";
import { isPaymentId, isStaffId } from "../../lib/domain/ids.ts";
import { dayOfTransaction } from "../../lib/domain/payments/payment.ts";
import { parseDay, parsePeriod } from "../../lib/domain/period.ts";
import * as references from "../../lib/domain/references.ts";
import {
  readRegistration,
  REGISTRATION_FIELDS,
} from "../../lib/domain/account/registration_form.ts";
import { isSiren } from "../../lib/domain/siren.ts";
import { findDamage, findDamagedPlace } from "../../lib/domain/damaged_text.ts";
import {
  inferNature,
  returnDayIn,
} from "../../lib/domain/ledger/infer_nature.ts";
import { isAccountRef } from "../../lib/domain/ledger/account_ref.ts";
import { withoutZeros } from "../../lib/domain/ledger/match_imported.ts";
import { describeDevice } from "../../lib/http/describe_device.ts";
import { negotiate } from "../../lib/fresh/middlewares/negotiate.ts";
import { redirectLocation } from "../../lib/fresh/app/redirect_location.ts";
import { patternToSegments } from "../../lib/fresh/routing/path.ts";
import { markerKey } from "../../lib/fresh/render/marker.ts";
import { clientPlace } from "../../lib/http/client_address.ts";
import { readCookie } from "../../lib/http/cookies.ts";
import { parseYesNo, readBody, readForm } from "../../lib/http/forms.ts";
import { readLanguageCookie } from "../../lib/http/language.ts";
import { pdfAnswer } from "../../lib/http/pdf_answer.ts";
import { readRegistrationCookie } from "../../lib/http/registration_cookie.ts";
import { isSameOrigin } from "../../lib/http/same_origin.ts";
import {
  languageReturn,
  safeNext,
  safePath,
} from "../../lib/http/safe_next.ts";
import { readDeviceCookie, readSessionCookie } from "../../lib/http/session.ts";
import { codeOf, FRENCH_SUBJECTS } from "../../lib/text/french_codes.ts";
import { TYPED } from "./typed_parsers.ts";
import { parseLandlordFile } from "../../lib/landlord_file.ts";
import { escapeHtml } from "../../lib/mail/escape_html.ts";
import {
  blocksToHtml,
  blocksToText,
  oneLine,
} from "../../lib/mail/render_blocks.ts";
import { buildCsv } from "../../lib/landlord_files/build_csv.ts";
import {
  columnNames,
  FILE_NAMES,
  isFileName,
} from "../../lib/landlord_files/columns.ts";
import { decodeText, isUtf16 } from "../../lib/landlord_files/decode_text.ts";
import { formatFaults } from "../../lib/landlord_files/format_fault.ts";
import { parseRentRoll } from "../../lib/landlord_files/parse_rent_roll.ts";
import { isRewritten } from "../../lib/landlord_files/read_text.ts";
import { readZip } from "../../lib/landlord_files/read_zip.ts";
import { RecordScanner } from "../../lib/landlord_files/record_scanner.ts";
import { isSuspicious } from "../../lib/landlord_files/text_watch.ts";
import { unwrapFormulas } from "../../lib/landlord_files/unwrap_formulas.ts";
import { visibleText } from "../../lib/text/visible_text.ts";
import { loadCommonPasswords } from "../../lib/auth/common_passwords.ts";
import { isMeans, isNature } from "../../lib/domain/ledger/nature.ts";
import { BANK } from "./bank_parsers.ts";

const common = await loadCommonPasswords();

type Parser = (text: string) => unknown;

const ORIGIN = "http://127.0.0.1:8000";
const encoder = new TextEncoder();
const FORM = "application/x-www-form-urlencoded";

/** A request as its parsers see it: a header of a real one cannot hold every text that these are fed. */
const withHeaders = (text: string) =>
  ({ headers: { get: () => text } }) as unknown as Request;

const posted = (body: string, type = FORM) =>
  new Request(`${ORIGIN}/`, {
    method: "POST",
    body,
    headers: { "content-type": type },
  });

/** One line of people, of files, of addresses. */
const LINES: Record<string, Parser> = {
  parseEmail,
  foldEmail,
  readAmount,
  parseAmount,
  parseDecimal,
  previewAmount: (text) => previewAmount(text, -1_00, [1_00, 5_000_00]),
  isMonth,
  isInstant,
  isIsoDate,
  parseDay,
  parsePeriod: (text) => parsePeriod(text, text),
  foldName,
  initialsOf: (text) => initialsOf([text]),
  isSiren,
  matchesSurname: (text) => matchesSurname(text, ["Moreau", text]),
  printedCivility,
  spokenName: (text) => spokenName({ civility: text, surname: text }),
  isAccountRef,
  isContractRef: references.isContractRef,
  jointNames: (text) => jointNames(text),
  parseContractRef: references.parseContractRef,
  isTenantNumber: references.isTenantNumber,
  parseTenantNumber: references.parseTenantNumber,
  parseAccountSlug: references.parseAccountSlug,
  parseReference: references.parseReference,
  formatHomeNumber: references.formatHomeNumber,
  isRfReference: references.isRfReference,
  isIban,
  bareIban,
  isLocalHost,
  checkKey: (text) => checkKey(text, "PRODUCTION"),
  normalizePassword,
  checkPassword: (text) => checkPassword(text, [text], common),
  "checkPassword, what others know": (text) =>
    checkPassword("quatre mots sans rapport", [text], common),
  foldPassword,
  parseDocumentCode,
  isTokenShape,
  isLotName,
  showsKey: (text) => showsKey(text, "0".repeat(64)),
  isSecretHash,
  hashToken,
  parsePhc,
  isLanguage,
  isCard,
  isStaffId,
  parseAssertion: (text) => parseAssertion(JSON.stringify({ id: text })),
  parsePasskeyName,
  parseVaultKey,
  isMailUrl: (text) => isMailUrl(text) || isMailUrl(`smtp://${text}`),
  isSender: (text) => isSender(text) || isSender(`${text}<${text}>`),
  isPaymentId,
  dayOfTransaction,
  codeOf: (text) => codeOf(FRENCH_SUBJECTS, text),
  isNature,
  isMeans,
  returnDayIn,
  withoutZeros,
  inferNature: (text) => inferNature(text, 1, "2026-11-05"),
  "inferNature, asked": (text) => inferNature(text, -1, "2026-11-05"),
  visibleText,
  readRegistration: (text) =>
    readRegistration(
      Object.fromEntries(
        REGISTRATION_FIELDS.map((field) => [field, text]),
      ) as Parameters<typeof readRegistration>[0],
      "Office",
      common,
    ),
};

/** Headers, paths and bodies of requests. */
const REQUESTS: Record<string, Parser> = {
  isOwnWay: (text) => isOwnWay("GET", text),
  isSafeUrl: (text) => isSafeUrl(text) || isSafeUrl(`https://${text}`),
  describeDevice,
  addressBlock,
  clientPlace: (text) => clientPlace(withHeaders(text).headers, undefined, 1),
  readCookie: (text) => readCookie(withHeaders(text), "a"),
  readLanguageCookie: (text) => readLanguageCookie(withHeaders(text)),
  readRegistrationCookie: (text) =>
    readRegistrationCookie(withHeaders(text), ORIGIN),
  readSessionCookie: (text) => readSessionCookie(withHeaders(text), ORIGIN),
  readStaffCookie: (text) => readStaffCookie(withHeaders(text), ORIGIN),
  readPendingCookie: (text) => readPendingCookie(withHeaders(text), ORIGIN),
  readChallengeCookie: (text) => readChallengeCookie(withHeaders(text), ORIGIN),
  readSignOnCookie: (text) => readSignOnCookie(withHeaders(text), ORIGIN),
  readPasskeyForm: (text) => readPasskeyForm(posted(`reponse=${text}`)),
  isWithin: (text) => isWithin(text, ["192.0.2.0/24", "2001:db8::/32"]),
  readPaymentQuery: (text) =>
    readPaymentQuery(
      new URL(
        `${ORIGIN}/?${new URLSearchParams({ montant: text, jour: text })}`,
      ),
    ),
  readMultipart: async (text) =>
    filesOf(
      await readMultipart(
        posted(
          `--b\r\nContent-Disposition: form-data; name="lot"; filename="a"\r\n\r\n${text}\r\n--b--\r\n`,
          "multipart/form-data; boundary=b",
        ),
        text.length * 4,
      ),
      "lot",
      1,
    ),
  "readMultipart, its type": (text) => {
    const { headers } = withHeaders("multipart/form-data" + text);
    return readMultipart({ ...posted("a"), headers } as Request, 1_000);
  },
  readDeviceCookie: (text) => readDeviceCookie(withHeaders(text), ORIGIN),
  isSameOrigin: (text) => isSameOrigin(withHeaders(text).headers, ORIGIN),
  negotiate: (text) => negotiate(text, [{ encoding: "identity", size: 1 }]),
  safeNext: (text) => safeNext(text, ORIGIN),
  safePath: (text) => safePath(text, ORIGIN),
  languageReturn: (text) => languageReturn(text, ORIGIN),
  redirectLocation,
  patternToSegments: (text) => patternToSegments(text, true),
  markerKey,
  pdfAnswer: (text) => pdfAnswer(new Uint8Array(1), text),
  parseYesNo,
  readBody: (text) => readBody(posted(text), text.length * 4),
  readForm: (text) => readForm(posted(text), { a: "a" }),
  "readForm, its type": (text) => {
    const { headers } = withHeaders(FORM + text);
    return readForm({ ...posted("a=b"), headers } as Request, { a: "a" });
  },
};

const rows = (columns: readonly string[], text: string) =>
  `${columns.join(";")}\n${columns.map(() => text.slice(0, 400)).join(";")}`;

/** What the landlord and the operator give, and what goes back to them. */
const FILES: Record<string, Parser> = {
  parseRentRoll: (text) =>
    parseRentRoll(
      FILE_NAMES.map((name) => ({ name, bytes: encoder.encode(text) })),
    ),
  "parseRentRoll, its cells": (text) =>
    parseRentRoll(
      FILE_NAMES.map((name) => ({
        name,
        bytes: encoder.encode(rows(columnNames(name), text)),
      })),
    ),
  decodeText: (text) => decodeText(encoder.encode(text)),
  "decodeText, hurt": (text) => decodeText(encoder.encode(text).slice(1)),
  isUtf16: (text) => isUtf16(encoder.encode(text)),
  findDamage,
  findDamagedPlace,
  unwrapFormulas,
  isRewritten,
  isSuspicious,
  isFileName,
  readZip: (text) => readZip(encoder.encode(text)),
  "RecordScanner, a piece at a time": (text) => {
    const scanner = new RecordScanner({ onRecord() {}, onBroken() {} });
    const bytes = encoder.encode(text);
    for (let at = 0; at < bytes.length; at += 1_024) {
      scanner.push(bytes.subarray(at, at + 1_024), false);
    }
    scanner.push(new Uint8Array(), true);
  },
  parseLandlordFile,
  "parseLandlordFile, its fields": (text) =>
    parseLandlordFile(
      JSON.stringify({
        nom: text,
        adresse: [text],
        courriel: text,
        iban: text,
        bic: text,
        couleur: text,
        logo: [text],
        montant_min: text,
        premier_mois: text,
        hebergeur: text,
        identite: { forme: text, siren: text, rcs: text, capital: text },
        donnees_personnelles: { imprimeur: text, transferts: text },
        accessibilite: {
          date: text,
          plan_annuel: text,
          testes: [text],
          contact: { courriel: text },
        },
      }),
    ),
  readConfig: (text) =>
    readConfig(
      Object.fromEntries(
        [
          ...["ORIGIN", "PORT", "HOST", "KV_PATH", "MAIL_URL", "MAIL_FROM"],
          ...["SCELLIUS_SITE_ID", "SCELLIUS_KEY", "SCELLIUS_URL"],
          ...["SCELLIUS_FORM_HOSTS", "SCELLIUS_FIRST_TRANS_ID"],
          ...["SCELLIUS_REST_PASSWORD", "TRUST_PROXY", "LANDLORD_FILE"],
        ].map((name) => [name, text]),
      ),
      () => text,
    ),
  readOptions: (text) =>
    readOptions([text, `--a=${text}`], { a: { type: "string" } }),
  parsePaymentsArgs: (text) =>
    parsePaymentsArgs(["settle", "a", text, "--dismiss"]),
  buildCsv: (text) => buildCsv([[text]]),
  formatFaults: (text) =>
    formatFaults([{
      file: "contrats.csv",
      line: 2,
      column: "adresse",
      reason: "text_too_long",
      value: text,
    }], 0),
};

const BLOCKS = (greeting: string) => ({
  origin: ORIGIN,
  colon: ":",
  greeting,
  accent: "#0b5a4a",
});
const block = (text: string) => [{ kind: "quote" as const, text }];

/** What mails are made of. */
const WRITTEN: Record<string, Parser> = {
  escapeHtml,
  oneLine,
  blocksToText: (text) => blocksToText(block(text), BLOCKS(text)),
  blocksToHtml: (text) => blocksToHtml(block(text), BLOCKS(text)),
};

/** Everything that reads text from outside, by its name. */
export const PARSERS: Record<string, Parser> = {
  ...LINES,
  ...TYPED,
  ...REQUESTS,
  ...BANK,
  ...FILES,
  ...WRITTEN,
};
