import type { PageProps } from "fresh";

export default function Post({ params }: PageProps) {
  return <article>{params.slug}</article>;
}
