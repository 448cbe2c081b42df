/** What a page says when something cannot be shown, by status; `ours` for all that is our own failure. */
export const errorSentences = {
  400: {
    title: "Não conseguimos ler este pedido",
    lead: "Volte à página anterior e recomece.",
  },
  403: {
    title: "Este pedido foi recusado",
    lead: "Não vem de uma página deste site. Abra o site de novo e recomece.",
  },
  404: {
    title: "Esta página não existe",
    lead:
      "O endereço talvez esteja incompleto, ou a página foi retirada. Verifique o endereço ou volte ao início.",
  },
  413: {
    title: "É demasiado longo",
    lead: "O texto enviado é demasiado longo. Encurte-o e recomece.",
  },
  503: {
    title: "O site tem muita procura",
    lead:
      "Tente de novo daqui a alguns segundos. Nada se perdeu e nada foi pago duas vezes.",
  },
  ours: {
    title: "Ocorreu um erro do nosso lado",
    lead: "A culpa não é sua e nada se perdeu. Tente de novo daqui a pouco.",
  },
};

export const errorPageText = {
  home: "Voltar ao início",
  help: "Ajuda",
  reference: (id: string): string =>
    `Se o problema continuar, dê-nos esta referência: ${id}`,
};
