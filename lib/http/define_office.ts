import { createDefine } from "fresh";
import type { OfficeState } from "./state.ts";

/** Fresh's typed helpers behind the guard of `/bureau`, where somebody of the landlord is signed in. */
export const defineOffice = createDefine<OfficeState>();
