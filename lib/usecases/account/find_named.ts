import { matchesSurname } from "../../domain/names.ts";
import type { TenantNumber, TypedReference } from "../../domain/references.ts";
import type { Store } from "../../store/store.ts";
import { readCandidates } from "../../store/tenants.ts";

/**
 * The one tenant whom a reference and a surname mean; null where they mean nobody, or more than one: spouses share a
 * name, and a contract passes from one to the other, so that it alone does not say who it is. The reads are the same.
 */
export async function findNamed(
  store: Store,
  { reference, surname }: { reference: TypedReference; surname: string },
): Promise<TenantNumber | null> {
  const candidates = await readCandidates(store, reference);
  const [one, ...namesakes] = candidates.filter((tenant) =>
    matchesSurname(surname, [tenant.surname, tenant.birthName])
  );
  return one === undefined || namesakes.length > 0 ? null : one.number;
}
