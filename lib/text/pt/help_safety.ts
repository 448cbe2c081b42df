import type { Landlord } from "../../domain/landlord.ts";
import { SESSION_IDLE_MS } from "../../domain/session.ts";
import {
  type ArticleSection,
  link,
  list,
  phoneLink,
  text,
  warning,
} from "../article.ts";
import { commonText } from "./common.ts";
import { minutes } from "./durations.ts";
import { accountPageText, menuText } from "./space.ts";

/** A shared phone, and messages that pretend to come from the landlord. */
export function helpSafety(
  landlord: Landlord,
  { origin, bankOrigin }: { origin: string; bankOrigin: string },
): ArticleSection {
  return {
    id: "securite",
    title: "Segurança",
    questions: [
      {
        id: "partage",
        question: "Uso um telemóvel ou um computador partilhado",
        answer: [
          list(
            "Não guarde a sua palavra-passe no navegador.",
            `Quando acabar, escolha «${commonText.signOut}».`,
            `Se se esquecer, a sessão fecha-se depois de ${
              minutes(SESSION_IDLE_MS)
            } sem atividade.`,
            [
              "Perdeu o seu telemóvel? Noutro aparelho, abra ",
              link(
                `${menuText.account}, «${accountPageText.sessionsTitle}»`,
                "/espace/compte#appareils",
              ),
              ", termine a sessão do telemóvel e depois mude a sua palavra-passe.",
            ],
          ),
        ],
      },
      {
        id: "arnaque",
        question: "Esta mensagem vem mesmo do meu senhorio?",
        answer: [
          warning(
            "Nunca lhe pedimos o número do cartão nem a palavra-passe por e-mail, por telefone ou por SMS.",
          ),
          list(
            `Antes de escrever a sua palavra-passe, veja o endereço no cimo do ecrã. O deste site começa por ${origin}/.`,
            `Antes de escrever o número do seu cartão, faça o mesmo. O endereço da página de pagamento começa por ${bankOrigin}/.`,
            "Uma mensagem diz-lhe para se apressar, ou promete-lhe dinheiro? Não toque na ligação. Abra este site por si.",
            [
              "Uma mensagem dá um novo IBAN para pagar a renda? Não pague. Telefone-nos para o ",
              phoneLink(landlord.phone),
              ".",
            ],
          ),
          text(
            "Uma mensagem parece-lhe falsa? ",
            link("Diga-no-lo", "/aide#joindre"),
            ". Um SMS também se denuncia reenviando-o para o 33700.",
          ),
          text(
            "Deu o número do seu cartão? Telefone já ao seu banco. Deu a sua palavra-passe? ",
            link("Escolha outra", "/mot-de-passe-oublie"),
            " já.",
          ),
        ],
      },
    ],
  };
}
