export function Timeline() {
  return <p>x</p>;
}
