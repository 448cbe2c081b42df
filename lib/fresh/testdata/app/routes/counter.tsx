import Counter from "../islands/Counter.tsx";

export default function CounterPage() {
  return <Counter id="only" start={3} />;
}
