/**
 * The books of a landlord, kept apart from lib in plain arrays: rows, who holds which contract, and what has moved
 * here. It writes the files of a night, and says what an account must come to.
 */
import { zip } from "../../lib/domain/zip.ts";
import { addDays, type IsoDate } from "../../lib/domain/month.ts";
import type { RentRollFile } from "../../lib/landlord_files/rent_roll.ts";
import { fileOf, lotText } from "../support/take_files.ts";

export const HOMES = ["L/0039000204", "L/0039000205"] as const;
export const PEOPLE = ["000123456", "000123457"] as const;
/** Everything that the model books is after it. */
export const FIRST_DAY: IsoDate = "2026-09-01";

/** A row of `ecritures.csv`. */
export interface BookRow {
  id: string;
  home: string;
  holder: string;
  date: IsoDate;
  label: string;
  cents: number;
  nature: string;
  month: string;
  means: string;
  reference: string;
  /** What moved here that it is. */
  own: OwnMoney | null;
}

/** Money that moved here. */
export interface OwnMoney {
  home: string;
  cents: number;
  date: IsoDate;
  uuid: string;
  /** Any name by which a row may call it. */
  names: string[];
  /** What the bank needs to hear of it again. */
  fields: Record<string, string>;
  /** Whether the bank has said its word. */
  isTold: boolean;
  row: BookRow | null;
  /** What has undone it. */
  undoing: OwnMoney | null;
}

export class LandlordBooks {
  rows: BookRow[] = [];
  own: OwnMoney[] = [];
  /** Who holds each home now. */
  readonly holders = new Map<string, string>(
    HOMES.map((home) => [home, PEOPLE[0]]),
  );
  from: IsoDate = FIRST_DAY;
  #ids = 0;

  newId(): string {
    return `E-${++this.#ids}`;
  }

  add(row: Partial<BookRow> & Pick<BookRow, "home" | "date" | "cents">) {
    const whole: BookRow = {
      id: this.newId(),
      holder: this.holders.get(row.home) ?? PEOPLE[0],
      label: "Virement",
      nature: "encaissement",
      month: "",
      means: "virement",
      reference: "",
      own: null,
      ...row,
    };
    this.rows.push(whole);
    return whole;
  }

  /** Gives rows the names of one another, or new ones; what names them goes with them. */
  renumber(rows: readonly BookRow[], isAmongThem: boolean): string[] {
    const ids = rows.map(({ id }) => isAmongThem ? id : this.newId());
    ids.push(...ids.splice(0, 1));
    const names = new Map(zip(rows, ids).map(([row, id]) => [row.id, id]));
    for (const row of this.rows) {
      row.reference = names.get(row.reference) ?? row.reference;
      if (rows.includes(row)) row.id = names.get(row.id) ?? row.id;
    }
    return [...names].map(([before, after]) => `${before},${after}`);
  }

  /** Rows that a lot of the window holds. */
  shown(): BookRow[] {
    return this.rows.filter(({ date }) => date >= this.from);
  }

  /** What an account comes to in these books. */
  balance(home: string, holder: string): number {
    return sum(this.rows.filter(isOf(home, holder)));
  }

  /** What has moved here on an account and is in no row yet. */
  waiting(home: string, holder: string): number {
    if (holder !== PEOPLE[0]) return 0;
    return sum(
      this.own.filter((one) =>
        one.home === home && one.isTold && one.row === null
      ),
    );
  }

  /** The money that has paid something on an account, in the books or not. */
  money(home: string, holder: string): number {
    const natures = ["encaissement", "impaye", "annulation", "correction"];
    return sum(
      this.rows.filter(isOf(home, holder))
        .filter(({ nature }) => natures.includes(nature)),
    ) + this.waiting(home, holder);
  }

  /** The files of a lot, or of an increment of some rows. */
  files(lot: {
    head: { name: string; closedAt: string } | null;
    rows: readonly BookRow[];
    withBalances: boolean;
    /** A home of which a wrong balance is said. */
    wrong: string | null;
  }): RentRollFile[] {
    const opening = lot.head === null ? [] : this.#openings();
    const rows = [...opening, ...lot.rows];
    const balances = HOMES.flatMap((home) =>
      PEOPLE.filter((holder) => this.#isKnown(home, holder)).map((holder) => {
        const wrong = lot.wrong === home ? 1 : 0;
        return `${home};${holder};${euros(this.balance(home, holder) + wrong)}`;
      })
    );
    const files: [Parameters<typeof fileOf>[0], string[]][] = [
      ["locataires.csv", [
        "numero_locataire;civilite;nom;nom_naissance;prenom;email",
        ...PEOPLE.map((number) => `${number};Mme;MOREAU;;Zoé;`),
      ]],
      ["contrats.csv", [
        "contrat;numero_locataire;type;numero_logement;adresse;code_postal;ville;debut;fin;prelevement",
        ...HOMES.map((home) =>
          `${home};${
            this.holders.get(home)
          };habitation;1;3 avenue;16730;LINARS;2015-03-01;;non`
        ),
      ]],
      ["rubriques.csv", ["contrat;code;nature;libelle;sens;montant;debut;fin"]],
      ["ecritures.csv", [
        "identifiant;contrat;numero_locataire;date;libelle;sens;montant;nature;mois;moyen;reference",
        ...rows.map(rowText),
      ]],
    ];
    if (lot.withBalances) {
      files.push(["soldes.csv", [
        "contrat;numero_locataire;solde",
        ...balances,
      ]]);
    }
    const head = lot.head === null ? [] : [fileOf(
      "lot.csv",
      lotText(lot.head.name, lot.head.closedAt, [
        `ecritures_depuis;${this.from}`,
      ]),
    )];
    return [
      ...head,
      ...files.map(([name, lines]) => fileOf(name, lines.join("\n"))),
    ];
  }

  /** What stood before the window, as its first rows. */
  #openings(): BookRow[] {
    return HOMES.flatMap((home) =>
      PEOPLE.flatMap((holder) => {
        const before = this.rows.filter(isOf(home, holder))
          .filter(({ date }) => date < this.from);
        if (before.length === 0) return [];
        return [{
          ...before[0],
          id: `S-${home}-${holder}-${this.from}`,
          home,
          holder,
          date: this.from,
          label: "Reprise",
          cents: sum(before),
          nature: "reprise",
          month: "",
          means: "",
          reference: "",
          own: null,
        }];
      })
    );
  }

  #isKnown(home: string, holder: string): boolean {
    return this.holders.get(home) === holder ||
      this.rows.some(isOf(home, holder));
  }
}

/** Money that somebody is about to pay with a form. */
export function ownMoney(
  { id, fields }: { id: string; fields: Record<string, string> },
  what: Pick<OwnMoney, "home" | "cents" | "date" | "uuid">,
): OwnMoney {
  const { uuid, home } = what;
  const transaction = fields.vads_trans_id ?? "";
  const identifier = `${id}:${uuid}:${home.replace("/", "")}`;
  return {
    ...what,
    names: [uuid, id, transaction, identifier],
    fields,
    isTold: false,
    row: null,
    undoing: null,
  };
}

/** A day some days after another. */
export function dayAfter(day: IsoDate, count: number): IsoDate {
  return addDays(day, count);
}

const isOf = (home: string, holder: string) => (row: BookRow) =>
  row.home === home && row.holder === holder;

function sum(all: readonly { cents: number }[]): number {
  return all.reduce((total, { cents }) => total + cents, 0);
}

function euros(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

function rowText(row: BookRow): string {
  const side = row.cents < 0 ? "D" : "C";
  return [
    row.id,
    row.home,
    row.holder,
    row.date,
    row.label,
    side,
    euros(Math.abs(row.cents)),
    row.nature,
    row.month,
    row.means,
    row.reference,
  ].join(";");
}
