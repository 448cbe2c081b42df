import { buildIcon } from "../components/theme.ts";
import { define } from "../lib/http/define.ts";
import { publicFile } from "../lib/http/public_file.ts";

export const handler = define.handlers({
  GET: ({ state }) => publicFile(buildIcon(state.landlord), "image/svg+xml"),
});
