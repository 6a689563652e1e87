/** How much of a check runs: a seeded sample in `npm test`, everything in `npm run sweep`. */
export type Size = 'sample' | 'full'

/** One line of the table that a sweep prints. */
export type Row = { readonly what: string; readonly count: number; readonly failures: number }

/** Breaches beyond this many of one kind are counted and no longer described. */
const describedBreaches = 5

/**
 * Counts what was looked at and what was wrong, under the name of what is claimed: a claim that nothing was counted for
 * is a failure too, because it cannot have been shown.
 */
export class Tally {
  readonly #rows = new Map<string, { count: number; failures: number; atLeast: number }>()
  readonly #breaches: string[] = []

  #row(what: string): { count: number; failures: number; atLeast: number } {
    const known = this.#rows.get(what)
    if (known !== undefined) return known
    const row = { count: 0, failures: 0, atLeast: 1 }
    this.#rows.set(what, row)
    return row
  }

  /** Names a claim before anything is counted for it, and how often it has to be counted at least. */
  expect(what: string, atLeast = 1): void {
    this.#row(what).atLeast = atLeast
  }

  /** Counts something that was looked at. */
  add(what: string, count = 1): void {
    this.#row(what).count += count
  }

  /** Counts one look, and a breach where the claim does not hold; `detail` is only worked out for a breach. */
  hold(what: string, isTrue: boolean, detail: () => string): void {
    this.#row(what).count += 1
    if (!isTrue) this.breach(what, detail)
  }

  /** Counts a breach of something that `add` counted. */
  breach(what: string, detail: () => string): void {
    const row = this.#row(what)
    row.failures += 1
    if (row.failures <= describedBreaches) this.#breaches.push(`${what}: ${detail()}`)
  }

  /** Every claim, in the order in which it was first named. */
  get rows(): readonly Row[] {
    return [...this.#rows].map(([what, { count, failures, atLeast }]) => ({
      what,
      count,
      failures: failures + (count < atLeast ? 1 : 0),
    }))
  }

  /** What is wrong, described; empty when every claim holds and was counted often enough. */
  get breaches(): readonly string[] {
    const rare = [...this.#rows].flatMap(([what, { count, atLeast }]) =>
      count < atLeast ? [`${what}: counted ${count} times, expected at least ${atLeast}`] : [],
    )
    return [...this.#breaches, ...rare]
  }
}
