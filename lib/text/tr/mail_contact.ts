/** What the tenant keeps of the message. */
export const contactMail = {
  subject: (number: string): string => `Mesajınızı aldık, numarası: ${number}`,
  lead:
    "Mesajınız bize ulaştı. Size bu adrese e-posta ile yanıt vereceğiz. Bizi ararsanız mesajın numarasını söyleyin.",
  message: "Mesaj",
  number: (number: string): string => `No: ${number}`,
  about: "Konu",
  again: "Mesajlarıma bak",
};
