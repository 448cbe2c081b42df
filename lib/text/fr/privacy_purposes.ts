import {
  type ArticleBlock,
  type ArticleSection,
  subtitle,
  terms,
} from "../article.ts";

const LEASE = "l’exécution de votre bail.";
const DUTY = "une obligation légale de votre bailleur.";
const PUBLIC =
  "la mission d’intérêt public de votre bailleur, qui est de loger et d’accompagner ses locataires.";
const CONSENT =
  "votre consentement. Vous pouvez le retirer à tout moment, aussi simplement que vous l’avez donné.";

function purpose(title: string, basis: string, data: string): ArticleBlock[] {
  return [
    subtitle(title),
    terms(["Ce qui le permet", basis], ["Données utilisées", data]),
  ];
}

/** What the data are used for: each purpose with its legal basis and its data. */
export const privacyPurposes: ArticleSection = {
  id: "usages",
  title: "À quoi servent vos données",
  blocks: [
    ...purpose(
      "Vous montrer votre location et votre solde",
      LEASE,
      "titre, nom, nom de naissance, prénom, adresse mail connue de votre bailleur, numéro de locataire, contrats, adresse et numéro du logement, lignes de l’échéance (loyer, charges, aides au logement), opérations et solde. Elles viennent des fichiers de votre bailleur.",
    ),
    ...purpose(
      "Encaisser vos paiements par carte",
      LEASE,
      "montant, date, contrat, type de carte et réponse de la banque. La banque ne nous donne jamais le numéro entier de votre carte, ni le code à trois chiffres.",
    ),
    ...purpose(
      "Garder la preuve des paiements et des documents",
      DUTY,
      "opérations, paiements et documents de votre location.",
    ),
    ...purpose(
      "Vous rappeler l’échéance par mail, si vous ne l’avez pas refusé",
      LEASE,
      "adresse mail, solde, date de l’échéance.",
    ),
    ...purpose(
      "Ouvrir votre compte et le protéger",
      PUBLIC,
      "adresse mail, mot de passe (gardé sous une forme que personne ne peut relire), dates de connexion, type d’appareil, et le début de l’adresse internet (adresse IP) de votre appareil.",
    ),
    ...purpose(
      "Répondre à vos messages",
      PUBLIC,
      "sujet, texte et date du message, contrat concerné, nom, numéro de locataire et adresse mail.",
    ),
    ...purpose(
      "Remplacer vos avis d’échéance sur papier, si vous le demandez",
      CONSENT,
      "contrat concerné, date et texte de votre accord.",
    ),
  ],
};
