/** How a question is written down: a name and a why for each answer, or the why alone. */
type Written = {
  readonly asks: string
  readonly answers: Readonly<Record<string, string | readonly [label: string, why: string]>>
}

/** The words of questions as a catalogue has them: `fact.ID.asks`, `fact.ID.OPTION` and `fact.ID.OPTION.why`. */
export function flatFacts(written: Readonly<Record<string, Written>>): Readonly<Record<string, string>> {
  const words: Record<string, string> = {}
  for (const [id, { asks, answers: said }] of Object.entries(written)) {
    words[`fact.${id}.asks`] = asks
    for (const [option, named] of Object.entries(said)) {
      const [label, why] = typeof named === 'string' ? [undefined, named] : named
      if (label !== undefined) words[`fact.${id}.${option}`] = label
      words[`fact.${id}.${option}.why`] = why
    }
  }
  return words
}
