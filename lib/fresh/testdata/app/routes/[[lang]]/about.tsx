import type { PageProps } from "fresh";

export default function About({ params }: PageProps) {
  return <p>about {params.lang || "default"}</p>;
}
