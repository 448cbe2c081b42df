import type { Landlord } from "../../domain/landlord.ts";
import { TOKEN_LIFETIME_MS } from "../../domain/user.ts";
import {
  type ArticleQuestion,
  type ArticleSection,
  link,
  list,
  phoneLink,
  steps,
  terms,
  text,
} from "../article.ts";
import { hours } from "./durations.ts";
import { accountPageText, menuText } from "./space.ts";

/** Opening an account, finding it again, closing it. */
export function helpAccount(landlord: Landlord): ArticleSection {
  const phone = phoneLink(landlord.phone);
  return {
    id: "compte",
    title: "A sua conta",
    questions: [
      reference,
      {
        id: "refus",
        question: "A minha inscrição foi recusada. O que fazer?",
        answer: [
          text("Um e-mail diz-lhe o que não está bem. Verifique:"),
          list(
            "que copiou o número certo: 10 algarismos para um contrato, 9 algarismos para um inquilino;",
            "que o apelido é o do titular do contrato, sem o nome próprio (o apelido de nascimento também serve);",
            "que o titular do contrato ainda não tem conta: uma só conta serve para todos os seus contratos.",
          ),
          text(
            "Depois pode ",
            link("recomeçar a inscrição", "/inscription"),
            ". Se voltar a ser recusada, telefone-nos para o ",
            phone,
            ": encontramos a sua referência em conjunto.",
          ),
        ],
      },
      missingMail,
      {
        id: "mot-de-passe",
        question: "Esqueci-me da palavra-passe",
        answer: [
          text(
            "Vá à página ",
            link("Palavra-passe esquecida", "/mot-de-passe-oublie"),
            " e indique o endereço de e-mail da sua conta. Recebe uma ligação para escolher uma nova palavra-passe.",
          ),
          text(
            `Esta ligação funciona durante ${
              hours(TOKEN_LIFETIME_MS.reset)
            } e uma só vez.`,
          ),
        ],
      },
      {
        id: "identifiant",
        question: "Esqueci-me do identificador",
        answer: [
          text(
            "O seu identificador é o endereço de e-mail da sua conta. Vá à página ",
            link("Identificador esquecido", "/identifiant-oublie"),
            ": enviamos um lembrete para esse endereço.",
          ),
          text(
            "Já não tem acesso a essa caixa de e-mail? Telefone-nos para o ",
            phone,
            ".",
          ),
        ],
      },
      closing,
    ],
  };
}

const reference: ArticleQuestion = {
  id: "reference",
  question: "Onde está a minha referência de cliente?",
  answer: [
    text(
      "Está no cimo das nossas cartas e dos seus avisos de renda. Dois números servem:",
    ),
    terms(
      [
        "O número de contrato («numéro de contrat»)",
        "a letra L e 10 algarismos, por exemplo L/0039000204.",
      ],
      [
        "O número de inquilino («numéro de locataire»)",
        "9 algarismos, por exemplo 000123456.",
      ],
    ),
    text(
      "Escreva o número como o lê: os espaços não contam, e o L já está antes da caixa. O número do alojamento («numéro de logement») não serve.",
    ),
  ],
};

const missingMail: ArticleQuestion = {
  id: "mail",
  question: "O e-mail não chega",
  answer: [
    steps(
      "Espere alguns minutos.",
      "Veja no correio não solicitado (spam).",
      "Verifique que está a ler a caixa certa: a do endereço que indicou.",
      [
        "Para uma inscrição, ",
        link(
          "peça o e-mail outra vez",
          "/inscription/envoyee",
        ),
        ".",
      ],
    ),
    text(
      `A ligação da inscrição funciona durante ${
        hours(TOKEN_LIFETIME_MS.validation)
      }. Se for demasiado antiga, ou se o endereço estava errado, `,
      link("recomece a inscrição", "/inscription"),
      ": nada fica bloqueado.",
    ),
  ],
};

const closing: ArticleQuestion = {
  id: "fermer",
  question: "Como mudar de endereço de e-mail ou fechar a minha conta?",
  answer: [
    text(
      "É você que o faz, na página ",
      link(menuText.account, "/espace/compte"),
      `: «${accountPageText.emailTitle}» ou «${accountPageText.closeTitle}». É-lhe pedida a sua palavra-passe.`,
    ),
    text(
      "Fechar a conta não muda nada no seu contrato de arrendamento. Pode inscrever-se de novo.",
    ),
  ],
};
