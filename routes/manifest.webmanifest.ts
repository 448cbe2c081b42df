import { BACKGROUNDS } from "../components/theme.ts";
import { define } from "../lib/http/define.ts";
import { publicFile } from "../lib/http/public_file.ts";
import { commonText } from "../lib/text/fr/common.ts";

export const handler = define.handlers({
  GET({ state }) {
    const { landlord } = state;
    const manifest = {
      // The same for everyone: it is kept for a day, whatever language is chosen.
      name: `${commonText.site} – ${landlord.name}`,
      short_name: commonText.site,
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
