/** What the tenant keeps of the message. */
export const contactMail = {
  subject: (number: string): string => `Recebemos a sua mensagem n.º ${number}`,
  lead:
    "A sua mensagem chegou bem. Respondemos-lhe por e-mail, para este endereço. Se nos telefonar, dê-nos o número dela.",
  message: "Mensagem",
  number: (number: string): string => `n.º ${number}`,
  about: "Assunto",
  again: "Rever as suas mensagens",
};
