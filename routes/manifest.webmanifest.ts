import { BACKGROUNDS } from "../components/theme.ts";
import { define } from "../lib/http/define.ts";
import { publicFile } from "../lib/http/public_file.ts";
import { textsOf } from "../lib/text/texts.ts";

export const handler = define.handlers({
  GET({ state }) {
    const { landlord } = state;
    const site = textsOf("fr").t("common-site");
    const manifest = {
      // The same for everyone: it is kept for a day, whatever language is chosen.
      name: `${site} – ${landlord.name}`,
      short_name: site,
      lang: "fr",
      start_url: "/espace",
      display: "standalone",
      background_color: BACKGROUNDS.light,
      theme_color: landlord.color,
      icons: [{
        src: "/icone.svg",
        sizes: "any",
        type: "image/svg+xml",
        purpose: "any maskable",
      }],
    };
    return publicFile(JSON.stringify(manifest), "application/manifest+json");
  },
});
