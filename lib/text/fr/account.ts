import { PASSWORD_MIN, PASSWORD_MIN_FREE } from "../../domain/password.ts";

/** Words of the forms for the account. */
export const accountText = {
  required: "* Champs obligatoires",
  reference: "Référence client",
  referenceHint:
    "Votre numéro de contrat (10 chiffres) ou de locataire (9 chiffres), en haut de nos courriers. Les espaces ne comptent pas.",
  surname: "Nom du signataire",
  surnameHint: "Le nom du titulaire du bail, sans le prénom.",
  email: "Adresse mail",
  emailConfirmation: "Confirmer l’adresse mail",
  password: "Mot de passe",
  newPassword: "Nouveau mot de passe",
  passwordHint:
    `Au moins ${PASSWORD_MIN} caractères dont 2 chiffres, ou au moins ${PASSWORD_MIN_FREE} caractères de votre choix.`,
  passwordConfirmation: "Confirmer le mot de passe",
  cancel: "Annuler",
};

export const homeText = {
  title: "Accueil",
  createTitle: "Créer votre compte en moins de 3 minutes",
  benefitsIntro: "En vous inscrivant, vous pourrez\u00A0:",
  benefits: [
    "Accéder aux informations relatives à votre contrat de location",
    "Consulter le solde de votre compte",
    "Payer votre loyer en ligne",
  ],
  create: "Créer un compte",
  need:
    "Munissez-vous d’un courrier de votre bailleur\u00A0: votre référence client y figure.",
};

export const signInText = {
  title: "Connexion",
  identifier: "Votre identifiant",
  identifierHint: "L’adresse mail de votre compte.",
  password: "Votre mot de passe",
  submit: "Se connecter",
  forgotIdentifier: "Identifiant oublié\u00A0?",
  forgotPassword: "Mot de passe oublié\u00A0?",
  noAccount: "Pas encore de compte\u00A0?",
  refused:
    "L’adresse mail ou le mot de passe n’est pas correct. Vérifiez-les, ou choisissez un nouveau mot de passe.",
  validated: "Votre compte est validé. Vous pouvez vous connecter.",
  passwordChanged:
    "Votre mot de passe est changé. Connectez-vous avec le nouveau.",
  emailChanged:
    "Votre adresse mail est changée. Connectez-vous avec la nouvelle adresse.",
  signedOut: "Vous êtes déconnecté.",
  signedOutHere:
    "Vous êtes déconnecté sur cet appareil. Notre service a eu un incident\u00A0: la session elle-même se fermera au plus tard dans 30 minutes.",
  closed:
    "Votre compte est fermé. Un mail vous le confirme. Vous pourrez vous inscrire de nouveau quand vous le voudrez.",
  first: "Connectez-vous pour voir cette page.",
};

export const registerText = {
  title: "Inscription",
  submit: "Créer mon compte",
  intro:
    "Préparez votre référence client et une adresse mail que vous pouvez lire maintenant.",
};

export const sentText = {
  title: "Consultez votre messagerie",
  lead: "Nous venons de vous envoyer un mail.",
  steps: [
    "Ouvrez votre messagerie.",
    "Ouvrez notre mail. Il arrive en général en moins d’une minute.",
    "Suivez le lien qu’il contient\u00A0: il fonctionne pendant 48 heures.",
  ],
  missingTitle: "Le mail n’arrive pas\u00A0?",
  missing:
    "Regardez dans les courriers indésirables (spam). Sinon, demandez-le une nouvelle fois.",
  again: "Renvoyer le mail",
  sentAgain:
    "Si une inscription faite avec ce navigateur attend à cette adresse, le mail vient d’être renvoyé. Sinon, recommencez l’inscription.",
  wrongAddress: "L’adresse était fausse\u00A0? Recommencez l’inscription.",
};

export const validationText = {
  title: "Valider votre adresse mail",
  lead:
    "Un dernier geste\u00A0: confirmez que cette adresse mail est la vôtre.",
  submit: "Valider mon compte",
  elsewhere:
    "Vous ouvrez ce lien dans un autre navigateur que celui de votre inscription. Pour vérifier que c’est bien vous, indiquez le mot de passe que vous avez choisi en vous inscrivant.",
  password: "Mot de passe choisi à l’inscription",
  wrong: "Ce n’est pas le mot de passe choisi à l’inscription.",
  notYours:
    "Ce mot de passe ne vous dit rien\u00A0? Ce mail vient peut-être de la demande d’une autre personne. Ne validez pas\u00A0: inscrivez-vous vous-même.",
  changeTitle: "Confirmer votre nouvelle adresse mail",
  changeLead: "Confirmez que cette adresse mail est la vôtre.",
  changeSubmit: "Confirmer mon adresse",
  deadTitle: "Ce lien ne fonctionne plus",
  dead:
    "Ce lien a déjà servi, ou il est trop ancien. Si vous avez déjà validé votre compte, connectez-vous.",
  again: "Recevoir un nouveau mail",
  takenTitle: "Un compte existe déjà",
  taken:
    "Un compte existe déjà pour ce locataire ou pour cette adresse. Connectez-vous, ou demandez le rappel de votre identifiant.",
};

export const forgottenPasswordText = {
  title: "Mot de passe oublié",
  lead:
    "Indiquez l’adresse mail de votre compte. Nous vous enverrons un lien pour choisir un nouveau mot de passe.",
  submit: "Recevoir le lien",
  sent:
    "Si un compte existe à cette adresse, un mail vient de partir. Le lien qu’il contient fonctionne pendant une heure.",
};

export const newPasswordText = {
  title: "Choisir un nouveau mot de passe",
  submit: "Enregistrer ce mot de passe",
  deadTitle: "Ce lien ne fonctionne plus",
  dead: "Ce lien a déjà servi, ou il a plus d’une heure. Demandez-en un autre.",
  again: "Demander un nouveau lien",
};

export const forgottenIdentifierText = {
  title: "Identifiant oublié",
  lead:
    "Votre identifiant est l’adresse mail de votre compte. Indiquez votre référence et votre nom\u00A0: nous enverrons un rappel à cette adresse.",
  submit: "Recevoir le rappel",
  sent:
    "Si ces informations correspondent à un compte, un rappel vient de partir à son adresse mail. Regardez dans vos messageries.",
  noMore:
    "Vous n’avez plus accès à cette messagerie\u00A0? Appelez-nous\u00A0:",
};
