import { Head } from "fresh/runtime";
import { useText } from "./use_text.ts";

/** What a shared link and a search engine show of the site: nothing of anybody's. */
export function ShareCard(
  { state }: { state: { origin: string; landlord: { name: string } } },
) {
  const { siteText, commonText } = useText();
  const title = `${commonText.site} – ${state.landlord.name}`;
  return (
    <Head>
      <meta name="description" content={siteText.description} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={siteText.description} />
      <meta property="og:image" content={`${state.origin}/partage.png`} />
      <link rel="manifest" href="/manifest.webmanifest" />
    </Head>
  );
}
