import { PASSWORD_MIN, PASSWORD_MIN_FREE } from "../../domain/password.ts";

/** Words of the forms for the account. */
export const accountText = {
  required: "* Campos obrigatórios",
  reference: "Referência de cliente («référence client»)",
  referenceHint:
    "O seu número de contrato (10 algarismos) ou de inquilino (9 algarismos), no cimo das nossas cartas. Os espaços não contam.",
  surname: "Apelido de quem assinou o contrato",
  surnameHint: "O apelido do titular do contrato, sem o nome próprio.",
  email: "Endereço de e-mail",
  emailConfirmation: "Confirmar o endereço de e-mail",
  password: "Palavra-passe",
  newPassword: "Nova palavra-passe",
  passwordHint:
    `Pelo menos ${PASSWORD_MIN} caracteres, dos quais 2 algarismos, ou pelo menos ${PASSWORD_MIN_FREE} caracteres à sua escolha.`,
  passwordConfirmation: "Confirmar a palavra-passe",
  cancel: "Cancelar",
};

export const homeText = {
  title: "Início",
  createTitle: "Crie a sua conta em menos de 3 minutos",
  benefitsIntro: "Com uma conta, pode:",
  benefits: [
    "Ver as informações do seu contrato de arrendamento",
    "Consultar o saldo da sua conta",
    "Pagar a sua renda em linha",
  ],
  create: "Criar uma conta",
  need:
    "Tenha consigo uma carta do seu senhorio: a sua referência de cliente está lá.",
};

export const signInText = {
  title: "Iniciar sessão",
  identifier: "O seu identificador",
  identifierHint: "O endereço de e-mail da sua conta.",
  password: "A sua palavra-passe",
  submit: "Entrar",
  forgotIdentifier: "Esqueceu-se do identificador?",
  forgotPassword: "Esqueceu-se da palavra-passe?",
  noAccount: "Ainda não tem conta?",
  refused:
    "O endereço de e-mail ou a palavra-passe não está certo. Verifique-os ou escolha uma nova palavra-passe.",
  validated: "A sua conta está validada. Já pode entrar.",
  passwordChanged: "A sua palavra-passe foi alterada. Entre com a nova.",
  emailChanged:
    "O seu endereço de e-mail foi alterado. Entre com o novo endereço.",
  signedOut: "A sua sessão está terminada.",
  signedOutHere:
    "A sua sessão está terminada neste dispositivo. O nosso serviço teve uma falha: a própria sessão terminará dentro de 30 minutos, no máximo.",
  closed:
    "A sua conta está fechada. Um e-mail confirma-o. Pode inscrever-se de novo quando quiser.",
  first: "Entre para ver esta página.",
};

export const registerText = {
  title: "Inscrição",
  submit: "Criar a minha conta",
  intro:
    "Tenha à mão a sua referência de cliente e um endereço de e-mail que possa ler agora.",
};

export const sentText = {
  title: "Consulte o seu e-mail",
  lead: "Acabámos de lhe enviar um e-mail.",
  steps: [
    "Abra a sua caixa de e-mail.",
    "Abra o nosso e-mail. Em geral chega em menos de um minuto.",
    "Siga a ligação que ele contém: funciona durante 48 horas.",
  ],
  missingTitle: "O e-mail não chega?",
  missing:
    "Veja no correio não solicitado (spam). Se não estiver lá, peça-o outra vez.",
  again: "Enviar o e-mail outra vez",
  sentAgain:
    "Se uma inscrição feita neste navegador está à espera neste endereço, o e-mail acaba de ser enviado de novo. Se não, recomece a inscrição.",
  wrongAddress: "O endereço estava errado? Recomece a inscrição.",
};

export const validationText = {
  title: "Validar o seu endereço de e-mail",
  lead: "Um último gesto: confirme que este endereço de e-mail é o seu.",
  submit: "Validar a minha conta",
  elsewhere:
    "Está a abrir esta ligação num navegador diferente daquele em que se inscreveu. Para confirmar que é mesmo você, indique a palavra-passe que escolheu ao inscrever-se.",
  password: "Palavra-passe escolhida na inscrição",
  wrong: "Não é a palavra-passe escolhida na inscrição.",
  notYours:
    "Esta palavra-passe não lhe diz nada? Este e-mail vem talvez do pedido de outra pessoa. Não valide: faça a sua própria inscrição.",
  changeTitle: "Confirmar o seu novo endereço de e-mail",
  changeLead: "Confirme que este endereço de e-mail é o seu.",
  changeSubmit: "Confirmar o meu endereço",
  deadTitle: "Esta ligação já não funciona",
  dead:
    "Esta ligação já foi usada ou é demasiado antiga. Se já validou a sua conta, entre.",
  again: "Receber um novo e-mail",
  takenTitle: "Já existe uma conta",
  taken:
    "Já existe uma conta para este inquilino ou para este endereço. Entre, ou peça que lhe lembremos o identificador.",
};

export const forgottenPasswordText = {
  title: "Palavra-passe esquecida",
  lead:
    "Indique o endereço de e-mail da sua conta. Enviamos-lhe uma ligação para escolher uma nova palavra-passe.",
  submit: "Receber a ligação",
  sent:
    "Se existe uma conta com este endereço, acabou de partir um e-mail. A ligação que contém funciona durante uma hora.",
};

export const newPasswordText = {
  title: "Escolher uma nova palavra-passe",
  submit: "Guardar esta palavra-passe",
  deadTitle: "Esta ligação já não funciona",
  dead: "Esta ligação já foi usada ou tem mais de uma hora. Peça outra.",
  again: "Pedir uma nova ligação",
};

export const forgottenIdentifierText = {
  title: "Identificador esquecido",
  lead:
    "O seu identificador é o endereço de e-mail da sua conta. Indique a sua referência e o seu apelido: enviamos um lembrete para esse endereço.",
  submit: "Receber o lembrete",
  sent:
    "Se estas informações correspondem a uma conta, acabou de partir um lembrete para o seu endereço de e-mail. Veja nas suas caixas de e-mail.",
  noMore: "Já não tem acesso a essa caixa de e-mail? Telefone-nos:",
};
