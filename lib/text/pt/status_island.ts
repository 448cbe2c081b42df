import type { StatusText } from "../fr/status_island.ts";

export const statusIslandText: StatusText = {
  waiting: "Esperamos a resposta do banco…",
  lost: "A ligação caiu. Tentamos de novo sozinhos.",
  done: "O banco respondeu. A página atualiza-se.",
};
