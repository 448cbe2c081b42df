/** What the tenant keeps of the message. */
export const contactMail = {
  subject: (number: string): string =>
    `We have received your message no. ${number}`,
  lead:
    "Your message has reached us. We will answer you by email, at this address. If you call us, give us its number.",
  message: "Message",
  number: (number: string): string => `No. ${number}`,
  about: "Subject",
  again: "See your messages again",
};
