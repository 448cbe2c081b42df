import { DataTable } from "@/components/DataTable.tsx";
import { DescriptionList } from "@/components/DescriptionList.tsx";
import { contractAddress, contractTitle } from "@/components/contract_words.ts";
import { useText } from "@/components/use_text.ts";
import type { Device } from "@/lib/domain/account/device.ts";
import type { Entry } from "@/lib/domain/ledger/ledger.ts";
import type { Cents } from "@/lib/domain/money.ts";
import { type Instant, type IsoDate, parisDay } from "@/lib/domain/month.ts";
import type { Payment } from "@/lib/domain/payments/payment.ts";
import type { PaymentStatus } from "@/lib/domain/payments/payment.ts";
import type { Contract, Tenant } from "@/lib/domain/tenant.ts";
import { deviceName } from "@/lib/text/device_name.ts";
import { euros, shortDate } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import { STATUS_NAMES } from "@/lib/text/payment_words.ts";

interface FileAccount {
  contract: Contract & { tenantNumber: string };
  balanceCents: Cents;
  entries: readonly Entry[];
}

/** What a clerk sees of a tenant. */
export interface ShownFile {
  tenant: Tenant;
  accounts: readonly FileAccount[];
  payments: readonly { payment: Payment; status: PaymentStatus }[];
  login:
    | { email: string; createdAt: Instant; lastSignInAt: Instant | null }
    | null;
  sessions: readonly { device: Device; lastSeenAt: Instant }[];
  mails: readonly {
    subject: string;
    at: Instant;
    isDead: boolean;
    error: string;
  }[];
}

/** The parts of a tenant's file, each under its title. */
export function FileParts({ file }: { file: ShownFile }) {
  const { t } = french;
  const { accounts } = file;
  return (
    <>
      <Identity file={file} />
      <h2>{t("file-accounts")}</h2>
      {accounts.length === 0
        ? <p>{t("file-accounts-none")}</p>
        : <Accounts accounts={accounts} />}
      {accounts.map((account) => <Entries account={account} />)}
      <Payments payments={file.payments} />
      <Mails mails={file.mails} />
      <Sessions sessions={file.sessions} />
    </>
  );
}

function Identity({ file: { tenant, login } }: { file: ShownFile }) {
  const { t } = french;
  const signedIn = login?.lastSignInAt ?? null;
  return (
    <DescriptionList
      items={[
        [t("file-number"), tenant.number],
        [t("file-birth-name"), tenant.birthName],
        [t("file-file-email"), tenant.email],
        [t("file-login"), login?.email ?? t("file-login-none")],
        [
          t("file-since"),
          login === null ? "" : shortDate(parisDay(login.createdAt)),
        ],
        [
          t("file-last-sign-in"),
          signedIn === null ? "" : shortMoment(signedIn),
        ],
      ]}
    />
  );
}

function balanceWords(cents: Cents): string {
  const { t } = french;
  if (cents === 0) return t("file-even");
  return cents < 0
    ? t("file-owes", { amount: euros(-cents) })
    : t("file-credit", { amount: euros(cents) });
}

function runsWords(from: IsoDate, until: IsoDate | null): string {
  const { t } = french;
  return until === null
    ? t("file-runs-from", { from: shortDate(from) })
    : t("file-runs-until", { from: shortDate(from), until: shortDate(until) });
}

function Accounts({ accounts }: { accounts: readonly FileAccount[] }) {
  const { t } = french;
  return (
    <DataTable
      caption={t("file-accounts")}
      columns={[
        { label: t("file-contract") },
        { label: t("file-address") },
        { label: t("file-runs") },
        { label: t("file-balance"), figures: true },
      ]}
      rows={accounts.map(({ contract, balanceCents }) => [
        contractTitle(contract),
        contractAddress(contract),
        runsWords(contract.startsOn, contract.endsOn),
        balanceWords(balanceCents),
      ])}
    />
  );
}

function Entries({ account: { contract, entries } }: { account: FileAccount }) {
  const { t } = french;
  if (entries.length === 0) return null;
  return (
    <DataTable
      caption={t("file-entries", { contract: contract.contract })}
      columns={[
        { label: t("file-date") },
        { label: t("file-label") },
        { label: t("file-amount"), figures: true },
        { label: t("file-after"), figures: true },
      ]}
      rows={entries.map(({ date, label, amountCents, balanceAfterCents }) => [
        shortDate(date),
        label,
        euros(amountCents),
        balanceWords(balanceAfterCents),
      ])}
    />
  );
}

function Payments({ payments }: Pick<ShownFile, "payments">) {
  const { t } = french;
  const text = useText();
  return (
    <>
      <h2>{t("file-payments")}</h2>
      {payments.length === 0 ? <p>{t("file-payments-none")}</p> : (
        <DataTable
          caption={t("file-payments")}
          columns={[
            { label: t("file-date") },
            { label: t("file-status") },
            { label: t("file-amount"), figures: true },
          ]}
          rows={payments.map(({ payment, status }) => [
            shortMoment(payment.createdAt),
            text.t(STATUS_NAMES[status]),
            euros(payment.amountCents),
          ])}
        />
      )}
    </>
  );
}

function Mails({ mails }: Pick<ShownFile, "mails">) {
  const { t } = french;
  return (
    <>
      <h2>{t("file-mails")}</h2>
      {mails.length === 0 ? <p>{t("file-mails-none")}</p> : (
        <DataTable
          caption={t("file-mails")}
          columns={[
            { label: t("file-date") },
            { label: t("file-mail") },
            { label: t("file-fate") },
          ]}
          rows={mails.map(({ subject, at, isDead, error }) => [
            shortMoment(at),
            subject,
            isDead ? t("file-dead", { error }) : t("file-waiting"),
          ])}
        />
      )}
    </>
  );
}

function Sessions({ sessions }: Pick<ShownFile, "sessions">) {
  const { t } = french;
  const text = useText();
  return (
    <>
      <h2>{t("file-sessions")}</h2>
      {sessions.length === 0 ? <p>{t("file-sessions-none")}</p> : (
        <DataTable
          caption={t("file-sessions")}
          columns={[{ label: t("file-device") }, { label: t("file-seen") }]}
          rows={sessions.map(({ device, lastSeenAt }) => [
            deviceName(text, device),
            shortMoment(lastSeenAt),
          ])}
        />
      )}
    </>
  );
}
