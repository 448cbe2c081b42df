import { page } from "fresh";
import { AwaitedNotice } from "@/components/AwaitedNotice.tsx";
import { BooksDate } from "@/components/Books.tsx";
import { Due } from "@/components/Due.tsx";
import { contractAddress, contractTitle } from "@/components/contract_words.ts";
import { PageShell } from "@/components/PageShell.tsx";
import { sharedAge } from "@/lib/domain/exchange/account_books.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { readSpace } from "@/lib/usecases/space/read_space.ts";
import { listAwaitedPayments } from "@/lib/usecases/payments/start_payment.ts";
import { useText } from "@/components/use_text.ts";
import { useStyles } from "@/components/page_needs.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state: { services, user } }) {
    const [space, awaited] = await Promise.all([
      readSpace(services, user),
      listAwaitedPayments(services, user),
    ]);
    return page({ ...space, awaited });
  },
});

/** As what the reader sees an account that is not his own. */
const ROLE_WORDS = {
  cotitulaire: "contracts-co-holder",
  mandataire: "contracts-guardian",
} as const;

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card");
  const { t } = useText();
  const age = data.accounts.length > 1
    ? sharedAge(data.accounts.map(({ books }) => books))
    : null;
  return (
    <PageShell title={t("contracts-title")} state={state}>
      <h1>{t("contracts-title")}</h1>
      <AwaitedNotice payments={data.awaited} />
      {data.accounts.length === 0 && <p>{t("space-no-contract")}</p>}
      {age !== null && <BooksDate age={age} />}
      {data.accounts.map(({ contract, due, books }) => (
        <section class="card">
          <h2>
            {contractTitle(contract)}
            {contract.endsOn !== null && (
              <>
                {" "}
                <small>({t("space-ended")})</small>
              </>
            )}
          </h2>
          <p>
            <bdi>{contractAddress(contract)}</bdi>
          </p>
          {contract.role !== "titulaire" && (
            <p>{t(ROLE_WORDS[contract.role])}</p>
          )}
          <Due due={due} books={books} dated={age !== null} />
          <p>
            <a href={`/espace/contrats/${contract.slug}`}>
              {t("contracts-see")}{" "}
              <span class="hidden">{contractTitle(contract)}</span>
            </a>
          </p>
        </section>
      ))}
    </PageShell>
  );
});
