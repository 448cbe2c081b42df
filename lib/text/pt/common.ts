/** Words that stand on every page. */
export const commonText = {
  site: "O meu espaço de inquilino",
  skip: "Ir para o conteúdo",
  errorPrefix: "Erro: ",
  errorSummary: "Há informações a corrigir",
  required: "obrigatório",
  nav: "Menu principal",
  home: "Início",
  pay: "Pagar",
  balance: "Saldo",
  documents: "Documentos",
  contact: "Contacto",
  account: "Conta",
  signIn: "Iniciar sessão",
  signOut: "Terminar sessão",
  call: "Telefone",
  write: "E-mail",
  footerNav: "Informações",
  help: "Ajuda",
  legal: "Informações legais",
  privacy: "Dados pessoais",
  cookies: "Cookies",
  accessibility: "Acessibilidade: não conforme",
  info: "Informação",
  success: "Está feito",
  warning: "Atenção",
  step: "Etapa",
  done: "concluída",
  show: "Mostrar",
  iban: "IBAN",
  bic: "BIC",
  beneficiary: "Beneficiário",
  reference: "Referência a copiar",
  amount: "Montante",
  transfer: "Pagar por transferência",
  transferCode:
    "Ou leia este código com a aplicação do seu banco, se ela o souber ler:",
  transferCodeAlt:
    "Código QR da transferência: contém as informações escritas acima.",
  transferLead:
    "No seu banco, copie estas informações. A referência permite-nos reconhecer o seu pagamento.",
};

/** How a balance reads in words. */
export const balanceText = {
  owes: (amount: string): string => `Deve ${amount}`,
  settled: "A sua conta está em dia",
  advance: (amount: string): string => `Tem um adiantamento de ${amount}`,
};
