import { type Instant, parisDay } from "../../domain/month.ts";
import { longDate, timeOfDay } from "../format.ts";
import type { MailBlock, MailContent } from "../mail_content.ts";

const hello: MailBlock = { kind: "text", text: "Bonjour," };
const text = (words: string): MailBlock => ({ kind: "text", text: words });
const link = (label: string, path: string): MailBlock => ({
  kind: "link",
  label,
  path,
});
const tokenPath = (folder: string, token: string) =>
  `/${folder}/${encodeURIComponent(token)}`;
const moment = (at: Instant) =>
  `le ${longDate(parisDay(at))} à ${timeOfDay(at)}`;
const notYou = text(
  "Si ce n’est pas vous, changez tout de suite votre mot de passe avec « Mot de passe oublié », puis appelez-nous.",
);
const ignore = (what: string) =>
  text(`Si vous n’avez rien demandé, ne faites rien : ${what}`);

/** The mails about an account, by kind. */
export const accountMails = {
  validation: (token: string, at: Instant): MailContent => ({
    subject: "Validez votre adresse pour ouvrir votre espace locataire",
    blocks: [
      hello,
      text(
        `Vous avez demandé la création de votre espace locataire ${
          moment(at)
        }. Il reste une étape : ouvrez ce lien et appuyez sur le bouton de la page.`,
      ),
      link("Valider mon adresse", tokenPath("validation", token)),
      text("Ce lien fonctionne pendant 48 heures et une seule fois."),
      text(
        "Sur un autre appareil que celui de votre inscription, la page vous demandera le mot de passe que vous avez choisi.",
      ),
      text(
        "Si vous recevez plusieurs mails comme celui-ci, n’ouvrez que celui qui porte l’heure de votre propre demande.",
      ),
      ignore("sans validation, aucun compte n’est créé."),
    ],
  }),
  // Also for an address without account, when the tenant number has an owner already.
  already_has_account: (): MailContent => ({
    subject: "Vous avez déjà un espace locataire",
    blocks: [
      hello,
      text(
        "Une inscription ou un changement d’adresse vient d’être demandé avec cette adresse. Rien n’a changé, car un espace locataire existe déjà : avec cette adresse, ou pour la référence donnée.",
      ),
      text(
        "Connectez-vous comme d’habitude. Si vous ne savez plus avec quelle adresse ou quel mot de passe, ces pages vous aident.",
      ),
      link("Me connecter", "/connexion"),
      link("J’ai oublié mon identifiant", "/identifiant-oublie"),
      link("J’ai oublié mon mot de passe", "/mot-de-passe-oublie"),
      ignore("aucun compte n’a été créé ni modifié."),
    ],
  }),
  reference_not_recognised: (): MailContent => ({
    subject: "Votre inscription : référence ou nom non reconnus",
    blocks: [
      hello,
      text(
        "Vous avez demandé la création d’un espace locataire. Nous n’avons pas pu la terminer : la référence et le nom donnés ne vont pas ensemble dans nos dossiers.",
      ),
      text("Vérifiez sur votre avis d’échéance :"),
      {
        kind: "facts",
        facts: [
          [
            "La référence client",
            "la lettre L et dix chiffres, ou votre numéro de locataire de neuf chiffres",
          ],
          [
            "Le nom",
            "celui du titulaire du bail, sans le prénom ; le nom de naissance convient aussi",
          ],
        ],
      },
      link("Recommencer l’inscription", "/inscription"),
      text(
        "Si cela ne marche toujours pas, appelez-nous : nous trouverons votre référence ensemble.",
      ),
      ignore("aucun compte n’a été créé."),
    ],
  }),
  someone_tried_your_number: (at: Instant): MailContent => ({
    subject: "Quelqu’un a voulu créer un second compte avec votre référence",
    blocks: [
      hello,
      text(
        `Une inscription a été tentée ${
          moment(at)
        } avec votre référence et votre nom, mais avec une autre adresse que la vôtre. Elle n’a pas abouti : votre compte et vos données n’ont pas bougé.`,
      ),
      text(
        "Si c’est vous ou l’un de vos proches, connectez-vous avec l’adresse à laquelle vous recevez ce courriel. Sinon, appelez-nous.",
      ),
      link("Me connecter", "/connexion"),
    ],
  }),
  account_created: (): MailContent => ({
    subject: "Votre espace locataire est ouvert",
    blocks: [
      hello,
      text(
        "Votre adresse est validée et votre espace locataire est ouvert. Vous pouvez y consulter votre solde et vos contrats, et payer votre loyer en ligne.",
      ),
      link("Me connecter", "/connexion"),
      text(
        "Votre identifiant est l’adresse à laquelle vous recevez ce courriel.",
      ),
    ],
  }),
  password_reset: (token: string): MailContent => ({
    subject: "Choisissez un nouveau mot de passe",
    blocks: [
      hello,
      text(
        "Vous avez demandé à changer de mot de passe. Ouvrez ce lien pour en choisir un nouveau.",
      ),
      link("Choisir un nouveau mot de passe", tokenPath("mot-de-passe", token)),
      text("Ce lien fonctionne pendant une heure et une seule fois."),
      ignore("votre mot de passe reste le même."),
    ],
  }),
  password_changed: (at: Instant): MailContent => ({
    subject: "Votre mot de passe a été changé",
    blocks: [
      hello,
      text(
        `Le mot de passe de votre espace locataire a été changé ${
          moment(at)
        }. Vos autres appareils ont été déconnectés.`,
      ),
      notYou,
      link("Mot de passe oublié", "/mot-de-passe-oublie"),
    ],
  }),
  identifier_reminder: (): MailContent => ({
    subject: "Votre identifiant",
    blocks: [
      hello,
      text(
        "Vous avez demandé un rappel de votre identifiant : c’est l’adresse à laquelle vous recevez ce courriel.",
      ),
      link("Me connecter", "/connexion"),
      link("J’ai oublié mon mot de passe", "/mot-de-passe-oublie"),
      ignore("cette adresse n’a été montrée à personne."),
    ],
  }),
  email_change_confirm: (token: string): MailContent => ({
    subject: "Confirmez votre nouvelle adresse",
    blocks: [
      hello,
      text(
        "Vous avez demandé à utiliser cette adresse pour votre espace locataire. Ouvrez ce lien et appuyez sur le bouton de la page.",
      ),
      link("Confirmer cette adresse", tokenPath("adresse", token)),
      text(
        "Ce lien fonctionne pendant une heure et une seule fois. D’ici là, votre ancienne adresse reste la bonne.",
      ),
      ignore("cette adresse ne sera pas utilisée."),
    ],
  }),
  email_change_asked: (at: Instant): MailContent => ({
    subject: "Un changement d’adresse est demandé pour votre espace locataire",
    blocks: [
      hello,
      text(
        `Une autre adresse mail a été indiquée ${
          moment(at)
        } pour votre espace locataire. Elle remplacera celle-ci quand elle sera confirmée.`,
      ),
      text("Si c’est vous, vous n’avez rien à faire ici."),
      notYou,
    ],
  }),
  email_changed: (at: Instant): MailContent => ({
    subject: "L’adresse de votre espace locataire a changé",
    blocks: [
      hello,
      text(
        `L’adresse de votre espace locataire a été changée ${
          moment(at)
        }. Vous ne recevrez plus nos courriels ici, et cette adresse ne sert plus à vous connecter.`,
      ),
      text("Si ce n’est pas vous, appelez-nous tout de suite."),
    ],
  }),
  account_closed: (at: Instant): MailContent => ({
    subject: "Votre espace locataire est fermé",
    blocks: [
      hello,
      text(
        `Votre espace locataire a été fermé ${
          moment(at)
        }, à votre demande. Votre bail et votre compte locataire ne changent pas.`,
      ),
      text(
        "Vous pourrez vous inscrire de nouveau quand vous le voudrez. Si ce n’est pas vous qui l’avez fermé, appelez-nous.",
      ),
      link("Créer un compte", "/inscription"),
    ],
  }),
  account_closed_by_landlord: (at: Instant): MailContent => ({
    subject: "Votre espace locataire a été fermé par votre bailleur",
    blocks: [
      hello,
      text(
        `Votre bailleur a fermé votre espace locataire ${
          moment(at)
        }. Votre bail et votre compte locataire ne changent pas.`,
      ),
      text(
        "Si vous ne savez pas pourquoi, appelez-nous. Vous pourrez vous inscrire de nouveau quand vous le voudrez.",
      ),
      link("Créer un compte", "/inscription"),
    ],
  }),
  account_reopened: (token: string): MailContent => ({
    subject: "Votre espace locataire est rouvert : choisissez un mot de passe",
    blocks: [
      hello,
      text(
        "Votre bailleur a rouvert votre espace locataire avec cette adresse. Ouvrez ce lien pour choisir votre mot de passe.",
      ),
      link("Choisir mon mot de passe", tokenPath("mot-de-passe", token)),
      text(
        "Ce lien fonctionne pendant une heure et une seule fois. Ensuite, demandez-en un autre avec « Mot de passe oublié ».",
      ),
      link("J’ai oublié mon mot de passe", "/mot-de-passe-oublie"),
      text(
        "Si vous n’êtes pas locataire chez nous, n’ouvrez pas ce lien et appelez-nous : l’adresse a été mal notée.",
      ),
    ],
  }),
};
