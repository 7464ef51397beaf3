export function Review() {
  return <p>x</p>;
}
