import type { Landlord } from "../../domain/landlord.ts";
import type { LineNature } from "../../domain/tenant.ts";
import {
  type ArticleQuestion,
  type ArticleSection,
  link,
  terms,
  text,
} from "../article.ts";
import { lineNatures, menuText } from "./space.ts";

const named = (nature: LineNature, words: string) =>
  [lineNatures[nature].name, words] as const;

/** Reading a notice, the three documents, paperless, former tenants. */
export function helpDocuments(landlord: Landlord): ArticleSection {
  const { noticeDay, dueDay } = landlord;
  return {
    id: "documents",
    title: "Avisos, recibos e «quittances»",
    questions: [
      {
        id: "lire",
        question: "Como ler o meu aviso de renda?",
        answer: [
          text(
            "O débito é o que lhe é pedido. O crédito é o que está a seu favor. Eis as linhas mais comuns:",
          ),
          lines,
          text(
            `A renda paga-se no fim do mês. O aviso de um mês sai por volta do dia ${noticeDay}. Paga-se antes do dia ${dueDay} do mês seguinte.`,
          ),
        ],
      },
      kinds,
      paperless,
      former,
    ],
  };
}

const lines = terms(
  named("loyer", "o preço do arrendamento da sua casa."),
  named(
    "charge",
    "um adiantamento, todos os meses, para as despesas do prédio: água, aquecimento, elevador, limpeza, lixo.",
  ),
  named(
    "regularisation",
    "a diferença entre os encargos que pagou e as despesas reais. Pagou a mais: está no crédito. Pagou a menos: está no débito.",
  ),
  named(
    "apl",
    "a ajuda da CAF ou da MSA. É-nos paga diretamente, e tiramo-la do que deve.",
  ),
  named(
    "rappel_apl",
    "uma ajuda à habitação de um mês passado, que chegou atrasada.",
  ),
  named(
    "rls",
    "uma redução. Baixa a quantia a pagar, sem mudar a renda escrita no contrato.",
  ),
  named(
    "sls",
    "uma quantia além da renda, quando os rendimentos do agregado passam um limite.",
  ),
);

const kinds: ArticleQuestion = {
  id: "differences",
  question: "Aviso, recibo, «quittance»: qual é a diferença?",
  answer: [
    terms(
      ["O aviso («avis d’échéance»)", "o que lhe é pedido para um mês."],
      [
        "O recibo («reçu»)",
        "a prova de um pagamento, mesmo de uma parte da renda.",
      ],
      [
        "A «quittance»",
        "a prova de que a renda e os encargos de um mês estão pagos por inteiro. É gratuita.",
      ],
    ),
    text(
      "Um aviso nunca substitui uma «quittance». Os seus documentos estão na página ",
      link(menuText.documents, "/espace/documents"),
      ". Falta-lhe algum? ",
      link("Peça-no-lo", "/espace/contact"),
      ".",
    ),
  ],
};

const paperless: ArticleQuestion = {
  id: "papier",
  question: "Posso deixar de receber os avisos em papel?",
  answer: [
    text(
      "Os seus avisos chegam em papel enquanto não pedir o contrário. A escolha faz-se para cada contrato, na página ",
      link(menuText.notices, "/espace/avis"),
      ". Todos os meses um e-mail diz-lhe que o aviso está pronto.",
    ),
    text(
      "É gratuito e nunca obrigatório. Pode voltar ao papel em qualquer altura.",
    ),
  ],
};

const former: ArticleQuestion = {
  id: "depart",
  question: "Deixei a minha casa",
  answer: [
    text(
      "A sua conta continua a funcionar. Ainda pode ver o seu saldo, pagá-lo e descarregar as suas «quittances».",
    ),
    text(
      "Não tinha conta? Inscreva-se com o número do seu antigo contrato ou com o seu número de inquilino. Falta-lhe uma «quittance»? ",
      link("Peça-no-la", "/aide#joindre"),
      ".",
    ),
  ],
};
