/** The body as a still whose zones answer a touch. */
export default function Still() {
  return <div />
}
