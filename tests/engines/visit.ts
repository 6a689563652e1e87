/** A browser that somebody visits the app with: what every engine's driver can do alike. */
export type Visit = {
  readonly goto: (url: string) => Promise<void>
  /** Runs within the page; the function may need nothing from outside it, and gives back plain data. */
  readonly evaluate: <Given, Result>(run: (given: Given) => Result | Promise<Result>, given: Given) => Promise<Result>
  /** Runs a script's text within the page, as a driver may where the page itself may not. */
  readonly runScript: (text: string) => Promise<void>
  /** A real press of the pointer on the first control in sight that the selector or the label finds. */
  readonly press: (control: Control) => Promise<void>
  readonly pressKey: (key: 'Escape' | 'Enter' | 'Tab') => Promise<void>
  readonly resize: (width: number, height: number) => Promise<void>
  readonly screenshot: (file: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** A button by what it is called, or anything by a selector. */
export type Control = { readonly button: string } | { readonly selector: string }

/** How long a press, a screen or a state is waited for. */
export const PATIENCE_MS = 60_000

/** Asks again and again, in the machine's own time. Throws with the last answer if it never suits. */
export async function until<Result>(
  ask: () => Promise<Result>,
  suits: (result: Result) => boolean,
  what: string,
  patienceMs = PATIENCE_MS,
): Promise<Result> {
  const endMs = Date.now() + patienceMs
  for (;;) {
    const result = await ask()
    if (suits(result)) return result
    if (Date.now() > endMs) throw new Error(`waited in vain for ${what}: ${JSON.stringify(result)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Selector of the control within the page, once it is there and can be pressed; runs within the page. */
export function markControl(control: Control): string | null {
  const mark = 'data-engine-pressed'
  for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark)
  const all: Element[] =
    'selector' in control ? [...document.querySelectorAll(control.selector)] : [...document.querySelectorAll('button')]
  const found = all.find((element) => {
    const isNamed =
      'selector' in control ||
      [element.getAttribute('aria-label'), element.textContent].some((name) => name?.trim() === control.button)
    const { width, height } = element.getBoundingClientRect()
    const isOff = element instanceof HTMLButtonElement && element.disabled
    return isNamed && !isOff && width > 1 && height > 1 && element.closest('[inert]') === null
  })
  if (found === undefined) return null
  found.setAttribute(mark, '')
  found.scrollIntoView({ block: 'nearest' })
  return `[${mark}]`
}
