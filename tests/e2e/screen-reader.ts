import type { CDPSession, Page } from '@playwright/test'

/** Something that a screen reader knows of. */
export type Read = {
  readonly role: string
  readonly name: string
  /** All text in it, in reading order. */
  readonly text: string
  readonly isFocused: boolean
}

/** The part of the browser's accessibility tree that is used. */
type AxNode = {
  readonly nodeId: string
  readonly parentId?: string
  readonly ignored: boolean
  readonly role?: { readonly value?: string }
  readonly name?: { readonly value?: string }
  readonly childIds?: readonly string[]
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
}

/**
 * Somebody who sees nothing and has a keyboard: knows the page by its accessibility tree alone, and acts by keys. Nothing
 * here asks the document for an element, a class or a data attribute.
 */
export class ScreenReader {
  private readonly page: Page
  private readonly browser: CDPSession

  private constructor(page: Page, browser: CDPSession) {
    this.page = page
    this.browser = browser
  }

  static async of(page: Page): Promise<ScreenReader> {
    const browser = await page.context().newCDPSession(page)
    await browser.send('Accessibility.enable')
    return new ScreenReader(page, browser)
  }

  /** Everything on the page, in reading order. */
  async read(): Promise<readonly Read[]> {
    const { nodes } = (await this.browser.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] }
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const read: Read[] = []
    const textOf = (node: AxNode): string => {
      if (node.role?.value === 'StaticText') return node.name?.value ?? ''
      const parts = (node.childIds ?? []).map((id) => byId.get(id)).map((child) => (child ? textOf(child) : ''))
      return parts.filter((part) => part !== '').join(' ')
    }
    const walk = (node: AxNode): void => {
      if (!node.ignored) {
        read.push({
          role: node.role?.value ?? '',
          name: node.name?.value ?? '',
          text: textOf(node),
          isFocused: node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false,
        })
      }
      for (const id of node.childIds ?? []) {
        const child = byId.get(id)
        if (child !== undefined) walk(child)
      }
    }
    for (const node of nodes) if (node.parentId === undefined) walk(node)
    return read
  }

  /** What has the focus: of several around it, the innermost. */
  async focused(): Promise<Read | undefined> {
    return (await this.read()).findLast(({ isFocused }) => isFocused)
  }

  /** Presses Tab, or Tab backwards, until something has the focus. */
  async tabTo(role: string, name: string, { isBack = false }: { readonly isBack?: boolean } = {}): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      const focused = await this.focused()
      if (focused?.role === role && focused.name === name) return
      await this.page.keyboard.press(isBack ? 'Shift+Tab' : 'Tab')
    }
    throw new Error(`Tab never reached the ${role} "${name}"`)
  }

  /** Goes to a button and presses Enter. */
  async press(name: string, way: { readonly isBack?: boolean } = {}): Promise<void> {
    await this.tabTo('button', name, way)
    await this.page.keyboard.press('Enter')
  }
}
