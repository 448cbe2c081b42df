import type { Device } from "../../domain/device.ts";
import type { ContractKind, LineNature } from "../../domain/tenant.ts";

/** What a contract is for, in words. */
export const contractKinds: Record<ContractKind, string> = {
  habitation: "Home",
  garage: "Garage",
  jardin: "Garden",
  autre: "Other rental",
};

/** What a monthly line is about, in plain words. */
export const lineNatures: Record<LineNature, { name: string; plain: string }> =
  {
    loyer: {
      name: "Main rent (loyer principal)",
      plain: "The price of renting your home.",
    },
    annexe: {
      name: "Extra space (annexe)",
      plain: "The price of a garage, garden or cellar that you rent as well.",
    },
    sls: {
      name: "Extra rent (SLS, supplément de loyer de solidarité)",
      plain:
        "An amount on top of the rent, when the household’s income is above a limit.",
    },
    charge: {
      name: "Service charges (charges)",
      plain:
        "Money you pay in advance each month towards the costs of the building: water, heating, upkeep, household waste collection.",
    },
    regularisation: {
      name: "Service charge adjustment (régularisation de charges)",
      plain:
        "The difference between the charges you have already paid and the real costs.",
    },
    plan: {
      name: "Repayment plan (plan d’apurement)",
      plain: "The part of your debt that you pay back each month.",
    },
    rls: {
      name: "Rent reduction (RLS, réduction de loyer de solidarité)",
      plain: "A reduction that lowers the rent you have to pay.",
    },
    apl: {
      name: "Housing benefit (APL)",
      plain:
        "Help from the CAF (the family benefits office) or the MSA (the same for people who work in farming), paid straight to your landlord.",
    },
    rappel_apl: {
      name: "Late housing benefit (rappel d’aide au logement)",
      plain: "Housing benefit for a past month, paid late.",
    },
  };

export const menuText = {
  pay: "Pay online",
  informations: "See my details",
  balance: "See my balance",
  contracts: "See my contracts",
  notices: "Rent notices (avis d’échéance)",
  contact: "Contact us",
  documents: "Download my documents",
  account: "My account",
};

export const spaceText = {
  title: "My tenant area",
  location: "My rental",
  balance: "Account balance",
  balanceAll: "All your contracts together.",
  holder: "Main occupant’s details",
  civility: "Title",
  surname: "Surname",
  firstName: "First name",
  contracts: "Your contracts",
  contract: "Contract",
  ended: "ended",
  noContract:
    "No contract is linked to your account for now. Call us: we will link it.",
};

export const informationsText = {
  title: "My details",
  tenant: "Tenant named on the tenancy agreement",
  birthName: "Birth name",
  number: "Tenant number",
  contactTitle: "To write to you",
  email: "Email address of your account",
  homes: "What you rent",
  address: "Address",
  homeNumber: "Home number (numéro de logement)",
  wrong: "Is something not right?",
  tell: "Tell us",
};

export const ledgerText = {
  title: "My balance",
  caption: "The transactions on your account, most recent first",
  date: "Date",
  label: "Transaction",
  debit: "Debit",
  credit: "Credit",
  balance: "Balance after",
  contract: "Contract",
  from: "From (dd/mm/yyyy)",
  to: "To (dd/mm/yyyy)",
  show: "Show",
  all: "All transactions",
  filter: "Choose a period",
  dateFault: "Write a date like 30/11/2026.",
  orderFault: "The end date is before the start date.",
  none: "No transactions in this period.",
  empty: "No transactions for now.",
  older: "Older transactions",
  newer: "More recent transactions",
  explain:
    "Debit: what you are asked to pay. Credit: what you have paid or what is in your favour.",
};

export const contractsText = {
  title: "My contracts",
  one: "Contract",
  kind: "Type",
  address: "Address",
  homeNumber: "Home number (numéro de logement)",
  start: "Start of tenancy",
  end: "End of tenancy",
  running: "Still running",
  directDebit: "Direct debit (prélèvement automatique)",
  yes: "Yes",
  no: "No",
  see: "See this contract",
  linesTitle: "What makes up your monthly payment",
  linesCaption: "The lines for this month",
  line: "Line",
  asked: "Charged",
  favour: "In your favour",
  total: "Total for the month",
  explainTitle: "Understand these lines",
  noLines: "We have no lines for this month.",
  transferTitle: "Pay by bank transfer",
};

export const contactText = {
  title: "Contact us",
  lead: "Write to us: your message gets a number and stays visible here.",
  subject: "Subject",
  choose: "Choose a subject",
  contract: "Contract it is about",
  noContract: "None in particular",
  message: "Your message",
  submit: "Send",
  sent: (number: string): string =>
    `Your message no. ${number} has been sent. You will get a copy by email.`,
  list: "Your messages",
  caption: "Your messages, most recent first",
  number: "Number",
  date: "Date",
  none: "You have not written any messages here yet.",
  otherWays: "By phone or by post",
};

export const accountPageText = {
  title: "My account",
  emailTitle: "Change my email address",
  emailNow: "Your current address",
  newEmail: "New email address",
  currentPassword: "Your current password",
  emailSubmit: "Change address",
  emailSent:
    "An email has just been sent to the new address. Follow its link to confirm the address; until then, nothing changes.",
  passwordTitle: "Change my password",
  passwordSubmit: "Change password",
  passwordDone:
    "Your password has been changed. Your other devices are signed out.",
  remindersTitle: "Reminder before rent is due",
  remindersOn:
    "If your rent is not paid yet, an email reminds you a few days before it is due.",
  remindersOff: "You do not get a reminder before rent is due.",
  remindersStop: "Stop getting this reminder",
  remindersResume: "Get this reminder",
  remindersStopped:
    "Your choice is saved: you will not get any more reminders.",
  remindersBack:
    "Your choice is saved: an email will remind you when rent is due.",
  sessionsTitle: "Signed-in devices",
  sessionsCaption: "Where you are signed in",
  device: "Device",
  deviceName: ({ browser, system }: Device): string => {
    const name = browser ?? "Unknown browser";
    return system === null ? name : `${name} on ${system}`;
  },
  since: "Signed in since",
  seen: "Last seen",
  thisOne: "this device",
  end: "Sign out",
  endLead: "To sign out another device, enter your password first.",
  endOthers: "Sign out all other devices",
  ended: "The device is signed out.",
  othersEnded: "All your other devices are signed out.",
  emailDone: "Your email address has been changed.",
  unknownAction: "This request is not complete. Start again.",
  dataTitle: "Download my data",
  dataLead:
    "Everything this site keeps about you: your account, your contracts, your transactions, your payments and your messages.",
  dataHtml: "My data, to read (HTML page)",
  dataJson: "My data, for software (JSON file)",
  closeTitle: "Close my account",
  closeLead:
    "Your tenancy continues: only your access to this site is closed. You can sign up again later.",
  closeErased:
    "Deleted straight away: the email address you sign in with, your password and your list of signed-in devices.",
  closeKept: (years: number, months: number): string =>
    `Kept by your landlord: your contract, the transactions, the payments and the messages, until ${years} years after the end of the tenancy; the sign-in logs, for ${months} months.`,
  closeSubmit: "Close my account",
  closeConfirm: "I want to close my account",
  closeConfirmMissing: "Tick the box to close your account.",
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
