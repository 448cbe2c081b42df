/** What a page says when something cannot be shown, by status; `ours` for all that is our own failure. */
export const errorSentences = {
  400: {
    title: "We cannot read this request",
    lead: "Go back to the previous page and start again.",
  },
  403: {
    title: "This request is refused",
    lead:
      "It does not come from a page of this site. Open the site again and try again.",
  },
  404: {
    title: "This page does not exist",
    lead:
      "The address may be incomplete, or the page may have been removed. Check the address, or go back to the home page.",
  },
  413: {
    title: "This is too long",
    lead: "The text you sent is too long. Make it shorter and try again.",
  },
  503: {
    title: "The site is very busy",
    lead:
      "Try again in a few seconds. Nothing is lost and nothing has been paid twice.",
  },
  ours: {
    title: "Something went wrong on our side",
    lead: "It is not your fault and nothing is lost. Try again in a moment.",
  },
};

export const errorPageText = {
  home: "Back to the home page",
  help: "Help",
  reference: (id: string): string =>
    `If the problem continues, give us this reference: ${id}`,
};
