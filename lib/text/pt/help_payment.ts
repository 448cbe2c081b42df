import type { Landlord } from "../../domain/landlord.ts";
import {
  type ArticleQuestion,
  type ArticleSection,
  link,
  phoneLink,
  steps,
  text,
  warning,
} from "../article.ts";
import { euros } from "./format.ts";
import { paymentSteps } from "./payment.ts";
import { menuText } from "./space.ts";

/** Paying by card and by transfer, and what to do when it does not go through. */
export function helpPayment(landlord: Landlord): ArticleSection {
  return {
    id: "payer",
    title: "Pagar",
    questions: [
      byCard(landlord),
      {
        id: "refuse",
        question: "O meu pagamento foi recusado",
        answer: [
          text(
            "Nada foi debitado. Pode tentar de novo, com o mesmo cartão ou com outro. O seu banco pode dizer-lhe porque recusa: muitas vezes é o limite do cartão.",
          ),
          text(
            "Também pode pagar em várias vezes, ou ",
            link("por transferência", "#virement"),
            ". Não consegue pagar tudo? Telefone-nos sem demora para o ",
            phoneLink(landlord.phone),
            ".",
          ),
        ],
      },
      pending,
      transfer,
      {
        id: "prelevement",
        question: "Estou em débito direto",
        answer: [
          text(
            "Não tem nada a fazer: a quantia é debitada da sua conta bancária. Pague em linha só para saldar uma dívida mais antiga.",
          ),
        ],
      },
    ],
  };
}

function byCard(landlord: Landlord): ArticleQuestion {
  const [amount, bank, end] = paymentSteps;
  const { minPaymentCents: min, maxPaymentCents: max } = landlord;
  return {
    id: "etapes",
    question: "Como pagar a minha renda em linha?",
    answer: [
      text(
        "Entre e escolha ",
        link(menuText.pay, "/espace/paiement"),
        ". Há três etapas:",
      ),
      steps(
        `${amount}: escolhe o contrato e a quantia.`,
        `${bank}: escolhe o seu cartão e depois escreve o número na página de La Banque Postale. Nunca aqui.`,
        `${end}: vê se o pagamento foi aceite. Um e-mail confirma-o e o seu recibo de pagamento está pronto.`,
      ),
      text(
        `Por cartão, pode pagar de ${euros(min)} a ${
          euros(max)
        } de uma só vez. A página do banco fica aberta 10 minutos.`,
      ),
    ],
  };
}

const pending: ArticleQuestion = {
  id: "attente",
  question: "O meu pagamento está à espera, ou não o vejo",
  answer: [
    warning("Não pague uma segunda vez."),
    text(
      "Às vezes o banco demora a responder. A página do pagamento atualiza-se, e escrevemos-lhe assim que a resposta chegar.",
    ),
    text(
      "O dinheiro saiu da sua conta bancária, mas o pagamento continua sem aparecer? ",
      link("Contacte-nos", "/aide#joindre"),
      ", com a data e o montante.",
    ),
  ],
};

const transfer: ArticleQuestion = {
  id: "virement",
  question: "Como pagar por transferência?",
  answer: [
    text(
      "Abra a página ",
      link(menuText.contracts, "/espace/contrats"),
      " e escolha um contrato. Encontra lá o IBAN, o beneficiário e a referência a copiar no seu banco.",
    ),
    text(
      "Copie bem a referência: é ela que nos permite reconhecer o seu pagamento. Uma transferência demora alguns dias a aparecer no seu saldo.",
    ),
  ],
};
