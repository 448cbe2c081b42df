import { must } from "./support/must.ts";
import { assert } from "@std/assert";
import { contrastOf } from "../lib/domain/color.ts";
import { BACKGROUNDS } from "../components/theme.ts";

const SHEETS = ["base", "info", "success", "warning", "summary"].map((name) =>
  Deno.readTextFileSync(new URL(`../components/${name}.css`, import.meta.url))
);

/** The colours of a theme, by their names. */
function tokensOf(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)]
      .map(([, name, color]) => [name, color]),
  );
}

const [light = {}, dark = {}] = [0, 1].map((theme) =>
  tokensOf(
    SHEETS.map((sheet) =>
      [...sheet.matchAll(/:root\s*\{([^}]*)\}/g)][theme]?.[1]
    )
      .join(),
  )
);
const THEMES = { light, dark: { ...light, ...dark } };

/** Texts on what they stand on: 4.5 to 1 at least (WCAG 1.4.3). */
const TEXTS = [
  ...["bg", "card"].flatMap((under) =>
    ["ink", "soft", "red"].map((text) => [text, under])
  ),
  ...["red", "green", "amber", "blue"].map((kind) => [kind, `${kind}-bg`]),
  ...["red", "green", "amber", "blue"].map((kind) => ["ink", `${kind}-bg`]),
];
/** Borders of fields and what shows the focus: 3 to 1 at least (WCAG 1.4.11). */
const EDGES = [["edge", "bg"], ["edge", "card"], ["ink", "bg"], [
  "red",
  "card",
]];

Deno.test("every pair of colours of the style sheet can be told apart, in light and dark", () => {
  for (const [theme, tokens] of Object.entries(THEMES)) {
    for (const [pairs, least] of [[TEXTS, 4.5], [EDGES, 3]] as const) {
      for (const [over, under] of pairs) {
        const ratio = contrastOf(
          must(tokens[must(over)]),
          must(tokens[must(under)]),
        );
        assert(ratio >= least, `${theme}: ${over} on ${under} is ${ratio}`);
      }
    }
  }
});

Deno.test("the backgrounds that the landlord's colour is fitted to are those of the style sheet", () => {
  assert(THEMES.light.bg === BACKGROUNDS.light, THEMES.light.bg);
  assert(THEMES.dark.bg === BACKGROUNDS.dark, THEMES.dark.bg);
});
