/** The mails about notices. */
export const noticeMail = {
  contract: "Contract",
  subscribedSubject: "Your rent notices are now on this site",
  subscribed: (day: string, contract: string): string =>
    `From ${day}, your rent notices (avis d’échéance) for contract ${contract} are no longer sent by post. Each month, an email tells you that your rent notice is ready. It is free, and you can stop whenever you want.`,
  onPaperSubject: "Your rent notices come by post again",
  onPaper: (day: string, contract: string): string =>
    `From ${day}, your rent notices (avis d’échéance) for contract ${contract} are sent to you by post again. The ones you received on this site stay there.`,
  seeAll: "See my rent notices",
  notYou: "If this was not you, change your password, then call us.",
  readySubject: (month: string): string =>
    `Your rent notice for ${month} is ready`,
  ready: (month: string): string =>
    `Your rent notice (avis d’échéance) for ${month} is in your tenant area.`,
  read: "Read my rent notice",
  nothing: "You have nothing to pay.",
  drawn: (amount: string, day: string): string =>
    `${amount} will be taken by direct debit on ${day}: you do not need to do anything.`,
  left: (amount: string, day: string): string =>
    `You have ${amount} left to pay before ${day}.`,
  reminderSubject: (month: string, day: string): string =>
    `Your rent for ${month} must be paid before ${day}`,
  justPaid: "If you have just paid, ignore this email.",
  pay: "Pay online",
  hardship:
    "Are you finding it hard to pay? Call us before this date: we will look for a solution with you.",
  stopReminder: "Stop getting this reminder",
};
