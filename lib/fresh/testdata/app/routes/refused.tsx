import { Typed } from "../islands/Typed.tsx";

export default function RefusedPage() {
  return <Typed deep={{ save: () => {} }} />;
}
