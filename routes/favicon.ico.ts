import { drawIcon } from "../lib/domain/icon/draw_icon.ts";
import { define } from "../lib/http/define.ts";
import { buildIco, buildPng } from "../lib/http/picture_file.ts";
import { publicFile } from "../lib/http/public_file.ts";

const SIZE = 32;

export const handler = define.handlers({
  GET({ state }) {
    const png = buildPng(drawIcon(state.landlord, SIZE), SIZE);
    return publicFile(buildIco(png, SIZE), "image/x-icon");
  },
});
