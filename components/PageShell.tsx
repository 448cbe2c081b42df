import type { ComponentChildren } from "preact";
import { Head } from "fresh/runtime";
import type { Language } from "../lib/domain/language.ts";
import type { Landlord } from "../lib/domain/landlord.ts";
import { ErrorSummary } from "./form/ErrorSummary.tsx";
import type { FieldError } from "./form/Field.tsx";
import { LanguageLink, LanguageMenu } from "./LanguageChoice.tsx";
import { Logo } from "./Logo.tsx";
import { Notice } from "./Notice.tsx";
import { PageFooter } from "./PageFooter.tsx";
import { useText } from "./use_text.ts";
import { useStyles } from "./page_needs.ts";

/** What of a request's state the frame of a page shows. */
export interface ShellState {
  landlord: Landlord;
  user: { id: string } | null;
  language: Language;
  /** Of the page itself. */
  path: string;
  /** What stands in its form was written before the session was over. */
  isRestored?: boolean;
}

/** The frame of every page: title, skip link, header, main and footer. A form that failed passes its errors. */
export function PageShell(props: {
  title: string;
  state: ShellState;
  errors?: readonly FieldError[];
  /** The page has a form that is `kept` when a language is chosen. The form's own button has no name. */
  keeps?: boolean;
  children: ComponentChildren;
}) {
  useStyles("base", "frame");
  const { t } = useText();
  const { title, state, errors = [], keeps = false, children } = props;
  const { landlord, user } = state;
  const prefix = errors.length > 0 ? `${t("common-error-prefix")} ` : "";
  return (
    <>
      <Head>
        <title>
          {`${prefix}${title} – ${t("common-site")} – ${landlord.name}`}
        </title>
      </Head>
      <a class="skip" href="#contenu">{t("common-skip")}</a>
      <header>
        <div class="bar">
          <a class="brand" href={user === null ? "/" : "/espace"}>
            <Logo logo={landlord.logo} />
            <span>
              <b>{t("common-site")}</b>
              <small>
                <bdi>{landlord.name}</bdi>
              </small>
            </span>
          </a>
          {keeps
            ? <LanguageMenu current={state.language} path={state.path} />
            : <LanguageLink current={state.language} path={state.path} />}
        </div>
        {user !== null && <SpaceNav />}
      </header>
      <main id="contenu" tabIndex={-1}>
        <ErrorSummary errors={errors} />
        {state.isRestored && <Notice kind="info">{t("common-restored")}
        </Notice>}
        {children}
      </main>
      <PageFooter landlord={landlord} />
    </>
  );
}

function SpaceNav() {
  useStyles("nav", "quiet");
  const { t } = useText();
  return (
    <nav aria-label={t("common-nav")}>
      <ul>
        <li>
          <a href="/espace">{t("common-home")}</a>
        </li>
        <li>
          <a href="/espace/paiement">{t("common-pay")}</a>
        </li>
        <li>
          <a href="/espace/solde">{t("common-balance")}</a>
        </li>
        <li>
          <a href="/espace/documents">{t("common-documents")}</a>
        </li>
        <li>
          <a href="/espace/contact">{t("common-contact")}</a>
        </li>
        <li>
          <a href="/espace/compte">{t("common-account")}</a>
        </li>
        <li class="leave">
          <form method="post" action="/deconnexion">
            <button type="submit" class="quiet">{t("common-sign-out")}</button>
          </form>
        </li>
      </ul>
    </nav>
  );
}
