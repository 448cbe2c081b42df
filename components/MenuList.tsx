import { menuText } from "../lib/text/fr/space.ts";

const ITEMS = [
  ["/espace/paiement", menuText.pay],
  ["/espace/informations", menuText.informations],
  ["/espace/solde", menuText.balance],
  ["/espace/contrats", menuText.contracts],
  ["/espace/avis", menuText.notices],
  ["/espace/contact", menuText.contact],
  ["/espace/documents", menuText.documents],
  ["/espace/compte", menuText.account],
] as const;

/** The menu of the space, in the order of the original. */
export function MenuList() {
  return (
    <ul class="menu">
      {ITEMS.map(([href, label]) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
