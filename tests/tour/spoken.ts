/** What a key of the catalogue says in the language that is toured. */
export type Spoken = (key: string) => string

/** The whole catalogue of a language, as its files write it. Throws for a key that is not there. */
export async function spokenIn(language: string): Promise<Spoken> {
  const [{ shell }, { rest }, { practice }, { history }] = await Promise.all([
    import(`../../src/words/${language}/shell.ts`) as Promise<{ shell: Record<string, string> }>,
    import(`../../src/words/${language}/rest.ts`) as Promise<{ rest: Record<string, string> }>,
    import(`../../src/words/${language}/practice.ts`) as Promise<{ practice: Record<string, string> }>,
    import(`../../src/words/${language}/history.ts`) as Promise<{ history: Record<string, string> }>,
  ])
  const all: Readonly<Record<string, string>> = { ...shell, ...rest, ...practice, ...history }
  return (key) => {
    const found = all[key]
    if (found === undefined) throw new Error(`${language} does not say ${key}`)
    return found
  }
}
