import { z } from "zod";
import { parseEmail } from "./domain/account/email.ts";
import { type Landlord, PORTAL_LOGO, TERMS } from "./domain/landlord.ts";
import { parseAmount } from "./domain/money.ts";
import { isMonth } from "./domain/month.ts";
import { isIban } from "./domain/references.ts";
import { LINE_NATURES } from "./domain/tenant.ts";

/** The landlord, or every fault of the file. */
export type ParsedLandlord =
  | { ok: true; landlord: Landlord }
  /** `iban: …`, one an item, by the file's own names. */
  | { ok: false; faults: string[] };

const line = (max: number) =>
  z.string("must be a text").trim().min(1, "must not be empty")
    .max(max, `must have at most ${max} characters`)
    .refine((text) => !/\p{Cc}/u.test(text), "must be one line");
const refined = (
  max: number,
  isRight: (text: string) => boolean,
  wish: string,
) => line(max).refine(isRight, wish);
const unspaced = (text: string) => text.replace(/\s/g, "").toUpperCase();
const integer = (min: number, max: number) =>
  z.int(`must be a whole number from ${min} to ${max}`)
    .min(min, `must be at least ${min}`).max(max, `must be at most ${max}`);
const email = () =>
  refined(
    254,
    (text) => parseEmail(text) !== null,
    "must be an e-mail address",
  );
const amount = () =>
  line(20).transform((text, context) => {
    const parsed = parseAmount(text);
    if (parsed.ok) return parsed.cents;
    context.addIssue(`must be an amount such as "1,00" (${parsed.fault})`);
    return z.NEVER;
  });

const AMOUNT_MIN = amount().default(1_00);
const AMOUNT_MAX = amount().default(5_000_00);

// Unknown names are let be: the file may serve a later version too.
const FILE = z.object({
  nom: line(120),
  adresse: z.array(line(120), "must be a list of lines")
    .min(1, "must have a line").max(6, "must have at most 6 lines"),
  telephone: line(40),
  courriel: email(),
  iban: refined(50, (text) => isIban(unspaced(text)), "must be an IBAN"),
  bic: refined(
    11,
    (text) => /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(unspaced(text)),
    "must be a BIC of 8 or 11 characters",
  ),
  premier_mois: refined(7, isMonth, 'must be a month such as "2026-11"'),
  jour_avis: integer(1, 31).default(28),
  jour_echeance: integer(1, 31).default(10),
  terme: z.enum(TERMS, `must be one of ${TERMS.join(", ")}`).default("echu"),
  prelevement_exclut: z.array(
    z.enum(LINE_NATURES, `must be one of ${LINE_NATURES.join(", ")}`),
    "must be a list of natures",
  ).max(LINE_NATURES.length).default(["regularisation"]),
  montant_min: AMOUNT_MIN,
  montant_max: AMOUNT_MAX,
  conservation: z.object({
    archives_annees: integer(1, 30).default(3),
    journaux_mois: integer(1, 36).default(12),
  }, "must be an object").prefault({}),
  couleur: refined(
    7,
    (text) => /^#[0-9a-f]{6}$/i.test(text),
    'must be a colour such as "#0b5a4a"',
  ).default("#0b5a4a"),
  logo: z.array(
    refined(
      2_000,
      (text) => /^[Mm][-MmLlHhVvCcSsQqTtAaZz0-9 .,]*$/.test(text),
      "must be the data of an SVG path",
    ),
    "must be a list of paths",
  ).min(1, "must have a path").max(8, "must have at most 8 paths")
    .default(PORTAL_LOGO),
  delegue_protection_donnees: line(300),
  directeur_publication: line(300),
  hebergeur: line(300),
}, "must be a JSON object");

/** Checks what `LANDLORD_FILE` holds: the landlord, or every fault at once. */
export function parseLandlordFile(json: string): ParsedLandlord {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    return { ok: false, faults: ["the file is not JSON"] };
  }
  const parsed = FILE.safeParse(value);
  const faults = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) =>
      path.length === 0 ? message : `${path.join(".")}: ${message}`
    ),
    ...faultsOfBounds(value),
  ];
  return parsed.success && faults.length === 0
    ? { ok: true, landlord: toLandlord(parsed.data) }
    : { ok: false, faults };
}

// Apart from the schema, which compares fields only when all of them are right.
function faultsOfBounds(value: unknown): string[] {
  const bounds = z.object({ montant_min: AMOUNT_MIN, montant_max: AMOUNT_MAX })
    .safeParse(value);
  return bounds.success && bounds.data.montant_min > bounds.data.montant_max
    ? ["montant_max: must not be less than montant_min"]
    : [];
}

function toLandlord(file: z.infer<typeof FILE>): Landlord {
  return {
    name: file.nom,
    address: file.adresse,
    phone: file.telephone,
    email: file.courriel,
    iban: unspaced(file.iban),
    bic: unspaced(file.bic),
    firstMonth: file.premier_mois,
    noticeDay: file.jour_avis,
    dueDay: file.jour_echeance,
    term: file.terme,
    debitExcludes: file.prelevement_exclut,
    minPaymentCents: file.montant_min,
    maxPaymentCents: file.montant_max,
    retention: {
      archiveYears: file.conservation.archives_annees,
      logMonths: file.conservation.journaux_mois,
    },
    logo: file.logo,
    color: file.couleur.toLowerCase(),
    dataProtectionOfficer: file.delegue_protection_donnees,
    publicationDirector: file.directeur_publication,
    host: file.hebergeur,
  };
}
