import { PASSWORD_MIN, PASSWORD_MIN_FREE } from "../../domain/password.ts";

/** Words of the forms for the account. */
export const accountText = {
  required: "* Required fields",
  reference: "Customer reference (référence client)",
  referenceHint:
    "Your contract number (10 digits) or your tenant number (9 digits), at the top of our letters. Spaces do not matter.",
  surname: "Surname of the person who signed the tenancy agreement",
  surnameHint:
    "The surname of the tenant named on the tenancy agreement, without the first name.",
  email: "Email address",
  emailConfirmation: "Confirm your email address",
  password: "Password",
  newPassword: "New password",
  passwordHint:
    `At least ${PASSWORD_MIN} characters including 2 digits, or at least ${PASSWORD_MIN_FREE} characters of your choice.`,
  passwordConfirmation: "Confirm the password",
  cancel: "Cancel",
};

export const homeText = {
  title: "Home",
  createTitle: "Create your account in less than 3 minutes",
  benefitsIntro: "When you sign up, you can:",
  benefits: [
    "See the information about your rental contract",
    "Check the balance of your account",
    "Pay your rent online",
  ],
  create: "Create an account",
  need:
    "Have a letter from your landlord to hand: your customer reference is on it.",
};

export const signInText = {
  title: "Sign in",
  identifier: "Your username",
  identifierHint: "The email address of your account.",
  password: "Your password",
  submit: "Sign in",
  forgotIdentifier: "Forgotten your username?",
  forgotPassword: "Forgotten your password?",
  noAccount: "No account yet?",
  refused:
    "The email address or the password is not correct. Check them, or choose a new password.",
  validated: "Your account is confirmed. You can sign in.",
  passwordChanged:
    "Your password has been changed. Sign in with the new password.",
  emailChanged:
    "Your email address has been changed. Sign in with the new address.",
  signedOut: "You are signed out.",
  signedOutHere:
    "You are signed out on this device. Our service had a fault: the session itself will end within 30 minutes.",
  closed:
    "Your account is closed. An email confirms this. You can sign up again whenever you want.",
  first: "Sign in to see this page.",
};

export const registerText = {
  title: "Sign up",
  submit: "Create my account",
  intro:
    "Have your customer reference ready, and an email address you can check now.",
};

export const sentText = {
  title: "Check your emails",
  lead: "We have just sent you an email.",
  steps: [
    "Open your inbox.",
    "Open our email. It usually arrives in less than a minute.",
    "Follow the link in it: it works for 48 hours.",
  ],
  missingTitle: "Has the email not arrived?",
  missing:
    "Look in your junk mail (spam). If it is not there, ask for it again.",
  again: "Send the email again",
  sentAgain:
    "If a sign-up made in this browser is waiting for this address, the email has just been sent again. If not, start signing up again.",
  wrongAddress: "Was the address wrong? Start signing up again.",
};

export const validationText = {
  title: "Confirm your email address",
  lead: "One last step: confirm that this email address is yours.",
  submit: "Confirm my account",
  elsewhere:
    "You are opening this link in a different browser from the one you signed up with. To check that it is really you, enter the password you chose when you signed up.",
  password: "Password chosen when you signed up",
  wrong: "This is not the password chosen at sign-up.",
  notYours:
    "Does this password mean nothing to you? This email may come from someone else’s request. Do not confirm it: sign up yourself.",
  changeTitle: "Confirm your new email address",
  changeLead: "Confirm that this email address is yours.",
  changeSubmit: "Confirm my address",
  deadTitle: "This link no longer works",
  dead:
    "This link has already been used, or it is too old. If you have already confirmed your account, sign in.",
  again: "Get a new email",
  takenTitle: "There is already an account",
  taken:
    "There is already an account for this tenant or for this address. Sign in, or ask for a reminder of your username.",
};

export const forgottenPasswordText = {
  title: "Forgotten password",
  lead:
    "Enter the email address of your account. We will send you a link to choose a new password.",
  submit: "Get the link",
  sent:
    "If there is an account with this address, an email has just been sent. The link in it works for one hour.",
};

export const newPasswordText = {
  title: "Choose a new password",
  submit: "Save this password",
  deadTitle: "This link no longer works",
  dead:
    "This link has already been used, or it is more than an hour old. Ask for another one.",
  again: "Ask for a new link",
};

export const forgottenIdentifierText = {
  title: "Forgotten username",
  lead:
    "Your username is the email address of your account. Enter your reference and your name: we will send a reminder to that address.",
  submit: "Get the reminder",
  sent:
    "If these details match an account, a reminder has just been sent to its email address. Look in your inboxes.",
  noMore: "No longer have access to that inbox? Call us:",
};
