import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { exportMyData } from "@/lib/usecases/account/export_my_data.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state }) {
    const data = await exportMyData(state.services, state.user);
    return new Response(JSON.stringify(data, null, 2), {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": 'attachment; filename="mes-donnees.json"',
      },
    });
  },
});
