import { type Instant, parisDay } from "../../domain/month.ts";
import { longDate, timeOfDay } from "./format.ts";
import type { MailBlock, MailContent } from "../mail_content.ts";

const hello: MailBlock = { kind: "text", text: "Bom dia," };
const text = (words: string): MailBlock => ({ kind: "text", text: words });
const link = (label: string, path: string): MailBlock => ({
  kind: "link",
  label,
  path,
});
const tokenPath = (folder: string, token: string) =>
  `/${folder}/${encodeURIComponent(token)}`;
const moment = (at: Instant) =>
  `em ${longDate(parisDay(at))} às ${timeOfDay(at)}`;
const notYou = text(
  "Se não foi você, mude já a sua palavra-passe em «Palavra-passe esquecida» e depois telefone-nos.",
);
const ignore = (what: string) =>
  text(`Se não pediu nada, não faça nada: ${what}`);

/** The mails about an account, by kind. */
export const accountMails = {
  validation: (token: string, at: Instant): MailContent => ({
    subject: "Valide o seu endereço para abrir o seu espaço de inquilino",
    blocks: [
      hello,
      text(
        `Pediu a criação do seu espaço de inquilino ${
          moment(at)
        }. Falta uma etapa: abra esta ligação e carregue no botão da página.`,
      ),
      link("Validar o meu endereço", tokenPath("validation", token)),
      text("Esta ligação funciona durante 48 horas e uma só vez."),
      text(
        "Num aparelho diferente daquele em que se inscreveu, a página pede a palavra-passe que escolheu.",
      ),
      text(
        "Se receber vários e-mails como este, abra apenas o que tem a hora do seu próprio pedido.",
      ),
      ignore("sem validação, nenhuma conta é criada."),
    ],
  }),
  // Also for an address without account, when the tenant number has an owner already.
  already_has_account: (): MailContent => ({
    subject: "Já tem um espaço de inquilino",
    blocks: [
      hello,
      text(
        "Acabou de ser pedida uma inscrição ou uma mudança de endereço com este endereço. Nada mudou, porque já existe um espaço de inquilino: com este endereço, ou para a referência indicada.",
      ),
      text(
        "Entre como de costume. Se já não sabe com que endereço ou palavra-passe, estas páginas ajudam.",
      ),
      link("Entrar", "/connexion"),
      link("Esqueci-me do identificador", "/identifiant-oublie"),
      link("Esqueci-me da palavra-passe", "/mot-de-passe-oublie"),
      ignore("nenhuma conta foi criada nem alterada."),
    ],
  }),
  reference_not_recognised: (): MailContent => ({
    subject: "A sua inscrição: referência ou apelido não reconhecidos",
    blocks: [
      hello,
      text(
        "Pediu a criação de um espaço de inquilino. Não pudemos terminá-la: a referência e o apelido indicados não correspondem nos nossos registos.",
      ),
      text("Verifique no seu aviso de renda («avis d’échéance»):"),
      {
        kind: "facts",
        facts: [
          [
            "A referência de cliente",
            "a letra L e dez algarismos, ou o seu número de inquilino de nove algarismos",
          ],
          [
            "O apelido",
            "o do titular do contrato, sem o nome próprio; o apelido de nascimento também serve",
          ],
        ],
      },
      link("Recomeçar a inscrição", "/inscription"),
      text(
        "Se continuar a não funcionar, telefone-nos: encontramos a sua referência em conjunto.",
      ),
      ignore("nenhuma conta foi criada."),
    ],
  }),
  someone_tried_your_number: (at: Instant): MailContent => ({
    subject: "Alguém quis criar uma segunda conta com a sua referência",
    blocks: [
      hello,
      text(
        `Foi tentada uma inscrição ${
          moment(at)
        } com a sua referência e o seu apelido, mas com um endereço diferente do seu. Não resultou: a sua conta e os seus dados não mudaram.`,
      ),
      text(
        "Se foi você ou alguém próximo, entre com o endereço em que recebe este e-mail. Se não, telefone-nos.",
      ),
      link("Entrar", "/connexion"),
    ],
  }),
  account_created: (): MailContent => ({
    subject: "O seu espaço de inquilino está aberto",
    blocks: [
      hello,
      text(
        "O seu endereço está validado e o seu espaço de inquilino está aberto. Pode consultar o seu saldo e os seus contratos, e pagar a sua renda em linha.",
      ),
      link("Entrar", "/connexion"),
      text(
        "O seu identificador é o endereço em que recebe este e-mail.",
      ),
    ],
  }),
  password_reset: (token: string): MailContent => ({
    subject: "Escolha uma nova palavra-passe",
    blocks: [
      hello,
      text(
        "Pediu para mudar de palavra-passe. Abra esta ligação para escolher outra.",
      ),
      link("Escolher uma nova palavra-passe", tokenPath("mot-de-passe", token)),
      text("Esta ligação funciona durante uma hora e uma só vez."),
      ignore("a sua palavra-passe fica a mesma."),
    ],
  }),
  password_changed: (at: Instant): MailContent => ({
    subject: "A sua palavra-passe foi alterada",
    blocks: [
      hello,
      text(
        `A palavra-passe do seu espaço de inquilino foi alterada ${
          moment(at)
        }. A sessão dos seus outros aparelhos foi terminada.`,
      ),
      notYou,
      link("Palavra-passe esquecida", "/mot-de-passe-oublie"),
    ],
  }),
  identifier_reminder: (): MailContent => ({
    subject: "O seu identificador",
    blocks: [
      hello,
      text(
        "Pediu que lhe lembrássemos o identificador: é o endereço em que recebe este e-mail.",
      ),
      link("Entrar", "/connexion"),
      link("Esqueci-me da palavra-passe", "/mot-de-passe-oublie"),
      ignore("este endereço não foi mostrado a ninguém."),
    ],
  }),
  email_change_confirm: (token: string): MailContent => ({
    subject: "Confirme o seu novo endereço",
    blocks: [
      hello,
      text(
        "Pediu para usar este endereço no seu espaço de inquilino. Abra esta ligação e carregue no botão da página.",
      ),
      link("Confirmar este endereço", tokenPath("adresse", token)),
      text(
        "Esta ligação funciona durante uma hora e uma só vez. Até lá, vale o seu endereço antigo.",
      ),
      ignore("este endereço não será usado."),
    ],
  }),
  email_change_asked: (at: Instant): MailContent => ({
    subject:
      "Foi pedida uma mudança de endereço de e-mail para o seu espaço de inquilino",
    blocks: [
      hello,
      text(
        `Foi indicado outro endereço de e-mail ${
          moment(at)
        } para o seu espaço de inquilino. Substituirá este quando for confirmado.`,
      ),
      text("Se foi você, não tem nada a fazer aqui."),
      notYou,
    ],
  }),
  email_changed: (at: Instant): MailContent => ({
    subject: "O endereço de e-mail do seu espaço de inquilino mudou",
    blocks: [
      hello,
      text(
        `O endereço de e-mail do seu espaço de inquilino foi alterado ${
          moment(at)
        }. Já não recebe os nossos e-mails aqui, e este endereço já não serve para entrar.`,
      ),
      text("Se não foi você, telefone-nos já."),
    ],
  }),
  account_closed: (at: Instant): MailContent => ({
    subject: "O seu espaço de inquilino está fechado",
    blocks: [
      hello,
      text(
        `O seu espaço de inquilino foi fechado ${
          moment(at)
        }, a seu pedido. O seu contrato de arrendamento e a sua conta de renda não mudam.`,
      ),
      text(
        "Pode inscrever-se de novo quando quiser. Se não foi você que o fechou, telefone-nos.",
      ),
      link("Criar uma conta", "/inscription"),
    ],
  }),
  account_closed_by_landlord: (at: Instant): MailContent => ({
    subject: "O seu espaço de inquilino foi fechado pelo seu senhorio",
    blocks: [
      hello,
      text(
        `O seu senhorio fechou o seu espaço de inquilino ${
          moment(at)
        }. O seu contrato de arrendamento e a sua conta de renda não mudam.`,
      ),
      text(
        "Se não sabe porquê, telefone-nos. Pode inscrever-se de novo quando quiser.",
      ),
      link("Criar uma conta", "/inscription"),
    ],
  }),
  account_reopened: (token: string): MailContent => ({
    subject:
      "O seu espaço de inquilino está aberto de novo: escolha uma palavra-passe",
    blocks: [
      hello,
      text(
        "O seu senhorio voltou a abrir o seu espaço de inquilino com este endereço. Abra esta ligação para escolher a sua palavra-passe.",
      ),
      link("Escolher a minha palavra-passe", tokenPath("mot-de-passe", token)),
      text(
        "Esta ligação funciona durante uma hora e uma só vez. Depois, peça outra em «Palavra-passe esquecida».",
      ),
      link("Esqueci-me da minha palavra-passe", "/mot-de-passe-oublie"),
      text(
        "Se não é nosso inquilino, não abra esta ligação e telefone-nos: o endereço foi mal anotado.",
      ),
    ],
  }),
};
