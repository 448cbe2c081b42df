/** The mails about notices. */
export const noticeMail = {
  contract: "Contrato",
  subscribedSubject: "Os seus avisos de renda chegam agora a este site",
  subscribed: (day: string, contract: string): string =>
    `Desde ${day}, os seus avisos de renda do contrato ${contract} já não são enviados por correio. Todos os meses, um e-mail diz-lhe que o seu aviso está pronto. É gratuito e pode parar quando quiser.`,
  onPaperSubject: "Os seus avisos de renda voltam a chegar por correio",
  onPaper: (day: string, contract: string): string =>
    `Desde ${day}, os seus avisos de renda do contrato ${contract} são-lhe de novo enviados por correio. Os que recebeu neste site ficam cá.`,
  seeAll: "Ver os meus avisos de renda",
  notYou: "Se não foi você, mude a sua palavra-passe e depois telefone-nos.",
  readySubject: (month: string): string =>
    `O seu aviso de renda de ${month} está pronto`,
  ready: (month: string): string =>
    `O seu aviso de renda de ${month} está no seu espaço.`,
  read: "Ler o meu aviso",
  nothing: "Não tem nada a pagar.",
  drawn: (amount: string, day: string): string =>
    `${amount} serão debitados em ${day}: não tem nada a fazer.`,
  left: (amount: string, day: string): string =>
    `Tem ${amount} por pagar antes de ${day}.`,
  reminderSubject: (month: string, day: string): string =>
    `A sua renda de ${month} paga-se antes de ${day}`,
  justPaid: "Se acabou de pagar, ignore este e-mail.",
  pay: "Pagar em linha",
  hardship:
    "Tem dificuldade em pagar? Telefone-nos antes dessa data: procuramos uma solução consigo.",
  stopReminder: "Deixar de receber este lembrete",
};
