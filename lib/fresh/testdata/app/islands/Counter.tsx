import { type Signal, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";

interface CounterProps {
  id: string;
  start?: number;
  shared?: Signal<number>;
}

export default function Counter({ id, start = 0, shared }: CounterProps) {
  const own = useSignal(start);
  const count = shared ?? own;
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  useSignalEffect(() => {
    document.documentElement.dataset[id] = String(count.value);
  });
  return (
    <button
      type="button"
      id={id}
      disabled={!ready}
      onClick={() => count.value++}
    >
      {count} clicks
    </button>
  );
}
