import { must } from "../support/must.ts";
import { assert, assertEquals } from "@std/assert";
import type { Page } from "playwright-core";
import { readPageParts } from "../../lib/commands/read_page_parts.ts";
import { browserTest, openPage } from "../support/browser.ts";
import { ISSUED_AT_ONCE, preparePages } from "../support/every_page.ts";
import { openProductionServer } from "../support/production_server.ts";

/**
 * What a page lacks: names that its own rules ask for, and sheets of which a rule would apply to it, each with that
 * rule.
 */
function lackingSheets(
  page: Page,
  sheets: Readonly<Record<string, string>>,
): Promise<string[]> {
  return page.evaluate((sheets) => {
    const present = document.querySelector("style")?.textContent ?? "";
    const selectors = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) =>
        rule instanceof CSSStyleRule
          ? [rule.selectorText]
          : rule instanceof CSSGroupingRule
          ? selectors(rule.cssRules)
          : []
      );
    const namesIn = (pattern: RegExp) =>
      [...present.matchAll(pattern)].map(([, name = ""]) => name);
    const declared = new Set(namesIn(/(--[a-z-]+):/g));
    const undeclared = namesIn(/var\((--[a-z-]+)\)/g)
      .filter((name) => !declared.has(name));
    const lacking = Object.entries(sheets).flatMap(([name, css]) => {
      if (present.includes(css)) return [];
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return selectors(sheet.cssRules).filter((selector) => {
        // It only declares names, which are looked for by themselves.
        if (selector === ":root") return false;
        // What is made, hovered or focused later stands on an element that is there now.
        const standing = selector.replace(/::?(before|after|hover|focus)/g, "");
        // Hidden fields are not shown, whatever their style.
        return [...document.querySelectorAll(standing)].some((element) =>
          !element.matches("input[type=hidden]")
        );
      }).map((selector) => `${name}: ${selector}`);
    });
    return [...undeclared, ...lacking];
  }, sheets);
}

browserTest(
  "no page lacks a style sheet that would apply to it, with its scripts and islands running, and when a form has failed",
  async (browser) => {
    await using server = await openProductionServer({
      withAccount: true,
      landlordChanges: ISSUED_AT_ONCE,
    });
    const { all } = await preparePages(server);
    const { sheets } = readPageParts();
    const { page } = await openPage(browser, { javaScriptEnabled: true });
    // The office's frame is the tenants' one, denser: what it restyles stands on their pages too, and is not for them.
    const { office: _, ...tenants } = sheets;
    const look = async (path: string) => {
      const wanted = path.startsWith("/bureau") ? sheets : tenants;
      assertEquals(await lackingSheets(page, wanted), [], path);
    };
    for (const { path, cookie } of all) {
      // It goes on to the bank by itself; its parts are those of other pages.
      if (path.endsWith("/banque")) continue;
      const [name, value] = cookie.split("=");
      const context = page.context();
      if (cookie === "") await context.clearCookies();
      else {await context.addCookies([{
          name: must(name),
          value: must(value),
          url: server.origin,
        }]);}
      await page.goto(server.origin + path);
      await look(path);
      const submit = page.locator("main form:has(.field) button[type=submit]");
      if (path === "/connexion" || path === "/espace/contact") {
        await submit.first().click();
        await page.waitForSelector(".summary");
        await look(`${path}, failed`);
      }
    }
    // The look itself finds what is missing.
    await page.goto(`${server.origin}/connexion`);
    await page.evaluate(() =>
      document.body.append(
        Object.assign(document.createElement("table"), { className: "table" }),
      )
    );
    const found = await lackingSheets(page, sheets);
    assert(found.includes("table: .table"), found.join());
  },
);
