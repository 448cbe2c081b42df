import type { ComponentChildren } from "preact";
import { Head } from "fresh/runtime";
import type { Landlord } from "../../lib/domain/landlord.ts";
import {
  maySee,
  type OfficeRoute,
} from "../../lib/domain/office/office_routes.ts";
import type { StaffRole } from "../../lib/domain/office/role.ts";
import { french, type PlainFrench } from "../../lib/text/french.ts";
import { ErrorSummary } from "../form/ErrorSummary.tsx";
import type { FieldError } from "../form/Field.tsx";
import { Logo } from "../Logo.tsx";
import { useStyles } from "../page_needs.ts";
import { useText } from "../use_text.ts";

/** What of a request's state the frame of a page of the office shows. */
export interface OfficeShellState {
  landlord: Landlord;
  staff: { email: string; role: StaffRole } | null;
}

/** The pages that the frame leads to; each person sees those of the role. */
const PAGES: readonly (readonly [OfficeRoute, PlainFrench])[] = [
  ["/bureau", "office-today"],
  ["/bureau/recherche", "search-title"],
  ["/bureau/paiements", "payments-title"],
  ["/bureau/avis", "office-notices-title"],
  ["/bureau/echange", "exchange-title"],
  ["/bureau/equipe", "team-title"],
  ["/bureau/journal", "journal-title"],
];

const ROLES = {
  reception: "office-role-reception",
  management: "office-role-management",
  administration: "office-role-administration",
} as const;

/** The frame of every page of the office: title, skip link, header and main. A form that failed passes its errors. */
export function OfficeShell(props: {
  title: string;
  state: OfficeShellState;
  errors?: readonly FieldError[];
  children: ComponentChildren;
}) {
  useStyles("base", "frame", "office");
  const { t } = french;
  const text = useText();
  const { title, state, errors = [], children } = props;
  const { landlord, staff } = state;
  const prefix = errors.length > 0 ? `${text.t("common-error-prefix")} ` : "";
  return (
    <>
      <Head>
        <title>
          {`${prefix}${title} – ${t("office-site")} – ${landlord.name}`}
        </title>
      </Head>
      <a class="skip" href="#contenu">{text.t("common-skip")}</a>
      <header>
        <div class="bar">
          <a class="brand" href="/bureau">
            <Logo logo={landlord.logo} />
            <span>
              <b>{t("office-site")}</b>
              <small>{landlord.name}</small>
            </span>
          </a>
          {staff !== null && (
            <a class="who" href="/bureau/compte">
              <span class="hidden">{`${t("own-title")} `}</span>
              {`${staff.email} · ${t(ROLES[staff.role])}`}
            </a>
          )}
        </div>
        {staff !== null && <OfficeNav role={staff.role} />}
      </header>
      <main id="contenu" tabIndex={-1}>
        <ErrorSummary errors={errors} />
        {children}
      </main>
    </>
  );
}

function OfficeNav({ role }: { role: StaffRole }) {
  useStyles("nav", "quiet");
  const { t } = french;
  return (
    <nav aria-label={t("office-nav")}>
      <ul>
        {PAGES.filter(([route]) => maySee(role, route)).map(([href, label]) => (
          <li>
            <a href={href}>{t(label)}</a>
          </li>
        ))}
        <li class="leave">
          <form method="post" action="/bureau/deconnexion">
            <button type="submit" class="quiet">{t("office-sign-out")}</button>
          </form>
        </li>
      </ul>
    </nav>
  );
}
