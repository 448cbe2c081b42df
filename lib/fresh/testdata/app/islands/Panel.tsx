import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { Head } from "fresh/runtime";

interface PanelProps {
  id: string;
  title?: ComponentChildren;
  children?: ComponentChildren;
  open?: boolean;
}

export default function Panel({ id, title, children, open }: PanelProps) {
  const isOpen = useSignal(open ?? true);
  return (
    <section id={id}>
      {isOpen.value && (
        <Head>
          <title>Open panel</title>
        </Head>
      )}
      <button type="button" onClick={() => isOpen.value = !isOpen.value}>
        {title}
      </button>
      {isOpen.value && <div class="content">{children}</div>}
    </section>
  );
}
