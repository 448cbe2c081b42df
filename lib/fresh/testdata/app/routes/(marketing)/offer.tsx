export default function Offer() {
  return <p>offer</p>;
}
