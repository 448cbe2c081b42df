import Counter from "../islands/Counter.tsx";
import Panel from "../islands/Panel.tsx";

export default function NestedPage() {
  return (
    <main>
      <p>
        <Panel id="torn" title="A section in a paragraph" />
      </p>
      <Counter id="beside" start={1} />
    </main>
  );
}
