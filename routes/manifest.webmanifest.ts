import { BACKGROUNDS } from "../components/theme.ts";
import { define } from "../lib/http/define.ts";
import { publicFile } from "../lib/http/public_file.ts";

export const handler = define.handlers({
  GET({ state }) {
    const { landlord, text } = state;
    const manifest = {
      name: `${text.commonText.site} – ${landlord.name}`,
      short_name: text.commonText.site,
      lang: state.language,
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
