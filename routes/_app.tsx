import { PageScripts } from "../components/PageScripts.tsx";
import { PageStyles } from "../components/PageStyles.tsx";
import { directionOf } from "../lib/domain/language.ts";
import { define } from "../lib/http/define.ts";

/** The document around every page. It is rendered after the page, and knows what the page has asked for. */
export default define.page(({ Component, state }) => {
  const { language, landlord, parts, needs } = state;
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/icone.svg" type="image/svg+xml" />
        <PageStyles
          sheets={parts.sheets}
          needs={needs}
          color={landlord.color}
        />
      </head>
      <body>
        <Component />
        <PageScripts scripts={parts.scripts} needs={needs} />
      </body>
    </html>
  );
});
