import { createDefine } from "fresh";
import type { PortalState } from "./state.ts";

/** Fresh's typed helpers for this app's request state. */
export const define = createDefine<PortalState>();
