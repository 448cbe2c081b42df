import type { Landlord } from "../../domain/landlord.ts";
import { longDate } from "../format.ts";
import {
  type ArticleSection,
  link,
  list,
  phoneLink,
  terms,
  text,
  writeTo,
} from "../article.ts";

/** When the statement was written. */
const WRITTEN_ON = "2026-11-23";

export const accessibilityText = {
  // Without an audit no other wording is lawful (law 2005-102, article 47; RGAA 4.1).
  title: "Accessibilité : non conforme",
  lead:
    "Tout le monde doit pouvoir utiliser ce site, avec ou sans handicap. Cette page dit où nous en sommes, et que faire si quelque chose vous bloque.",
};

/** The accessibility statement: state, design, how to report, how to complain. */
export function accessibilitySections(landlord: Landlord): ArticleSection[] {
  return [
    {
      id: "etat",
      title: "Où en est ce site",
      blocks: [
        text(
          "L’article 47 de la loi n° 2005-102 du 11 février 2005 demande que ce site suive les règles du RGAA, le référentiel général d’amélioration de l’accessibilité (version 4.1).",
        ),
        text(
          "Ce site est non conforme : aucun audit n’a encore mesuré s’il suit ces règles.",
        ),
      ],
    },
    {
      id: "conception",
      title: "Comment ce site est conçu",
      blocks: [
        text("Nous l’avons dessiné pour qu’on puisse :"),
        list(
          "l’utiliser au clavier, sans souris ;",
          "l’écouter avec un lecteur d’écran : les titres, les champs et les tableaux portent des noms ;",
          "le lire sur un petit téléphone ou en agrandissant le texte ;",
          "le comprendre sans voir les couleurs : ce qui compte est aussi écrit en mots ;",
          "corriger une erreur : chaque faute est expliquée à côté de son champ ;",
          "s’en servir sans JavaScript.",
        ),
        text(
          "C’est ce que nous avons voulu faire. Aucun audit n’a vérifié que nous y sommes arrivés partout.",
        ),
      ],
    },
    {
      id: "verifications",
      title: "Ce qui a été vérifié, et comment",
      blocks: [
        text(
          "À chaque changement, un programme ouvre toutes les pages de ce site dans un navigateur. Il vérifie\u00A0:",
        ),
        list(
          "avec l’outil axe-core, les règles WCAG 2.0 à 2.2 de niveaux A et AA qu’une machine peut vérifier, en couleurs claires et sombres, avec les messages d’erreur, et de droite à gauche en arabe\u00A0;",
          "que tout le parcours, de l’inscription au reçu, se fait au clavier, et que l’on voit toujours où l’on est\u00A0;",
          "que le même parcours se fait sans JavaScript\u00A0;",
          "qu’à 320 pixels de large, avec un texte deux fois plus grand ou plus espacé, rien n’est coupé et rien ne défile sur le côté\u00A0;",
          "que les documents PDF sont balisés, avec leur langue, leurs titres et leurs tableaux. Chaque document existe aussi comme une page du site.",
        ),
        text(
          "Une machine ne voit qu’une partie des défauts. Ces vérifications ne remplacent pas un audit, ni l’avis de personnes handicapées.",
        ),
      ],
    },
    {
      id: "limites",
      title: "Ce qui peut vous gêner",
      blocks: [
        text(
          "Sans audit, nous ne pouvons pas vous donner la liste des défauts. La page où vous écrivez votre numéro de carte est celle de La Banque Postale : nous ne pouvons pas la modifier.",
        ),
      ],
    },
    {
      id: "signaler",
      title: "Quelque chose vous bloque ?",
      blocks: [
        text(
          "Dites-nous sur quelle page, ce que vous vouliez faire, et avec quel appareil. Nous vous donnerons l’information d’une autre façon.",
        ),
        terms(
          ["Par téléphone", [phoneLink(landlord.phone)]],
          ["Par mail", [writeTo(landlord.email)]],
          [
            "Par courrier",
            [landlord.name, ...landlord.address].join(", "),
          ],
        ),
      ],
    },
    {
      id: "recours",
      title: "Vous n’avez pas de réponse ?",
      blocks: [
        text(
          "Si vous nous avez signalé un défaut qui vous empêche d’utiliser ce site et que nous ne vous avons pas bien répondu, vous pouvez vous adresser au Défenseur des droits :",
        ),
        terms(
          ["Sur internet", [
            link(
              "site du Défenseur des droits",
              "https://www.defenseurdesdroits.fr/",
            ),
          ]],
          ["Par téléphone", [phoneLink("09 69 39 00 00")]],
          [
            "Par courrier, sans timbre",
            "Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07",
          ],
        ),
      ],
    },
    {
      id: "date",
      title: "Date de cette déclaration",
      blocks: [text(`Cette page a été écrite le ${longDate(WRITTEN_ON)}.`)],
    },
  ];
}
