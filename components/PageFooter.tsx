import type { Landlord } from "../lib/domain/landlord.ts";
import { useText } from "./use_text.ts";

/** The foot of every page: how to reach the landlord, and what a public body must say. */
export function PageFooter({ landlord }: { landlord: Landlord }) {
  const { commonText, format } = useText();
  const phone = landlord.phone.replace(/[^\d+]/g, "");
  return (
    <footer>
      <address>
        <b>
          <bdi>{landlord.name}</bdi>
        </b>
        {landlord.address.map((line) => <bdi>{line}</bdi>)}
        <span>
          {commonText.call + format.colon}{" "}
          <a href={`tel:${phone}`}>
            <bdi>{landlord.phone}</bdi>
          </a>
        </span>
        <span>
          {commonText.write + format.colon}{" "}
          <a href={`mailto:${landlord.email}`}>{landlord.email}</a>
        </span>
      </address>
      <nav aria-label={commonText.footerNav}>
        <ul>
          <li>
            <a href="/aide">{commonText.help}</a>
          </li>
          <li>
            <a href="/mentions-legales">{commonText.legal}</a>
          </li>
          <li>
            <a href="/donnees-personnelles">{commonText.privacy}</a>
          </li>
          <li>
            <a href="/cookies">{commonText.cookies}</a>
          </li>
          <li>
            <a href="/accessibilite">{commonText.accessibility}</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
