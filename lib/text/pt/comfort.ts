/** The choice of the language, and what is in French only. */
export const languageText = {
  /** Of the choice itself. */
  title: "Língua",
  /** Above what has no translation: legal texts, the landlord's own words. */
  frenchOnly: "O que se segue está em francês: é o texto que faz fé.",
};

/** Small conveniences of forms and facts. */
export const comfortText = {
  showPassword: "Mostrar a palavra-passe",
  hidePassword: "Esconder a palavra-passe",
  copy: "Copiar",
  copied: "Copiado",
  /** A file of the days by which to pay, for the calendar of a phone. */
  calendar: "Juntar as datas de pagamento à minha agenda (ficheiro ICS)",
  calendarEvent: "Renda a pagar",
  calendarName: "Datas de pagamento da renda",
};

/** What a search engine or a shared link shows of the site. */
export const siteText = {
  description:
    "O seu espaço de inquilino: o seu saldo, os seus avisos de renda, os seus pagamentos e os seus documentos.",
};

/** The last balance and notice, kept on a device that has been told to. */
export const offlineText = {
  title: "Neste aparelho, sem rede",
  lead:
    "Pode guardar neste aparelho o seu último saldo e o seu último aviso. Vê-os mesmo sem rede.",
  shared:
    "Não o faça num telemóvel ou computador partilhado: outras pessoas poderiam lê-los. Tudo é apagado quando termina a sessão.",
  keep: "Guardar o meu último saldo e o meu último aviso neste aparelho",
  kept: "Está guardado neste aparelho.",
  eraseLead:
    "O que está guardado neste aparelho pode ser apagado aqui, mesmo sem rede.",
  erase: "Apagar o que está guardado neste aparelho",
  erased: "Está apagado. Já nada está guardado neste aparelho.",
  failed: "Nada foi guardado. Recarregue esta página e tente de novo.",
  unable: "Este navegador não consegue guardar páginas sem rede.",
  pageTitle: "Sem rede",
  pageLead: "Não há rede. Eis o que este aparelho guardou.",
  pageEmpty: "Não há rede. Tente de novo quando a ligação voltar.",
  /** Before a date and a time. */
  savedOn: "Guardado em",
  retry: "Tentar de novo",
  /** A form that could not be sent. */
  notSent:
    "Sem rede: nada foi enviado. O que escreveu continua aqui. Tente de novo.",
};
