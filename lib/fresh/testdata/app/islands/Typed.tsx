import { IS_BROWSER } from "fresh/runtime";
import { describe } from "../components/describe.ts";

export function Typed(props: Record<string, unknown>) {
  return (
    <output id="typed" data-at={IS_BROWSER ? "browser" : "server"}>
      {describe(props)}
    </output>
  );
}

export function Echo({ text }: { text: string }) {
  return <q id="echo">{text}{IS_BROWSER ? "!" : ""}</q>;
}
