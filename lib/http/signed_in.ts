import { createDefine } from "fresh";
import type { SignedInState } from "./state.ts";

/** Fresh's typed helpers behind the guard of `/espace`, where somebody is signed in. */
export const defineSignedIn = createDefine<SignedInState>();
