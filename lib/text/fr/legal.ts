import type { Landlord } from "../../domain/landlord.ts";
import { type ArticleSection, link, text } from "../article.ts";
import { contactFacts } from "./contact_facts.ts";

export const legalText = {
  title: "Mentions légales",
};

/** Who publishes, directs, hosts and takes payments: the sections of the page. */
export function legalSections(landlord: Landlord): ArticleSection[] {
  return [
    {
      id: "editeur",
      title: "Qui publie ce site",
      blocks: [
        text("Ce site est publié par votre bailleur."),
        contactFacts(landlord),
      ],
    },
    {
      id: "directeur",
      title: "Directeur de la publication",
      blocks: [text(landlord.publicationDirector)],
    },
    {
      id: "hebergeur",
      title: "Hébergeur",
      blocks: [
        text("L’hébergeur fait fonctionner les machines où se trouve ce site."),
        text(landlord.host),
      ],
    },
    {
      id: "paiement",
      title: "Paiement en ligne",
      blocks: [
        text(
          "Les paiements par carte passent par Scellius, le service de paiement de La Banque Postale.",
        ),
        text(
          "Vous écrivez le numéro de votre carte sur la page de la banque. Il ne passe jamais par ce site.",
        ),
      ],
    },
    {
      id: "propriete",
      title: "Textes, images et marques",
      blocks: [
        text(
          "Les textes, les images et le logo de ce site appartiennent à votre bailleur ou à leurs auteurs. Les noms de banques et de cartes appartiennent à leurs propriétaires.",
        ),
        text(
          "Les documents de votre espace sont à votre disposition : vous pouvez les enregistrer, les imprimer et les donner à qui vous voulez.",
        ),
      ],
    },
    {
      id: "voir-aussi",
      title: "À lire aussi",
      blocks: [
        text(
          "Ce que nous faisons de vos informations est expliqué aux pages ",
          link("Données personnelles", "/donnees-personnelles"),
          " et ",
          link("Cookies", "/cookies"),
          ".",
        ),
      ],
    },
  ];
}
