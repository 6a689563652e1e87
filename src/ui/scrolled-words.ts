/**
 * Words that do not fit are scrolled to by the arrow keys: only then they are a stop for the Tab key. Asked again
 * whenever their box, or what stands in it, changes its size. A ref; returns what ends it.
 */
export function scrolledWords(words: HTMLElement | null): (() => void) | undefined {
  if (words === null) return
  const look = (): void => {
    const isScrolled = words.scrollHeight > words.clientHeight || words.scrollWidth > words.clientWidth
    if (isScrolled) words.tabIndex = 0
    // A stop is not taken away from under whoever stands on it.
    else if (document.activeElement !== words) words.removeAttribute('tabindex')
  }
  const sizes = new ResizeObserver(look)
  const watch = (): void => {
    sizes.disconnect()
    sizes.observe(words)
    for (const child of words.children) sizes.observe(child)
  }
  const children = new MutationObserver(watch)
  children.observe(words, { childList: true })
  watch()
  return () => {
    children.disconnect()
    sizes.disconnect()
  }
}
