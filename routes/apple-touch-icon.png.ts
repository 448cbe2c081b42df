import { drawIcon } from "../lib/domain/icon/draw_icon.ts";
import { define } from "../lib/http/define.ts";
import { buildPng } from "../lib/http/picture_file.ts";
import { publicFile } from "../lib/http/public_file.ts";

/** What an iPhone's home screen shows. */
const SIZE = 180;

export const handler = define.handlers({
  GET: ({ state }) =>
    publicFile(buildPng(drawIcon(state.landlord, SIZE), SIZE), "image/png"),
});
