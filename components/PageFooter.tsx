import type { Landlord } from "../lib/domain/landlord.ts";
import { ACCESSIBILITY_STATES } from "../lib/text/accessibility_state.ts";
import { useText } from "./use_text.ts";

/** The foot of every page: how to reach the landlord, and what a public body must say. */
export function PageFooter({ landlord }: { landlord: Landlord }) {
  const { t, format } = useText();
  const phone = landlord.phone.replace(/[^\d+]/g, "");
  return (
    <footer>
      <address>
        <b>
          <bdi>{landlord.name}</bdi>
        </b>
        {landlord.address.map((line) => <bdi>{line}</bdi>)}
        <span>
          {t("common-call") + format.colon}{" "}
          <a href={`tel:${phone}`}>
            <bdi>{landlord.phone}</bdi>
          </a>
        </span>
        <span>
          {t("common-write") + format.colon}{" "}
          <a href={`mailto:${landlord.email}`}>{landlord.email}</a>
        </span>
      </address>
      <nav aria-label={t("common-footer-nav")}>
        <ul>
          <li>
            <a href="/aide">{t("common-help")}</a>
          </li>
          <li>
            <a href="/mentions-legales">{t("common-legal")}</a>
          </li>
          <li>
            <a href="/donnees-personnelles">{t("common-privacy")}</a>
          </li>
          <li>
            <a href="/cookies">{t("common-cookies")}</a>
          </li>
          <li>
            <a href="/accessibilite">
              {t(ACCESSIBILITY_STATES[landlord.accessibility.state])}
            </a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
