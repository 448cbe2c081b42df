import { buildTheme } from "../components/theme.ts";
import { directionOf } from "../lib/domain/language.ts";
import { define } from "../lib/http/define.ts";
import { SCRIPTS_MARK } from "../lib/http/page_scripts.ts";
import { STYLES_MARK } from "../lib/http/stylist.ts";

/** The document around every page. */
export default define.page(({ Component, state }) => (
  <html lang={state.language} dir={directionOf(state.language)}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="icon" href="/icone.svg" type="image/svg+xml" />
      {/* Made of two checked colours: nothing that needs escaping. */}
      <style>{STYLES_MARK + buildTheme(state.landlord.color)}</style>
    </head>
    <body>
      <Component />
      <script dangerouslySetInnerHTML={{ __html: SCRIPTS_MARK }} />
    </body>
  </html>
));
