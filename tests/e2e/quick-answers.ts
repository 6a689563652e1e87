import type { Page } from '@playwright/test'
import type { PageAnswer } from './kneadwell.ts'

type Labels = { readonly next: string; readonly still: string }
type Asking = {
  readonly answers: Readonly<Record<string, PageAnswer>>
  readonly last: string | undefined
  readonly labels: Labels
}
type Answered = { readonly asked: readonly string[]; readonly problem?: string }

/**
 * Answers page after page with the clicks that a person's taps come to, until the questions are over or one of them is
 * on the screen. A tap from outside asks the browser a dozen things first; on the way to what a test is about, nobody
 * looks at them. Whole sessions by touch and by keys answer with real taps and keys.
 */
export async function answerQuickly(page: Page, asking: Asking): Promise<readonly string[]> {
  const { asked, problem } = await page.evaluate(answerPages, asking)
  if (problem !== undefined) throw new Error(`${problem}; asked so far: ${asked.join(', ')}`)
  return asked
}

/** Runs within the page, and needs nothing from outside it. */
export async function answerPages({ answers, last, labels }: Asking): Promise<Answered> {
  const LONGEST_MS = 30_000
  const { __pwClock: clock } = window as unknown as {
    readonly __pwClock?: { readonly builtins: { readonly setTimeout: typeof setTimeout } }
  }
  const after = clock?.builtins.setTimeout ?? setTimeout
  const painted = () => new Promise<void>((resolve) => after(resolve, 0))
  const asked: string[] = []
  const startedMs = performance.now()
  const root = document.documentElement

  const button = (): HTMLButtonElement | undefined =>
    [...document.querySelectorAll('button')].find(
      ({ disabled, textContent }) => !disabled && (textContent === labels.next || textContent === labels.still),
    )
  const enter = (field: HTMLInputElement, value: string): void => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const choose = (question: Element, value: string): boolean => {
    const card = question.querySelector<HTMLInputElement>(`input[value="${value}"]`)
    if (card?.checked === false) card.click()
    return card !== null
  }

  for (;;) {
    const question = document.querySelector<HTMLElement>('[data-question]')
    const id = question?.dataset.question
    if (root.dataset.screen !== 'questions' || (id !== undefined && id === last)) return { asked }
    if (performance.now() - startedMs > LONGEST_MS) return { asked, problem: `the page ${id} was not left` }
    // A page that arrives or leaves takes no press, and the one with a body on it fetches its cards first.
    const isThere = question !== null && (id === 'still-so' || question.querySelector('input') !== null)
    if (!isThere || id === undefined || getComputedStyle(question).pointerEvents === 'none') {
      await painted()
      continue
    }
    if (asked.at(-1) !== id) {
      const answer = answers[id]
      if (answer === undefined) return { asked, problem: `no answer for the question ${id}` }
      asked.push(id)
      const date = question.querySelector<HTMLInputElement>('input[type="date"]')
      if (date !== null && /^\d{4}-\d\d-\d\d$/.test(String(answer))) enter(date, String(answer))
      else if (id !== 'still-so')
        for (const value of typeof answer === 'object' ? answer : [String(answer)])
          if (!choose(question, value)) return { asked, problem: `the question ${id} has no answer ${value}` }
    }
    await painted()
    // Where one card is the whole answer the page turns by itself.
    if (question.isConnected && getComputedStyle(question).pointerEvents !== 'none') button()?.click()
    await painted()
  }
}
