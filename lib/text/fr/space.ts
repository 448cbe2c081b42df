import type { Device } from "../../domain/device.ts";
import type { ContractKind, LineNature } from "../../domain/tenant.ts";

/** What a contract is for, in words. */
export const contractKinds: Record<ContractKind, string> = {
  habitation: "Logement",
  garage: "Garage",
  jardin: "Jardin",
  autre: "Autre location",
};

/** What a monthly line is about, in plain words. */
export const lineNatures: Record<LineNature, { name: string; plain: string }> =
  {
    loyer: {
      name: "Loyer principal",
      plain: "Le prix de la location de votre logement.",
    },
    annexe: {
      name: "Annexe",
      plain: "Le prix d’un garage, d’un jardin ou d’une cave loués en plus.",
    },
    sls: {
      name: "Supplément de loyer de solidarité (SLS)",
      plain:
        "Une somme en plus du loyer, quand les revenus du foyer dépassent un plafond.",
    },
    charge: {
      name: "Charges",
      plain:
        "Une avance chaque mois sur les dépenses de l’immeuble\u00A0: eau, chauffage, entretien, ordures ménagères.",
    },
    regularisation: {
      name: "Régularisation de charges",
      plain:
        "La différence entre les charges déjà payées et les dépenses réelles.",
    },
    plan: {
      name: "Plan d’apurement",
      plain: "La part de votre dette que vous remboursez chaque mois.",
    },
    rls: {
      name: "Réduction de loyer de solidarité (RLS)",
      plain: "Une réduction qui baisse le loyer à payer.",
    },
    apl: {
      name: "Aide au logement (APL)",
      plain:
        "L’aide de la CAF ou de la MSA, versée directement à votre bailleur.",
    },
    rappel_apl: {
      name: "Rappel d’aide au logement",
      plain: "Une aide au logement d’un mois passé, versée en retard.",
    },
  };

export const menuText = {
  pay: "Payer en ligne",
  informations: "Consulter mes informations",
  balance: "Consulter mon solde",
  contracts: "Consulter mes contrats",
  notices: "Avis d’échéance",
  contact: "Nous contacter",
  documents: "Télécharger mes documents",
  account: "Mon compte",
};

export const spaceText = {
  title: "Mon espace",
  location: "Location",
  balance: "Solde du compte",
  balanceAll: "Tous vos contrats ensemble.",
  holder: "Référence de l’occupant principal",
  civility: "Titre",
  surname: "Nom",
  firstName: "Prénom",
  contracts: "Vos contrats",
  contract: "Contrat",
  ended: "terminé",
  noContract:
    "Aucun contrat n’est rattaché à votre compte pour l’instant. Appelez-nous\u00A0: nous le rattacherons.",
};

export const informationsText = {
  title: "Mes informations",
  tenant: "Titulaire du bail",
  birthName: "Nom de naissance",
  number: "N° de locataire",
  contactTitle: "Pour vous écrire",
  email: "Adresse mail de votre compte",
  homes: "Vos locations",
  address: "Adresse",
  homeNumber: "N° de logement",
  wrong: "Une information n’est pas juste\u00A0?",
  tell: "Dites-le-nous",
};

export const ledgerText = {
  title: "Mon solde",
  caption: "Les opérations de votre compte, la plus récente en premier",
  date: "Date",
  label: "Opération",
  debit: "Débit",
  credit: "Crédit",
  balance: "Solde après",
  contract: "Contrat",
  from: "Du (jj/mm/aaaa)",
  to: "Au (jj/mm/aaaa)",
  show: "Afficher",
  all: "Toutes les opérations",
  filter: "Choisir une période",
  dateFault: "Écrivez une date comme 30/11/2026.",
  orderFault: "La date de fin est avant la date de début.",
  none: "Aucune opération sur cette période.",
  empty: "Aucune opération pour l’instant.",
  older: "Opérations plus anciennes",
  newer: "Opérations plus récentes",
  explain:
    "Débit\u00A0: ce qui vous est demandé. Crédit\u00A0: ce que vous avez payé ou ce qui est en votre faveur.",
};

export const contractsText = {
  title: "Mes contrats",
  one: "Contrat",
  kind: "Type",
  address: "Adresse",
  homeNumber: "N° de logement",
  start: "Début du bail",
  end: "Fin du bail",
  running: "En cours",
  directDebit: "Prélèvement automatique",
  yes: "Oui",
  no: "Non",
  see: "Voir ce contrat",
  linesTitle: "Ce qui compose votre échéance",
  linesCaption: "Les lignes de ce mois",
  line: "Ligne",
  asked: "Demandé",
  favour: "En votre faveur",
  total: "Total du mois",
  explainTitle: "Comprendre ces lignes",
  noLines: "Aucune ligne n’est connue pour ce mois.",
  transferTitle: "Payer par virement",
};

export const contactText = {
  title: "Nous contacter",
  lead:
    "Écrivez-nous\u00A0: votre message porte un numéro et reste visible ici.",
  subject: "Sujet",
  choose: "Choisissez un sujet",
  contract: "Contrat concerné",
  noContract: "Aucun en particulier",
  message: "Votre message",
  submit: "Envoyer",
  sent: (number: string): string =>
    `Votre message n° ${number} est envoyé. Une copie vous arrive par mail.`,
  list: "Vos messages",
  caption: "Vos messages, le plus récent en premier",
  number: "Numéro",
  date: "Date",
  none: "Vous n’avez pas encore écrit de message ici.",
  otherWays: "Par téléphone ou par courrier",
};

export const accountPageText = {
  title: "Mon compte",
  emailTitle: "Changer d’adresse mail",
  emailNow: "Votre adresse actuelle",
  newEmail: "Nouvelle adresse mail",
  currentPassword: "Votre mot de passe actuel",
  emailSubmit: "Changer d’adresse",
  emailSent:
    "Un mail vient de partir à la nouvelle adresse. Suivez son lien pour la confirmer\u00A0; d’ici là, rien ne change.",
  passwordTitle: "Changer de mot de passe",
  passwordSubmit: "Changer de mot de passe",
  passwordDone:
    "Votre mot de passe est changé. Vos autres appareils sont déconnectés.",
  remindersTitle: "Rappel avant l’échéance",
  remindersOn:
    "Si votre loyer n’est pas encore payé, un mail vous le rappelle quelques jours avant l’échéance.",
  remindersOff: "Vous ne recevez pas de rappel avant l’échéance.",
  remindersStop: "Ne plus recevoir ce rappel",
  remindersResume: "Recevoir ce rappel",
  remindersStopped: "C’est enregistré\u00A0: vous ne recevrez plus de rappel.",
  remindersBack: "C’est enregistré\u00A0: un mail vous rappellera l’échéance.",
  sessionsTitle: "Appareils connectés",
  sessionsCaption: "Vos connexions ouvertes",
  device: "Appareil",
  deviceName: ({ browser, system }: Device): string => {
    const name = browser ?? "Navigateur inconnu";
    return system === null ? name : `${name} sur ${system}`;
  },
  since: "Connecté depuis",
  seen: "Vu pour la dernière fois",
  thisOne: "cet appareil",
  end: "Déconnecter",
  endLead:
    "Pour déconnecter un autre appareil, indiquez d’abord votre mot de passe.",
  endOthers: "Déconnecter tous les autres appareils",
  ended: "L’appareil est déconnecté.",
  othersEnded: "Tous vos autres appareils sont déconnectés.",
  emailDone: "Votre adresse mail est changée.",
  unknownAction: "Cette demande n’est pas complète. Recommencez.",
  dataTitle: "Télécharger mes données",
  dataLead:
    "Tout ce que ce site garde sur vous\u00A0: votre compte, vos contrats, vos opérations, vos paiements et vos messages.",
  dataHtml: "Mes données, à lire (page HTML)",
  dataJson: "Mes données, pour un logiciel (fichier JSON)",
  closeTitle: "Fermer mon compte",
  closeLead:
    "Votre bail continue\u00A0: seul votre accès à ce site est fermé. Vous pourrez vous inscrire de nouveau.",
  closeErased:
    "Sont effacés tout de suite\u00A0: votre adresse mail de connexion, votre mot de passe et vos connexions.",
  closeKept: (years: number, months: number): string =>
    `Restent chez votre bailleur\u00A0: votre contrat, les opérations, les paiements et les messages, jusqu’à ${years} ans après la fin du bail\u00A0; les journaux de connexion, ${months} mois.`,
  closeSubmit: "Fermer mon compte",
  closeConfirm: "Je souhaite fermer mon compte",
  closeConfirmMissing: "Cochez la case pour fermer votre compte.",
};

/** What the account page says after an action, by its name. */
export const accountDone: Readonly<Record<string, string>> = {
  courriel: accountPageText.emailSent,
  "mot-de-passe": accountPageText.passwordDone,
  session: accountPageText.ended,
  "autres-sessions": accountPageText.othersEnded,
  "rappels-arreter": accountPageText.remindersStopped,
  "rappels-reprendre": accountPageText.remindersBack,
  adresse: accountPageText.emailDone,
};
