import { Head } from "fresh/runtime";
import { useText } from "../../components/use_text.ts";

/** What a shared link and a search engine show of the site: nothing of anybody's. */
export function ShareCard(
  { state }: { state: { origin: string; landlord: { name: string } } },
) {
  const { t } = useText();
  const title = `${t("common-site")} – ${state.landlord.name}`;
  return (
    <Head>
      <meta name="description" content={t("site-description")} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={t("site-description")} />
      <meta property="og:image" content={`${state.origin}/partage.png`} />
      <link rel="manifest" href="/manifest.webmanifest" />
    </Head>
  );
}
