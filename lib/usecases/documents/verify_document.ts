import { accountRef } from "../../domain/ledger/account_ref.ts";
import { parseDocumentCode } from "../../auth/document_code.ts";
import type {
  DocumentSubject,
  VerifiedDocument,
  VerifiedHolder,
} from "../../domain/documents/document.ts";
import { netOf } from "../../domain/documents/notice_due.ts";
import { buildReceipt } from "../../domain/documents/receipt.ts";
import { initialsOf } from "../../domain/names.ts";
import { contractEnd, type ContractRef } from "../../domain/references.ts";
import { keys } from "../../store/keys.ts";
import { readNotice } from "../../store/notices.ts";
import { readValue } from "../../store/store.ts";
import { readRejectedCents } from "./rejected_payment.ts";
import { readQuittanceOf } from "./read_quittances.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";

/**
 * What a document's code stands for; null where it stands for none. Throttled by address: codes are not to be
 * guessed.
 */
export async function verifyDocument(
  services: Services,
  typed: string,
  addressBlock: string,
): Promise<VerifiedDocument | null | Throttled> {
  const throttled = await takeTokens(services, [
    ["verifyAddress", addressBlock],
  ]);
  if (throttled !== null) return throttled;
  const code = parseDocumentCode(typed);
  if (code === null) return null;
  const subject = await readValue(services.store, keys.document(code));
  if (subject === null) return null;
  const found = await readSubject(services, subject);
  return found === null ? null : { ...found, kind: subject.kind, code };
}

type Found = Omit<VerifiedDocument, "kind" | "code"> | null;

async function readSubject(
  services: Services,
  subject: DocumentSubject,
): Promise<Found> {
  if (subject.kind === "receipt") return await readReceipt(services, subject);
  const { contract, holder: number, month, kind, version } = subject;
  const account = accountRef(contract, number);
  const { store } = services;
  const notice = version === undefined
    ? await readNotice(store, account, month)
    : await readValue(store, keys.formerNotice(account, month, version));
  if (notice === null) return null;
  // The name as it was frozen: the contract may be another's today.
  const holder = holderOf(notice.tenant, [contract]);
  if (kind === "notice") {
    const { issuedOn } = notice;
    const amountCents = netOf(notice);
    const { cancelledOn, replacedOn } = notice;
    const isValid = cancelledOn === undefined && replacedOn === undefined;
    return { month, issuedOn, amountCents, holder, isValid, replacedOn };
  }
  const quittance = await readQuittanceOf(services, account, month);
  const issuedOn = quittance?.issuedOn ?? null;
  const amountCents = quittance?.paidCents ?? 0;
  const isValid = quittance !== null;
  return { month, issuedOn, amountCents, holder, isValid };
}

async function readReceipt(
  { store, landlord, origin: site }: Services,
  { paymentId }: DocumentSubject & { kind: "receipt" },
): Promise<Found> {
  const payment = await readValue(store, keys.payment(paymentId));
  if (payment === null) return null;
  // No name is frozen in a payment: its receipt prints the tenant's of today.
  const tenant = await readValue(store, keys.tenant(payment.tenantNumber));
  const receipt = buildReceipt({
    payment,
    tenant,
    rejectedCents: await readRejectedCents(store, payment),
    contract: null,
    landlord,
    site,
  });
  // Until the bank has taken the money there is no receipt that could bear the code.
  if (receipt === null) return null;
  const { amountCents, paidOn, refundedCents, rejectedCents, shares } = receipt;
  const holder = holderOf(tenant, shares.map(({ contract }) => contract));
  const isValid = refundedCents === 0 && rejectedCents === 0;
  return {
    month: null,
    issuedOn: paidOn,
    amountCents,
    holder,
    isValid,
    ...rejectedCents > 0 ? { isRejected: true } : {},
  };
}

function holderOf(
  tenant: { firstName: string; surname: string } | null,
  contracts: readonly ContractRef[],
): VerifiedHolder {
  return {
    initials: tenant === null
      ? ""
      : initialsOf([tenant.firstName, tenant.surname]),
    contractEnds: contracts.map(contractEnd),
  };
}
