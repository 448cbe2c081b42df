/** Words that stand on every page. */
export const commonText = {
  site: "My tenant area",
  skip: "Skip to content",
  errorPrefix: "Error: ",
  errorSummary: "Some information needs correcting",
  required: "required",
  nav: "Main menu",
  home: "Home",
  pay: "Pay",
  balance: "Balance",
  documents: "Documents",
  contact: "Contact",
  account: "Account",
  signIn: "Sign in",
  signOut: "Sign out",
  call: "Phone",
  write: "Email",
  footerNav: "Information",
  help: "Help",
  legal: "Legal information",
  privacy: "Personal data",
  cookies: "Cookies",
  accessibility: "Accessibility: not compliant",
  info: "Information",
  success: "Done",
  warning: "Warning",
  step: "Step",
  done: "completed",
  show: "Show",
  iban: "IBAN (bank account number)",
  bic: "BIC (bank code)",
  beneficiary: "Payee",
  reference: "Reference to copy",
  amount: "Amount",
  transfer: "Pay by bank transfer",
  transferCode: "Or scan this code with your bank’s app, if it can read it:",
  transferCodeAlt:
    "QR code for the transfer: it contains the details written above.",
  transferLead:
    "Copy these details into your bank’s transfer form. The reference lets us recognise your payment.",
};

/** How a balance reads in words. */
export const balanceText = {
  owes: (amount: string): string => `You owe ${amount}`,
  settled: "Your account is up to date",
  advance: (amount: string): string => `You are ${amount} in credit`,
};
