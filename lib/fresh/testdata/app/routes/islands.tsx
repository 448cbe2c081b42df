import { computed, signal } from "@preact/signals";
import { Head } from "fresh/runtime";
import Counter from "../islands/Counter.tsx";
import Panel from "../islands/Panel.tsx";
import { Echo, Typed } from "../islands/Typed.tsx";

const DANGEROUS = "</script><!-- \u2028 '\\ é";

export default function IslandsPage() {
  const shared = signal(10);
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  return (
    <main>
      <Head>
        <title>Islands</title>
      </Head>
      <Counter id="first" shared={shared} />
      <Counter id="second" shared={shared} />
      <Typed
        nothing={undefined}
        none={null}
        numbers={[1.5, NaN, Infinity, -Infinity, -0]}
        big={12345678901234567890n}
        date={new Date(0)}
        url={new URL("https://example.test/a?b=c")}
        bytes={new Uint8Array([0, 127, 255])}
        set={new Set(["a", 1])}
        map={new Map([["k", new Date(1)]])}
        nested={{ list: [{ deep: true }] }}
        computed={computed(() => shared.value * 2)}
        self={circular}
      />
      <Echo text={DANGEROUS} />
      <Panel id="outer" title={<em>Outer</em>}>
        <p class="from-server">Rendered by the server</p>
        <Counter id="nested" shared={shared} />
        <Panel id="inner" title="Inner" open={false}>
          <p>Hidden at first</p>
          <Counter id="hidden" start={7} />
        </Panel>
      </Panel>
    </main>
  );
}
