import type { Cents } from "../../domain/money.ts";
import type { AmountFault } from "../../domain/money.ts";
import type { PasswordFault } from "../../domain/password.ts";
import { euros } from "./format.ts";

/** Why an amount as typed is refused, and how to write it. */
export const amountFaults: Record<AmountFault, string> = {
  empty: "Indique o montante que quer pagar, por exemplo 120,50.",
  unreadable: "Escreva o montante só com algarismos, por exemplo 120,50.",
  negative:
    "O montante a pagar não pode ser negativo. Escreva-o sem o sinal de menos.",
  zero: "O montante a pagar tem de ser superior a 0,00\u00A0€.",
  too_many_decimals:
    "Escreva no máximo dois algarismos depois da vírgula, por exemplo 120,50.",
  ambiguous:
    "Não sabemos se o ponto separa os milhares ou os cêntimos. Escreva por exemplo 1234,50.",
  too_large: "Este montante é demasiado grande.",
};

/** The amount is under the least that can be paid by card. */
export const belowMin = (min: Cents): string =>
  `O montante tem de ser de pelo menos ${euros(min)}.`;

/** The amount is over the most that can be paid by card at once. */
export const aboveMax = (max: Cents): string =>
  `O montante não pode passar de ${
    euros(max)
  } de uma só vez por cartão. Pode pagar em várias vezes ou por transferência.`;

/** Why a new password is refused, and what would be accepted. */
export const passwordFaults: Record<PasswordFault, string> = {
  too_short:
    "A palavra-passe é demasiado curta. Escolha pelo menos 8 caracteres, dos quais 2 algarismos, ou pelo menos 12 caracteres.",
  too_few_digits:
    "Junte pelo menos 2 algarismos, ou escolha uma palavra-passe de pelo menos 12 caracteres.",
  too_long: "A palavra-passe não pode ter mais de 256 caracteres.",
  common:
    "Esta palavra-passe é demasiado fácil de adivinhar. Escolha outra, por exemplo quatro palavras sem relação entre si.",
  personal:
    "A palavra-passe não pode ser feita do seu nome, da sua referência ou do seu endereço de e-mail.",
};

/** Faults of the other fields of the account's forms. */
export const fieldFaults = {
  referenceEmpty:
    "Indique a sua referência de cliente: o número de contrato ou de inquilino que está nas nossas cartas.",
  referenceShape:
    "Esta referência não tem a forma certa. O número de contrato tem 10 algarismos depois do L, por exemplo L/0039000204; o número de inquilino tem 9.",
  surnameEmpty: "Indique o apelido de quem assinou o contrato.",
  surnameTooLong: "Este nome é demasiado longo: 200 caracteres no máximo.",
  emailEmpty: "Indique o seu endereço de e-mail.",
  emailShape:
    "Este endereço de e-mail não está completo ou não está certo. É parecido com nome@exemplo.pt.",
  emailsDiffer: "Os dois endereços de e-mail são diferentes.",
  passwordEmpty: "Indique a sua palavra-passe.",
  newPasswordEmpty: "Escolha uma palavra-passe.",
  passwordsDiffer: "As duas palavras-passe são diferentes.",
  passwordWrong: "Não é a sua palavra-passe atual.",
  subjectUnknown: "Escolha um assunto da lista.",
  messageEmpty: "Escreva a sua mensagem.",
  messageTooLong: (max: number): string =>
    `A sua mensagem é demasiado longa: ${max} caracteres no máximo.`,
  contractMissing: "Escolha um contrato.",
  contractUnknown: "Escolha um dos seus contratos da lista.",
  contractTwice: "Este contrato está indicado duas vezes.",
  monthNotOwed:
    "Este mês não está por pagar neste contrato. Escolha um mês da lista, ou o mais antigo.",
  cardUnknown: "Escolha um meio de pagamento.",
};

/** More contracts in one payment than it may have. */
export const tooManyContracts = (max: number): string =>
  `Pode pagar no máximo ${max} contratos de uma só vez.`;

/** Too many tries, with the wait in whole minutes. */
export const tooManyTries = (retryAfterMs: number): string => {
  const minutes = Math.max(1, Math.ceil(retryAfterMs / 60_000));
  return `Houve demasiadas tentativas. Tente de novo daqui a ${
    minutes === 1 ? "um minuto" : `${minutes} minutos`
  }. Nada se perdeu.`;
};
