/**
 * Random nights of a landlord, against books that are kept apart from lib: after each, no payment counts twice, none is
 * lost, and no month is paid that nobody has paid. `FAULTS=full` goes on for long; `SEED` says which nights.
 */
import { assert, assertEquals } from "@std/assert";
import {
  addMonths,
  type IsoDate,
  parisDay,
  toInstant,
} from "../../lib/domain/month.ts";
import type { RentRollFile } from "../../lib/landlord_files/rent_roll.ts";
import { createStore } from "../../lib/store/store.ts";
import { closeRemise } from "../../lib/usecases/landlord/close_remise.ts";
import type { LotOutcome } from "../../lib/usecases/landlord/lot_outcome.ts";
import { must } from "../support/must.ts";
import {
  buildForm,
  notify,
  openPayingPortal,
  type PayingPortal,
} from "../support/paying_tenant.ts";
import { listRows } from "../support/store_rows.ts";
import { takeFiles } from "../support/take_files.ts";
import {
  checkPlaces,
  checkSums,
  checkUndone,
  readEntries,
} from "./check_books.ts";
import { createFailingKv } from "./failing_kv.ts";
import {
  type BookRow,
  dayAfter,
  FIRST_DAY,
  HOMES,
  LandlordBooks,
  type OwnMoney,
  ownMoney,
  PEOPLE,
} from "./landlord_books.ts";
import { createRandom, readSeed } from "./storm.ts";

const FULL = Deno.env.get("FAULTS") === "full";
const DAY_MS = 86_400_000;
const SUMS = [1000, 1000, 2500, 41230];

/** Some nights that follow from a seed. */
class Nights {
  readonly books = new LandlordBooks();
  readonly told: string[] = [];
  readonly #portal: PayingPortal;
  readonly #random: () => number;
  #rent = 0;
  #uuid = 0;
  #night = 0;
  #last: RentRollFile[] = [];
  /** Homes whose last files were not taken. */
  #aside = new Set<string>();
  #fresh: BookRow[] = [];

  constructor(portal: PayingPortal, random: () => number) {
    this.#portal = portal;
    this.#random = random;
  }

  get #today(): IsoDate {
    return parisDay(toInstant(this.#portal.clock.nowMs));
  }

  #pick<T>(all: readonly T[]): T {
    return must(all[Math.floor(this.#random() * all.length)]);
  }

  #chance(of: number): boolean {
    return this.#random() < of;
  }

  /** A day, its files, and what must hold after them. */
  async night() {
    this.#night++;
    this.#portal.clock.nowMs += DAY_MS;
    this.#fresh = [];
    const isQuiet = this.#aside.size === 0 && this.#chance(0.15);
    if (isQuiet) this.#roll();
    else {
      const count = 1 + Math.floor(this.#random() * 4);
      for (let i = 0; i < count; i++) await this.#act();
    }
    if (this.#chance(0.3)) await closeRemise(this.#portal.services, null);
    if (this.#fresh.length > 0 && this.#chance(0.15)) await this.#increment();
    await this.#lot();
  }

  async #act() {
    const acts: (() => void | Promise<void>)[] = [
      () => this.#pay(),
      () => this.#pay(),
      () => this.#book(),
      () => this.#book(),
      () => this.#callOff(),
      () => this.#tellLate(),
      () => this.#addRow(),
      () => this.#addRow(),
      () => this.#change(),
      () => this.#drop(),
      () => this.#renumber(),
      () => this.#move(),
      () => this.#pass(),
    ];
    await this.#pick(acts)();
  }

  #say(what: string) {
    this.told.push(`${this.#night} ${what}`);
  }

  /** Rows that are not one of ours and stand in the window. */
  #foreign(): BookRow[] {
    return this.books.shown().filter(({ own }) => own === null);
  }

  #addRow() {
    const home = this.#pick(HOMES);
    const date = dayAfter(this.#today, -Math.floor(this.#random() * 5));
    const late = date < this.books.from ? this.books.from : date;
    if (this.#chance(0.4)) {
      const month = addMonths("2020-01", this.#rent++);
      const rent = { nature: "quittancement", means: "", label: "Loyer" };
      const row = { home, date: late, cents: -41230, month, ...rent };
      this.#fresh.push(this.books.add(row));
    } else {
      const means = this.#pick(["virement", "cheque", "especes"]);
      const cents = this.#pick(SUMS);
      this.#fresh.push(this.books.add({ home, date: late, cents, means }));
    }
    this.#say(`row ${must(this.#fresh.at(-1)).id}`);
  }

  #change() {
    const rows = this.#foreign();
    if (rows.length === 0) return;
    const row = this.#pick(rows);
    const what = this.#pick(["sum", "day", "label"]);
    if (what === "sum") row.cents += row.cents < 0 ? -100 : 100;
    if (what === "day") row.date = dayAfter(row.date, 1);
    if (what === "label") row.label += ".";
    this.#say(`${what} of ${row.id}`);
  }

  #drop() {
    const rows = this.books.shown().filter(({ own }) =>
      own === null || own.isTold && own.undoing === null
    );
    if (rows.length === 0) return;
    const row = this.#pick(rows);
    const isNamed = this.books.rows.some((one) => one.reference === row.id);
    if (isNamed) return;
    if (row.own !== null) row.own.row = null;
    this.books.rows = this.books.rows.filter((one) => one !== row);
    this.#fresh = this.#fresh.filter((one) => one !== row);
    this.#say(`drop ${row.id}`);
  }

  #renumber() {
    const isAll = this.#chance(0.5);
    // Rows of ours take new names only: one that takes another's of the same sum is that one to anybody.
    const isAmongThem = this.#chance(0.5);
    const rows = this.books.shown().filter(({ own }) =>
      (isAll || this.#chance(0.3)) && (own === null || !isAmongThem)
    );
    const names = this.books.renumber(rows, isAmongThem).map(String);
    this.#say(`renumber ${names.join(" ")}`);
  }

  #move() {
    const rows = this.#foreign();
    if (rows.length === 0) return;
    const row = this.#pick(rows);
    const home = this.#chance(0.5) ? row.home : this.#pick(HOMES);
    const held = PEOPLE.filter((one) =>
      one === this.books.holders.get(home) ||
      this.books.rows.some((other) =>
        other.home === home && other.holder === one
      )
    );
    row.home = home;
    row.holder = this.#pick(held);
    this.#say(`move ${row.id} to ${row.home} ${row.holder}`);
  }

  #pass() {
    if (this.#chance(0.5)) return;
    const home = this.#pick(HOMES);
    const next = this.books.holders.get(home) === PEOPLE[0] ? 1 : 0;
    this.books.holders.set(home, PEOPLE[next]);
    this.#say(`pass ${home} to ${PEOPLE[next]}`);
  }

  /** Days of which the landlord says the sum only, or all of them again. */
  #roll() {
    this.books.from = this.books.from !== FIRST_DAY && this.#chance(0.5)
      ? FIRST_DAY
      : dayAfter(this.#today, -Math.floor(this.#random() * 20));
    this.#say(`roll to ${this.books.from}`);
  }

  async #pay() {
    const home = this.#pick(HOMES);
    if (this.#aside.has(home)) return;
    const digits = home.slice(2);
    const cents = this.#pick([1000, 2500, 41230, 777]);
    this.#portal.clock.nowMs += 60_000;
    const amount = (cents / 100).toFixed(2).replace(".", ",");
    const form = await buildForm(this.#portal, { [digits]: amount })
      .catch(() => null);
    // The contract may have passed on.
    if (form === null) return;
    const uuid = String(++this.#uuid).padStart(32, "0");
    const own = ownMoney(form, { home, cents, date: this.#today, uuid });
    this.books.own.push(own);
    this.#say(`pay ${cents} on ${home} ${uuid.slice(-3)}`);
    if (this.#chance(0.8)) await this.#tell(own, "AUTHORISED");
  }

  async #tell(own: OwnMoney, status: string) {
    own.isTold = true;
    const verdict = { status, uuid: own.uuid };
    const { answer } = await notify(this.#portal, own.fields, verdict);
    assertEquals(answer, "OK");
  }

  async #tellLate() {
    const own = this.books.own.find(({ isTold }) => !isTold);
    if (own === undefined) return;
    this.#say(`tell ${own.uuid.slice(-3)}`);
    await this.#tell(own, "AUTHORISED");
  }

  /** The landlord books what moved here, under one of its names or none. */
  #book() {
    const open = this.books.own.filter((one) =>
      one.row === null && dayAfter(one.date, 8) > this.#today &&
      (one.cents > 0 || one.isTold)
    );
    if (open.length === 0) return;
    const own = this.#pick(open);
    const paid = this.books.own.find(({ undoing }) => undoing === own);
    if (paid !== undefined && paid.row === null) return;
    // Before the bank's word a row without a name of its own is any other of its sum.
    const isAlone = own.isTold ||
      !this.books.own.some((one) => one !== own && one.cents === own.cents);
    const names = own.cents > 0
      ? own.names.filter((_, i) => isAlone || i !== 2)
      : [...must(paid).names.filter((_, i) => i !== 2), must(paid?.row).id];
    const isNamed = own.undoing !== null || !isAlone || this.#chance(0.6);
    const nature = own.cents > 0
      ? "encaissement"
      : this.#pick(["impaye", "annulation", "correction"]);
    own.row = this.books.add({
      home: own.home,
      holder: PEOPLE[0],
      date: this.#today < this.books.from ? this.books.from : this.#today,
      cents: own.cents,
      label: `Internet ${own.cents}`,
      means: "cb",
      nature,
      reference: isNamed || nature !== "encaissement" ? this.#pick(names) : "",
      own,
    });
    this.#fresh.push(own.row);
    this.#say(
      `book ${own.uuid.slice(-3)} ${
        JSON.stringify(own.row.id)
      } ${own.row.reference} ${nature}`,
    );
  }

  async #callOff() {
    const open = this.books.own.filter((one) =>
      one.cents > 0 && one.isTold && one.undoing === null
    );
    if (open.length === 0 || this.#chance(0.5)) return;
    const own = this.#pick(open);
    this.#say(`call off ${own.uuid.slice(-3)}`);
    const back = { ...own, cents: -own.cents, row: null, date: this.#today };
    own.undoing = back;
    // What no row has named is named from now on: a row without a name is other money.
    if (own.row !== null && own.row.reference === "") {
      own.row.reference = own.uuid;
    }
    this.#portal.clock.nowMs += 60_000;
    await this.#tell(own, "CANCELLED");
    this.books.own.push(back);
  }

  async #increment() {
    const rows = this.#fresh.filter(({ own }) => own === null);
    this.#say(`increment ${rows.map(({ id }) => id)}`);
    await this.#take(
      this.books.files({ head: null, rows, withBalances: false, wrong: null }),
    );
  }

  async #lot() {
    const { books } = this;
    const wrong = this.#chance(0.1) ? this.#pick(HOMES) : null;
    const withBalances = wrong !== null || this.#chance(0.7);
    const closedAt = toInstant(this.#portal.clock.nowMs);
    const head = { name: `N${this.#night}`, closedAt };
    const files = books.files({
      head,
      rows: books.shown(),
      withBalances,
      wrong,
    });
    if (wrong !== null) this.#say(`wrong balance of ${wrong}`);
    const before = new Map<string, string>();
    for (const home of HOMES) before.set(home, await this.#accountsOf(home));
    const outcome = await this.#take(files);
    if (outcome.state !== "taken") throw new Error(outcome.faults[0]?.reason);
    const aside = outcome.rows.filter(({ kind }) => kind === "set_aside");
    this.#aside = new Set(aside.map(({ contract }) => must(contract)));
    for (const { contract, reason } of aside) {
      this.#say(`aside ${contract}: ${reason}`);
      assertEquals(
        await this.#accountsOf(must(contract)),
        before.get(must(contract)),
      );
      const isAllowed = contract === wrong ||
        reason.includes("c’est peut-être");
      assert(isAllowed, reason);
    }
    await this.#check();
    if (this.#chance(0.2)) await this.#again(files);
    this.#last = files;
  }

  /** The same files, and those of before, write nothing. */
  async #again(files: RentRollFile[]) {
    const { kv } = this.#portal;
    const rows = async () =>
      (await listRows(kv)).filter(([[noun]]) => noun !== "turns");
    const before = await rows();
    const same = await this.#take(files);
    assert(same.state === "taken" && same.again, "the same lot");
    const older = await this.#take(this.#last, true);
    assert(this.#last.length === 0 || older.state !== "taken" || older.again);
    assertEquals(await rows(), before);
  }

  async #take(files: RentRollFile[], isPlain = false): Promise<LotOutcome> {
    const { services, kv, clock } = this.#portal;
    const landlord = { ...services.landlord, rentBooks: "bailleur" as const };
    if (!isPlain && this.#chance(0.2)) {
      const chances = { lost: 0.2, unanswered: 0.2, conflict: 0.1 };
      const store = createStore(createFailingKv(kv, chances, this.#random));
      this.#say("cut off");
      try {
        await takeFiles({ ...services, store, landlord }, files);
      } catch {
        // The same files go on.
      }
      // Longer than a process that died holds the turn.
      clock.nowMs += 60_000;
    }
    return await takeFiles({ ...services, landlord }, files);
  }

  async #accountsOf(home: string): Promise<string> {
    const all = PEOPLE.map((holder) =>
      readEntries(this.#portal.services.store, home, holder)
    );
    return JSON.stringify(await Promise.all(all));
  }

  async #check() {
    for (const home of HOMES) {
      for (const holder of PEOPLE) {
        const entries = await readEntries(
          this.#portal.services.store,
          home,
          holder,
        );
        checkUndone(entries);
        await checkPlaces(this.#portal.kv, entries, this.#aside.size === 0);
        const made = entries.filter(({ cause }) => cause.kind === "payment");
        const moved = this.books.own.filter((one) =>
          one.home === home && one.isTold && holder === PEOPLE[0]
        );
        assertEquals(made.length, moved.length, "each movement is there once");
        if (this.#aside.has(home)) continue;
        checkSums(this.books, entries, { home, holder });
      }
    }
  }
}

async function go(seed: number, nights: number) {
  const digits = Object.fromEntries(HOMES.map((home) => [home.slice(2), 0]));
  await using portal = await openPayingPortal(digits);
  portal.clock.nowMs = Date.parse("2026-11-02T04:00:00Z");
  const model = new Nights(portal, createRandom(seed));
  try {
    for (let night = 0; night < nights; night++) await model.night();
  } catch (error) {
    throw new Error(`seed ${seed}:\n${model.told.join("\n")}`, {
      cause: error,
    });
  }
}

Deno.test("random nights come to the landlord's books and what was paid here, each payment once", async () => {
  const random = readSeed();
  console.log(`seed ${random}`);
  const seeds = FULL
    ? Array.from({ length: 100 }, (_, i) => random + i)
    : [1, 2, 3, random];
  for (const seed of seeds) await go(seed, 20);
});
