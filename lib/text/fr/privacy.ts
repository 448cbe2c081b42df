import type { Landlord } from "../../domain/landlord.ts";
import { type ArticleSection, link, terms, text, writeTo } from "../article.ts";
import { contactFacts } from "./contact_facts.ts";
import { privacyDurations } from "./privacy_durations.ts";
import { privacyPurposes } from "./privacy_purposes.ts";
import { privacyRights } from "./privacy_rights.ts";

export const privacyText = {
  title: "Données personnelles",
  lead:
    "Cette page dit quelles informations ce site garde sur vous, pourquoi, combien de temps, et ce que vous pouvez demander.",
  contents: "Sur cette page",
};

/** Who is responsible, what for, who receives what, how long, and a tenant's rights. */
export function privacySections(landlord: Landlord): ArticleSection[] {
  return [
    {
      id: "responsable",
      title: "Qui est responsable de vos données",
      blocks: [
        text(
          "Votre bailleur décide de ce qui est fait de vos données sur ce site : il en est le responsable.",
        ),
        contactFacts(landlord),
        text(
          "Son délégué à la protection des données veille à ce qu’elles soient bien protégées. Pour le joindre : ",
          writeTo(landlord.dataProtectionOfficer),
        ),
      ],
    },
    privacyPurposes,
    {
      id: "jamais",
      title: "Ce que nous ne faisons pas",
      blocks: [
        text(
          "Nous ne vendons pas vos données. Nous ne faisons pas de publicité. Nous ne dressons pas votre profil et nous ne vous suivons pas sur internet. Un seul ",
          link("cookie de connexion", "/cookies"),
          " est utilisé.",
        ),
      ],
    },
    {
      id: "destinataires",
      title: "Qui reçoit vos données",
      blocks: [
        terms(
          [
            "Les services de votre bailleur",
            "pour gérer votre location et vous répondre.",
          ],
          [
            "La Banque Postale, avec son service Scellius",
            "quand vous payez par carte, ce site lui envoie le montant, un numéro de paiement et le type de carte. Il ne lui envoie ni votre nom, ni votre adresse. Vous lui donnez vous-même le numéro de votre carte, sur sa page.",
          ],
          [
            "Le service qui transporte nos mails",
            "votre adresse mail et le texte des mails que nous vous envoyons.",
          ],
          [
            "L’hébergeur, chez qui se trouvent les machines de ce site",
            landlord.host,
          ],
        ),
      ],
    },
    privacyDurations(landlord.retention),
    privacyRights(landlord),
    {
      id: "cnil",
      title: "Notre réponse ne vous convient pas ?",
      blocks: [
        text(
          "Vous pouvez déposer une plainte auprès de la CNIL, qui protège les données personnelles en France :",
        ),
        terms(
          ["Sur internet", [link("www.cnil.fr", "https://www.cnil.fr/")]],
          [
            "Par courrier",
            "CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07",
          ],
        ),
      ],
    },
  ];
}
