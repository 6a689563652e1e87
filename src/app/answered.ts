/**
 * What comes of a task whose code is fetched first. Whoever asked hears what became of it, whatever failed: a button that
 * waits for ever says nothing. `failed`: what is said where the task itself fails.
 */
export async function answered<Code, Answer, Refusal>(
  fetch: () => Promise<Code>,
  task: (code: Code) => Promise<Answer>,
  failed: Refusal,
): Promise<Answer | Refusal | { readonly kind: 'unfetched' }> {
  let code: Code
  try {
    code = await fetch()
  } catch {
    return { kind: 'unfetched' }
  }
  return task(code).catch(() => failed)
}
