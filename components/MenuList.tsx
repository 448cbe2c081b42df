import { useText } from "./use_text.ts";
import { useStyles } from "./page_needs.ts";

const ITEMS = [
  ["/espace/paiement", "pay"],
  ["/espace/informations", "informations"],
  ["/espace/solde", "balance"],
  ["/espace/contrats", "contracts"],
  ["/espace/avis", "notices"],
  ["/espace/contact", "contact"],
  ["/espace/documents", "documents"],
  ["/espace/compte", "account"],
] as const;

/** The menu of the space, in the order of the original. */
export function MenuList() {
  useStyles("menu");
  const { menuText } = useText();
  return (
    <ul class="menu">
      {ITEMS.map(([href, name]) => (
        <li>
          <a href={href}>{menuText[name]}</a>
        </li>
      ))}
    </ul>
  );
}
