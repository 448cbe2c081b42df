// @ts-nocheck: replaced by the streaming survey
// deno-lint-ignore-file
// TEMPORARY in-memory survey for development of taking; replaced on merge.
import { parseRentRoll } from "./parse_rent_roll.ts";
import type { ContractReading, LotFile, Surveyed } from "./rent_roll.ts";
import { isLotName, type LotHead } from "../domain/exchange/lot.ts";
export function lotFileOf(name: string, bytes: Uint8Array): LotFile {
  return {
    name,
    async *open() {
      yield bytes;
    },
  };
}
export async function surveyLot(files: readonly LotFile[]): Promise<Surveyed> {
  const all = [];
  for (const f of files) {
    const parts: Uint8Array[] = [];
    for await (const c of f.open()) parts.push(c);
    all.push({
      name: f.name,
      bytes: new Uint8Array(await new Blob(parts as any).arrayBuffer()),
    });
  }
  const text = (n: string) => {
    const f = all.find((x) => x.name === n);
    return f ? new TextDecoder().decode(f.bytes) : null;
  };
  const hash = async (s: string) =>
    [
      ...new Uint8Array(
        await crypto.subtle.digest("SHA-256", new TextEncoder().encode(s)),
      ),
    ].map((b) => b.toString(16).padStart(2, "0")).join("");
  const contentHash = await hash(
    all.map((f) => f.name + new TextDecoder().decode(f.bytes)).join("|"),
  );
  const parsed = parseRentRoll(all);
  if (!parsed.ok) return { ...parsed, contentHash };
  let head: LotHead | null = null;
  const lot = text("lot.csv");
  if (lot) {
    const m = new Map(
      lot.split("\n").map((l) => l.split(";") as [string, string]),
    );
    const name = m.get("lot") ?? "";
    head = {
      name: name as any,
      closedAt: new Date(m.get("arrete_le")!).toISOString() as any,
      entriesFrom: (m.get("ecritures_depuis") ?? null) as any,
    };
    isLotName(name);
  }
  const { roll } = parsed;
  const soldes = (text("soldes.csv") ?? "").split("\n").slice(1).filter((l) =>
    l
  ).map((l, i) => {
    const [c, n, s] = l.split(";");
    return {
      contract: c as any,
      tenantNumber: n as any,
      balanceCents: Math.round(Number((s ?? "").replace(",", ".")) * 100),
      line: i + 2,
    };
  });
  const readings: ContractReading[] = [];
  const digests = new Map<any, string>();
  for (
    const contract of roll.contracts.toSorted((a, b) =>
      a.contract < b.contract ? -1 : 1
    )
  ) {
    const ref = contract.contract;
    const holders = roll.holders?.filter((h) => h.contract === ref) ?? null;
    const numbers = new Set([
      contract.tenantNumber,
      ...(holders ?? []).map((h) => h.tenantNumber),
    ]);
    const r = {
      contract,
      holders,
      tenants: roll.tenants.filter((t) => numbers.has(t.number)),
      schedule: roll.schedules.find((s) => s.contract === ref)!,
      entries: roll.entries.filter((e) => e.contract === ref),
      plans: roll.plans.filter((p) => p.plan.contract === ref),
      balances: soldes.filter((s) => s.contract === ref),
      notices: [],
      subscriptions: [],
    };
    const digest = await hash(JSON.stringify(r));
    digests.set(ref, digest);
    readings.push({ ok: true, roll: { ...r, digest } });
  }
  const used = new Set(
    readings.flatMap((r) => r.ok ? r.roll.tenants.map((t) => t.number) : []),
  );
  return {
    ok: true,
    survey: {
      head,
      contentHash,
      digests,
      stray: [],
      others: roll.tenants.filter((t) => !used.has(t.number)),
      logins: [],
      counts: { tenants: 0, contracts: 0, entries: 0 },
      async *read(wanted) {
        yield readings.filter((r) =>
          r.ok && wanted.has(r.roll.contract.contract)
        );
      },
    },
  };
}
