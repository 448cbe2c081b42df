import { useText } from "@/components/use_text.ts";
import { useStyles } from "@/components/page_needs.ts";

const ITEMS = [
  ["/espace/paiement", "menu-pay"],
  ["/espace/informations", "menu-informations"],
  ["/espace/solde", "menu-balance"],
  ["/espace/contrats", "menu-contracts"],
  ["/espace/avis", "menu-notices"],
  ["/espace/contact", "menu-contact"],
  ["/espace/documents", "menu-documents"],
  ["/espace/compte", "menu-account"],
] as const;

/** The menu of the space, in the order of the original. */
export function MenuList() {
  useStyles("menu");
  const { t } = useText();
  return (
    <ul class="menu">
      {ITEMS.map(([href, name]) => (
        <li>
          <a href={href}>{t(name)}</a>
        </li>
      ))}
    </ul>
  );
}
