import { buildAuthenticationPage } from "./authentication_page.ts";
import type { BankSession } from "./bank_session.ts";
import { buildCardPage } from "./card_page.ts";
import type { Shop } from "./check_form.ts";
import type { Delivery } from "./deliver_notification.ts";
import { buildFormErrorPage } from "./form_error_page.ts";
import { buildNotePage } from "./note_page.ts";
import { type Page, renderPage } from "./page.ts";
import { type CardFault, offeredCards, parseCard } from "./parse_card.ts";
import { type EventLog, PaymentSessions } from "./payment_sessions.ts";
import { returnUrlOf } from "./payment_summary.ts";
import { readOperation } from "./office_operation.ts";
import { buildOrderAnswer } from "./order_answer.ts";
import { buildReturnFields } from "./result_fields.ts";
import {
  buildShopPage,
  DEFAULT_SHOP,
  otherHost,
  readShopSettings,
} from "./shop_settings.ts";
import { readForm } from "./read_form.ts";
import { readSettings } from "./settings.ts";
import { BANK_CSS } from "./style.ts";
import { buildTicketPage } from "./ticket_page.ts";

/** What the simulated bank is made from. */
export interface BankOptions extends Shop, Omit<Delivery, "schedule"> {
  /** Where it is mounted, without a trailing slash: `/banque-simulee`. */
  basePath: string;
  log: EventLog;
  /** The password of its REST interface; without one there is none. */
  restPassword?: string;
  /** How late and replayed notifications wait; a timer by default. */
  schedule?: Delivery["schedule"];
}

/** The simulated bank: a handler for everything under its path. */
export interface BankSimulator {
  fetch(request: Request): Promise<Response>;
}

/**
 * Builds a bank for development: same fields, same signature, error numbers, ten-minute page. Its state is in memory.
 */
export function createBankSimulator(options: BankOptions): BankSimulator {
  const bank = new Bank(options);
  return { fetch: (request) => bank.fetch(request) };
}

class Bank {
  readonly #options: BankOptions;
  readonly #sessions: PaymentSessions;
  #shop = DEFAULT_SHOP;

  constructor(options: BankOptions) {
    this.#options = options;
    this.#sessions = new PaymentSessions(options, {
      key: options.key,
      now: () => options.now(),
      notify: (body) => options.notify(body),
      schedule: options.schedule ??
        ((delayMs, work) => void setTimeout(work, delayMs)),
    }, options.log);
  }

  async fetch(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname.slice(
      this.#options.basePath.length,
    );
    await this.#sessions.expireSessions();
    const [, id = "", step = ""] = path.split("/");
    if (request.method === "POST") {
      if (id === "") return await this.#takeForm(request);
      if (id === "boutique") return await this.#takeShop(request);
      if (id === "api-payment") return await this.#answerOrder(request);
      const session = this.#sessions.find(id);
      if (session === null) return this.#showUnknown();
      return await this.#takeStep(session, step, request);
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      return new Response(null, {
        status: 405,
        headers: { allow: "GET, HEAD, POST" },
      });
    }
    if (id === "style.css") return showStyle();
    if (id === "") {
      const action = `${this.#options.basePath}/boutique`;
      return this.#show(buildShopPage(this.#shop, action));
    }
    const session = this.#sessions.find(id);
    // A reload of a step's address shows where the payment stands.
    return session === null
      ? this.#showUnknown()
      : await this.#showSession(session);
  }

  async #takeForm(request: Request): Promise<Response> {
    const form = await readForm(request);
    if (form === null) return this.#show(buildUnreadablePage());
    const { cards, leadsElsewhere } = this.#shop;
    const opened = this.#sessions.open(form, cards);
    if (opened.ok) {
      const host = leadsElsewhere ? otherHost(new URL(request.url)) : "";
      return redirect(host + this.#pathOf(opened.session));
    }
    const { fault, returnUrl } = opened;
    return this.#show(buildFormErrorPage(fault, returnUrl));
  }

  async #takeShop(request: Request): Promise<Response> {
    const posted = await readForm(request);
    if (posted === null) return this.#show(buildUnreadablePage());
    this.#shop = readShopSettings(posted);
    return redirect(this.#options.basePath);
  }

  /** The REST interface's one question: what became of an order. */
  async #answerOrder(request: Request): Promise<Response> {
    const { siteId, restPassword } = this.#options;
    const wanted = `Basic ${btoa(`${siteId}:${restPassword}`)}`;
    const isKnown = restPassword !== undefined &&
      request.headers.get("authorization") === wanted;
    if (!isKnown) return new Response(null, { status: 401 });
    const { orderId } = await request.json();
    const all = this.#sessions.all();
    return Response.json(buildOrderAnswer(this.#options, orderId, all));
  }

  async #takeStep(
    session: BankSession,
    step: string,
    request: Request,
  ): Promise<Response> {
    const posted = await readForm(request);
    if (posted === null) return this.#show(buildUnreadablePage());
    if (step === "carte" && session.step === "card") {
      session.settings = readSettings(posted);
      if (posted.get("action") === "annuler") return await this.#leave(session);
      return await this.#takeCard(session, posted);
    }
    if (step === "authentification" && session.step === "authentication") {
      const decision = posted.get("decision");
      if (decision === "annuler") return await this.#leave(session);
      if (decision === "accepter") {
        await this.#sessions.end(session, "accepted");
      }
      if (decision === "refuser") await this.#sessions.end(session, "refused");
    }
    if (step === "operation") {
      const operation = readOperation(posted, session);
      if (operation !== null) await this.#sessions.operate(session, operation);
    }
    // A second click, or a page of the past: the first answer counts.
    await session.settled;
    return redirect(this.#pathOf(session));
  }

  async #takeCard(
    session: BankSession,
    posted: ReadonlyMap<string, string>,
  ): Promise<Response> {
    const offered = offeredCards(session.form, this.#shop.cards);
    const parsed = parseCard(posted, offered, this.#options.now());
    if (!parsed.ok) return this.#showCard(session, posted, parsed.faults);
    session.entered = parsed.entered;
    const { threeDs, authResult } = parsed.entered.testCard;
    if (threeDs === "challenge") session.step = "authentication";
    else {
      const outcome = authResult === "00" ? "accepted" : "refused";
      await this.#sessions.end(session, outcome);
    }
    return redirect(this.#pathOf(session));
  }

  async #leave(session: BankSession): Promise<Response> {
    await this.#sessions.end(session, "abandoned");
    const url = returnUrlOf(session, "abandoned");
    // Who is to come back by POST is shown the form for it.
    const isPosted = session.settings.on.has("retour_post");
    return redirect(
      isPosted ? this.#pathOf(session) : url ?? this.#pathOf(session),
    );
  }

  async #showSession(session: BankSession): Promise<Response> {
    await session.settled;
    if (session.outcome !== null) {
      const { key, now } = this.#options;
      const isPosted = session.settings.on.has("retour_post");
      return this.#show(buildTicketPage(session, session.outcome, {
        posted: isPosted ? buildReturnFields(session, key, now()) : null,
        operationPath: `${this.#pathOf(session)}/operation`,
      }));
    }
    if (session.step === "card") return this.#showCard(session, new Map(), []);
    const action = `${this.#pathOf(session)}/authentification`;
    return this.#show(buildAuthenticationPage(session, action));
  }

  #showCard(
    session: BankSession,
    typed: ReadonlyMap<string, string>,
    faults: readonly CardFault[],
  ): Response {
    return this.#show(buildCardPage(session, {
      action: `${this.#pathOf(session)}/carte`,
      offered: offeredCards(session.form, this.#shop.cards),
      typed,
      faults,
      nowMs: this.#options.now(),
    }));
  }

  #showUnknown(): Response {
    return this.#show(buildNotePage(
      404,
      "Page introuvable",
      "Ce paiement n’est pas connu de la banque simulée.",
    ));
  }

  #show(page: Page): Response {
    return renderPage(page, this.#options.basePath);
  }

  #pathOf(session: BankSession): string {
    return `${this.#options.basePath}/${session.id}`;
  }
}

function buildUnreadablePage(): Page {
  return buildNotePage(
    400,
    "Paiement impossible",
    "Le formulaire reçu n’est pas lisible.",
  );
}

function showStyle(): Response {
  return new Response(BANK_CSS, {
    headers: {
      "content-type": "text/css; charset=utf-8",
      "cache-control": "max-age=60",
      "x-content-type-options": "nosniff",
    },
  });
}

function redirect(location: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location, "cache-control": "no-store" },
  });
}
