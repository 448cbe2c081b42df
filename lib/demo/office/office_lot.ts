import { assert } from "../../domain/assert.ts";
import { isLotName, type LotName } from "../../domain/exchange/lot.ts";
import { formatDecimal } from "../../domain/money.ts";
import {
  addMonths,
  firstDayOf,
  type Instant,
  parisDay,
} from "../../domain/month.ts";
import { byCell, csv, signedCells } from "../csv.ts";
import { PEOPLE } from "../people.ts";
import {
  contractCells,
  CONTRACTS_HEAD,
  LEASES,
  lineCells,
  LINES_HEAD,
  refOf,
  tenantCells,
  TENANTS_HEAD,
} from "../roll_cells.ts";
import { digitsOf } from "../lease.ts";
import { type LeaseBooks, leaseBooks, pastOf } from "./lease_books.ts";
import { balanceOf, centsOf } from "./office_entry.ts";
import type { OfficeNight, OfficeRules } from "./office_night.ts";
import type { OfficeNotice } from "./office_notice.ts";
import { CONSENTS, LOGINS, OTHER_PEOPLE } from "./other_people.ts";
import { planOf } from "./past_entries.ts";

/** A lot of the office: its name, and its files by theirs. */
export interface OfficeLot {
  name: LotName;
  files: Record<string, string>;
}

/** A file before it is a text. */
interface Table {
  head: string;
  rows: readonly (readonly string[])[];
}

/** Plays a night of the office's software: the lot that it leaves, the same for the same night. */
export function officeLot(rules: OfficeRules, night: OfficeNight): OfficeLot {
  const at = night.nights.at(-1);
  assert(at !== undefined, "a lot is made in a night");
  const today = parisDay(at);
  const books = LEASES.map((lease) => leaseBooks(lease, rules, night, today));
  const tables: Record<string, Table> = {
    "locataires.csv": tenantTable(),
    ...contractTables(books, rules),
    ...accountTables(books, rules),
    ...noticeTables(books.flatMap(({ notices }) => notices)),
    "abonnements.csv": { head: "contrat;souscrit_le;source", rows: CONSENTS },
    "comptes.csv": { head: "numero_locataire;email", rows: LOGINS },
  };
  const name = lotNameOf(at);
  const lot: Table = {
    head: "champ;valeur",
    rows: [
      ["lot", name],
      ["arrete_le", at],
      ["ecritures_depuis", firstDayOf(pastOf(rules).first)],
      ...Object.entries(tables)
        .map(([file, { rows }]) => [`lignes.${file}`, String(rows.length)]),
    ],
  };
  const files = Object.entries({ "lot.csv": lot, ...tables })
    .map(([file, { head, rows }]) => [file, csv(head, rows)]);
  return { name, files: Object.fromEntries(files) };
}

/** `NUIT-20261124-210000`: nights are named by the clock of machines, in which no hour comes twice. */
function lotNameOf(at: Instant): LotName {
  const [day = "", time = ""] = at.replace(/[-:]/g, "").split(/[T.]/);
  const name = `NUIT-${day}-${time}`;
  assert(isLotName(name), "a night's lot has a name");
  return name;
}

function tenantTable(): Table {
  return {
    head: `${TENANTS_HEAD};adresse;code_postal;ville`,
    rows: [
      ...PEOPLE.map((one) => [...tenantCells(one), "", "", ""]),
      ...OTHER_PEOPLE.map((one) => [
        ...tenantCells(one),
        ...one.postal ?? ["", "", ""],
      ]),
    ].sort(byCell(0)),
  };
}

function contractTables(
  books: readonly LeaseBooks[],
  rules: OfficeRules,
): Record<string, Table> {
  const period = pastOf(rules);
  return {
    "contrats.csv": {
      head: `${CONTRACTS_HEAD};prelevement_jour;rum`,
      rows: books.map(({ lease }) => [
        ...contractCells(lease, period),
        ...lease.means === "prelevement"
          ? [String(rules.dueDay), `RUM-${digitsOf(lease)}`]
          : ["", ""],
      ]),
    },
    "rubriques.csv": {
      head: LINES_HEAD,
      rows: books.flatMap(({ lease, lines }) =>
        lines.map((line) => lineCells(lease, line))
      ),
    },
    "titulaires.csv": {
      head: "contrat;numero_locataire;role;debut;fin",
      rows: OTHER_PEOPLE.map(({ number, link }) => [
        link.contract,
        number,
        link.role,
        link.from,
        "",
      ]),
    },
  };
}

function accountTables(
  books: readonly LeaseBooks[],
  rules: OfficeRules,
): Record<string, Table> {
  const period = pastOf(rules);
  return {
    "ecritures.csv": {
      head:
        "identifiant;contrat;date;libelle;sens;montant;numero_locataire;nature;mois;moyen;reference",
      rows: books.flatMap(({ lease, entries }) =>
        entries.map((entry) => [
          entry.identifier,
          refOf(lease),
          entry.date,
          entry.label,
          ...signedCells(centsOf(entry)),
          lease.tenantNumber,
          entry.nature,
          entry.month ?? "",
          entry.means ?? "",
          entry.reference ?? "",
        ])
      ).sort(byCell(2)),
    },
    "soldes.csv": {
      head: "contrat;numero_locataire;solde",
      rows: books.map(({ lease, entries }) => [
        refOf(lease),
        lease.tenantNumber,
        formatDecimal(balanceOf(entries)),
      ]),
    },
    "plans.csv": {
      head:
        "plan;contrat;numero_locataire;dette;debut;mensualite;echeances;etat",
      rows: books.flatMap(({ lease }) => {
        const plan = planOf(lease, period);
        return plan === null ? [] : [[
          plan.id,
          refOf(lease),
          lease.tenantNumber,
          formatDecimal(plan.debtCents),
          plan.startsOn,
          formatDecimal(plan.monthlyCents),
          String(plan.parts),
          "en_cours",
        ]];
      }),
    },
  };
}

function noticeTables(
  notices: readonly OfficeNotice[],
): Record<string, Table> {
  const tenants = new Map(
    LEASES.map((lease) => [refOf(lease), lease.tenantNumber]),
  );
  return {
    "avis.csv": {
      head:
        "avis;contrat;numero_locataire;mois;emis_le;publie_le;echeance_le;solde_anterieur;total;net;preleve_le;preleve_montant;version",
      rows: notices.map((one) => [
        one.id,
        one.contract,
        tenants.get(one.contract) ?? "",
        one.month,
        one.issuedOn,
        one.issuedOn,
        one.dueOn,
        formatDecimal(one.previousCents),
        formatDecimal(one.totalCents),
        formatDecimal(one.netCents),
        one.debit?.on ?? "",
        one.debit === null ? "" : formatDecimal(one.debit.cents),
        String(one.version),
      ]),
    },
    "avis_lignes.csv": {
      head: "avis;code;nature;libelle;sens;montant;mois",
      rows: notices.flatMap(({ id, month, lines }) =>
        lines.map((line) => [
          id,
          line.code,
          line.nature,
          line.label,
          line.direction,
          formatDecimal(line.amountCents),
          line.nature === "rappel_apl" ? addMonths(month, -1) : "",
        ])
      ),
    },
  };
}
