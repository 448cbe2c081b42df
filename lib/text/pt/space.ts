import type { Device } from "../../domain/device.ts";
import type { ContractKind, LineNature } from "../../domain/tenant.ts";

/** What a contract is for, in words. */
export const contractKinds: Record<ContractKind, string> = {
  habitation: "Casa",
  garage: "Garagem",
  jardin: "Jardim",
  autre: "Outro arrendamento",
};

/** What a monthly line is about, in plain words. */
export const lineNatures: Record<LineNature, { name: string; plain: string }> =
  {
    loyer: {
      name: "Renda principal («loyer principal»)",
      plain: "O preço do arrendamento da sua casa.",
    },
    annexe: {
      name: "Anexo («annexe»)",
      plain:
        "O preço de uma garagem, de um jardim ou de uma cave arrendados além da casa.",
    },
    sls: {
      name: "Suplemento de solidariedade de renda (SLS)",
      plain:
        "Uma quantia além da renda, quando os rendimentos do agregado passam um limite.",
    },
    charge: {
      name: "Encargos («charges»)",
      plain:
        "Um adiantamento mensal para as despesas do prédio: água, aquecimento, manutenção, lixo.",
    },
    regularisation: {
      name: "Acerto dos encargos («régularisation de charges»)",
      plain: "A diferença entre os encargos já pagos e as despesas reais.",
    },
    plan: {
      name: "Plano de pagamento da dívida («plan d’apurement»)",
      plain: "A parte da sua dívida que paga todos os meses.",
    },
    rls: {
      name: "Redução de solidariedade da renda (RLS)",
      plain: "Uma redução que baixa a renda a pagar.",
    },
    apl: {
      name: "Ajuda à habitação (APL)",
      plain: "A ajuda da CAF ou da MSA, paga diretamente ao seu senhorio.",
    },
    rappel_apl: {
      name: "Retroativos da ajuda à habitação («rappel d’aide au logement»)",
      plain: "Uma ajuda à habitação de um mês passado, paga com atraso.",
    },
  };

export const menuText = {
  pay: "Pagar em linha",
  informations: "Ver as minhas informações",
  balance: "Ver o meu saldo",
  contracts: "Ver os meus contratos",
  notices: "Avisos de renda",
  contact: "Contactar-nos",
  documents: "Descarregar os meus documentos",
  account: "A minha conta",
};

export const spaceText = {
  title: "O meu espaço",
  location: "Arrendamento",
  balance: "Saldo da conta",
  balanceAll: "Todos os seus contratos juntos.",
  holder: "Ocupante principal",
  civility: "Título",
  surname: "Apelido",
  firstName: "Nome próprio",
  contracts: "Os seus contratos",
  contract: "Contrato",
  ended: "terminado",
  noContract:
    "Por agora nenhum contrato está ligado à sua conta. Telefone-nos: nós ligamo-lo.",
};

export const informationsText = {
  title: "As minhas informações",
  tenant: "Titular do contrato",
  birthName: "Apelido de nascimento",
  number: "N.º de inquilino",
  contactTitle: "Para lhe escrever",
  email: "Endereço de e-mail da sua conta",
  homes: "Os seus arrendamentos",
  address: "Morada",
  homeNumber: "N.º do alojamento («numéro de logement»)",
  wrong: "Uma informação não está certa?",
  tell: "Diga-no-lo",
};

export const ledgerText = {
  title: "O meu saldo",
  caption: "Os movimentos da sua conta, o mais recente primeiro",
  date: "Data",
  label: "Movimento",
  debit: "Débito",
  credit: "Crédito",
  balance: "Saldo depois",
  contract: "Contrato",
  from: "De (dd/mm/aaaa)",
  to: "Até (dd/mm/aaaa)",
  show: "Mostrar",
  all: "Todos os movimentos",
  filter: "Escolher um período",
  dateFault: "Escreva uma data como 30/11/2026.",
  orderFault: "A data do fim é anterior à data do início.",
  none: "Nenhum movimento neste período.",
  empty: "Nenhum movimento por agora.",
  older: "Movimentos mais antigos",
  newer: "Movimentos mais recentes",
  explain:
    "Débito: o que lhe é pedido. Crédito: o que pagou ou o que está a seu favor.",
};

export const contractsText = {
  title: "Os meus contratos",
  one: "Contrato",
  kind: "Tipo",
  address: "Morada",
  homeNumber: "N.º do alojamento («numéro de logement»)",
  start: "Início do contrato",
  end: "Fim do contrato",
  running: "Em curso",
  directDebit: "Débito direto",
  yes: "Sim",
  no: "Não",
  see: "Ver este contrato",
  linesTitle: "De que é feita a sua renda mensal",
  linesCaption: "As linhas deste mês",
  line: "Linha",
  asked: "Pedido",
  favour: "A seu favor",
  total: "Total do mês",
  explainTitle: "Compreender estas linhas",
  noLines: "Não se conhece nenhuma linha para este mês.",
  transferTitle: "Pagar por transferência",
};

export const contactText = {
  title: "Contactar-nos",
  lead: "Escreva-nos: a sua mensagem tem um número e fica visível aqui.",
  subject: "Assunto",
  choose: "Escolha um assunto",
  contract: "Contrato em causa",
  noContract: "Nenhum em particular",
  message: "A sua mensagem",
  submit: "Enviar",
  sent: (number: string): string =>
    `A sua mensagem n.º ${number} foi enviada. Chega-lhe uma cópia por e-mail.`,
  list: "As suas mensagens",
  caption: "As suas mensagens, a mais recente primeiro",
  number: "Número",
  date: "Data",
  none: "Ainda não escreveu nenhuma mensagem aqui.",
  otherWays: "Por telefone ou por correio",
};

export const accountPageText = {
  title: "A minha conta",
  emailTitle: "Mudar de endereço de e-mail",
  emailNow: "O seu endereço atual",
  newEmail: "Novo endereço de e-mail",
  currentPassword: "A sua palavra-passe atual",
  emailSubmit: "Mudar de endereço",
  emailSent:
    "Acabou de partir um e-mail para o novo endereço. Siga a ligação dele para o confirmar; até lá, nada muda.",
  passwordTitle: "Mudar de palavra-passe",
  passwordSubmit: "Mudar de palavra-passe",
  passwordDone:
    "A sua palavra-passe foi alterada. A sessão dos seus outros aparelhos foi terminada.",
  remindersTitle: "Lembrete antes da data de pagamento",
  remindersOn:
    "Se a sua renda ainda não estiver paga, um e-mail lembra-lho alguns dias antes da data de pagamento.",
  remindersOff: "Não recebe lembrete antes da data de pagamento.",
  remindersStop: "Deixar de receber este lembrete",
  remindersResume: "Receber este lembrete",
  remindersStopped: "Está guardado: já não recebe lembretes.",
  remindersBack:
    "Está guardado: um e-mail vai lembrar-lhe a data de pagamento.",
  sessionsTitle: "Aparelhos com sessão aberta",
  sessionsCaption: "As suas sessões abertas",
  device: "Aparelho",
  deviceName: ({ browser, system }: Device): string => {
    const name = browser ?? "Navegador desconhecido";
    return system === null ? name : `${name} no ${system}`;
  },
  since: "Sessão aberta desde",
  seen: "Visto pela última vez",
  thisOne: "este aparelho",
  end: "Terminar a sessão",
  endLead:
    "Para terminar a sessão de outro aparelho, indique primeiro a sua palavra-passe.",
  endOthers: "Terminar a sessão de todos os outros aparelhos",
  ended: "A sessão do aparelho foi terminada.",
  othersEnded: "A sessão de todos os seus outros aparelhos foi terminada.",
  emailDone: "O seu endereço de e-mail foi alterado.",
  unknownAction: "Este pedido não está completo. Recomece.",
  dataTitle: "Descarregar os meus dados",
  dataLead:
    "Tudo o que este site guarda sobre si: a sua conta, os seus contratos, os seus movimentos, os seus pagamentos e as suas mensagens.",
  dataHtml: "Os meus dados, para ler (página HTML)",
  dataJson: "Os meus dados, para um programa (ficheiro JSON)",
  closeTitle: "Fechar a minha conta",
  closeLead:
    "O seu contrato de arrendamento continua: só o seu acesso a este site se fecha. Pode inscrever-se de novo.",
  closeErased:
    "São apagados de imediato: o seu endereço de e-mail de acesso, a sua palavra-passe e as suas sessões.",
  closeKept: (years: number, months: number): string =>
    `Ficam com o seu senhorio: o seu contrato, os movimentos, os pagamentos e as mensagens, até ${years} anos depois do fim do contrato; os registos de acesso, durante ${months} meses.`,
  closeSubmit: "Fechar a minha conta",
  closeConfirm: "Quero fechar a minha conta",
  closeConfirmMissing: "Marque a caixa para fechar a sua conta.",
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
