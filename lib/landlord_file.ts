import { z } from "zod";
import { findDamagedPlace, type TextDamage } from "./domain/damaged_text.ts";
import {
  type Landlord,
  PORTAL_LOGO,
  RENT_BOOKS,
  TERMS,
} from "./domain/landlord.ts";
import { isMonth } from "./domain/month.ts";
import { isIban } from "./domain/iban.ts";
import { ACCESSIBILITY, noStatement } from "./landlord_file/accessibility.ts";
import { DATA_USE, toDataUse } from "./landlord_file/data_use.ts";
import {
  addressLines,
  amount,
  email,
  integer,
  line,
  refined,
} from "./landlord_file/fields.ts";
import { HOST, IDENTITY } from "./landlord_file/identity.ts";
import { LINE_NATURES } from "./domain/tenant.ts";

/** The landlord, or every fault of the file. */
export type ParsedLandlord =
  | { ok: true; landlord: Landlord }
  /** `iban: …`, one an item, by the file's own names. */
  | { ok: false; faults: string[] };

const unspaced = (text: string) => text.replace(/\s/g, "").toUpperCase();

const AMOUNT_MIN = amount().default(1_00);
const AMOUNT_MAX = amount().default(5_000_00);

// Unknown names are let be: the file may serve a later version too.
const FILE = z.object({
  nom: line(120),
  adresse: addressLines(),
  telephone: line(40),
  courriel: email(),
  iban: refined(50, (text) => isIban(unspaced(text)), "must be an IBAN"),
  bic: refined(
    11,
    (text) => /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(unspaced(text)),
    "must be a BIC of 8 or 11 characters",
  ),
  premier_mois: line(7).refine(isMonth, 'must be a month such as "2026-11"'),
  jour_avis: integer(1, 31).default(28),
  jour_echeance: integer(1, 31).default(10),
  quittancement: z.enum(
    RENT_BOOKS,
    `must be one of ${RENT_BOOKS.join(", ")}`,
  ).default("portail"),
  terme: z.enum(TERMS, `must be one of ${TERMS.join(", ")}`).default("echu"),
  prelevement_exclut: z.array(
    z.enum(LINE_NATURES, `must be one of ${LINE_NATURES.join(", ")}`),
    "must be a list of natures",
  ).max(LINE_NATURES.length).default(["regularisation"]),
  fraicheur_heures: integer(1, 8_760).default(36),
  montant_min: AMOUNT_MIN,
  montant_max: AMOUNT_MAX,
  conservation: z.object({
    archives_annees: integer(1, 30).default(3),
    journaux_mois: integer(1, 36).default(12),
    sauvegardes_jours: integer(1, 3_660).optional(),
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
  hebergeur: HOST,
  identite: IDENTITY.optional(),
  donnees_personnelles: DATA_USE,
  accessibilite: ACCESSIBILITY.optional(),
}, "must be a JSON object");

const DAMAGES: Readonly<Record<TextDamage, string>> = {
  lost: "a character is not UTF-8",
  twice: "a character was encoded twice",
  foreign: "a character comes from another character set than UTF-8",
};

/**
 * Checks what `LANDLORD_FILE` holds: the landlord, or every fault at once. Of a text that was hurt on its way only the
 * first place is named: what it says would stand on every page.
 */
export function parseLandlordFile(json: string): ParsedLandlord {
  const place = findDamagedPlace(json);
  if (place !== null) {
    const { line, column, damage } = place;
    const where = `line ${line}, column ${column}`;
    const fault = `${where}: ${DAMAGES[damage]} (save the file as UTF-8)`;
    return { ok: false, faults: [fault] };
  }
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
    rentBooks: file.quittancement,
    firstMonth: file.premier_mois,
    noticeDay: file.jour_avis,
    dueDay: file.jour_echeance,
    term: file.terme,
    debitExcludes: file.prelevement_exclut,
    freshHours: file.fraicheur_heures,
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
    identity: file.identite ?? null,
    dataUse: toDataUse(
      file.donnees_personnelles,
      file.conservation.sauvegardes_jours,
    ),
    accessibility: file.accessibilite ?? noStatement(),
  };
}
