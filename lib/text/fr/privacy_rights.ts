import type { Landlord } from "../../domain/landlord.ts";
import { type ArticleSection, link, terms, text, writeTo } from "../article.ts";
import { accountPageText, menuText } from "./space.ts";

/** A tenant's rights over the data, and how to use each. */
export function privacyRights(landlord: Landlord): ArticleSection {
  const account = link(menuText.account, "/espace/compte");
  return {
    id: "droits",
    title: "Vos droits",
    blocks: [
      terms(
        ["Voir vos données et les emporter (accès et portabilité)", [
          "à la page ",
          link(
            `${menuText.account}, « ${accountPageText.dataTitle} »`,
            "/espace/compte#donnees",
          ),
          ".",
        ]],
        ["Les faire corriger (rectification)", [
          "vous changez votre adresse mail et votre mot de passe à la page ",
          account,
          ". Pour le reste, écrivez-nous.",
        ]],
        ["Les faire effacer (effacement)", [
          "vous fermez votre compte à la page ",
          link(
            `${menuText.account}, « ${accountPageText.closeTitle} »`,
            "/espace/compte#fermer",
          ),
          ". Votre bail et vos paiements restent chez votre bailleur, pour la durée dite plus haut.",
        ]],
        [
          "Les faire mettre de côté (limitation)",
          "vous demandez que nous n’utilisions plus une donnée pendant que nous vérifions si elle est juste.",
        ],
        [
          "Dire non (opposition)",
          "vous pouvez refuser un usage qui repose sur la mission d’intérêt public, en expliquant votre situation.",
        ],
        ["Changer d’avis", [
          "vous arrêtez les avis sans papier à la page ",
          link(menuText.notices, "/espace/avis"),
          ".",
        ]],
      ),
      text(
        "Pour toutes ces demandes, vous pouvez aussi écrire au délégué à la protection des données : ",
        writeTo(landlord.dataProtectionOfficer),
      ),
    ],
  };
}
