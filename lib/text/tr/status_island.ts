import type { StatusText } from "../fr/status_island.ts";

export const statusIslandText: StatusText = {
  waiting: "Bankanın yanıtını bekliyoruz…",
  lost: "Bağlantı koptu. Kendiliğinden yeniden deniyoruz.",
  done: "Banka yanıt verdi. Sayfa yenileniyor.",
};
