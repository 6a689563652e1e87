/** What a page reports about itself. */
export type PageListener = {
  /** The page cannot be seen any more, or is about to be frozen or put away (E8). */
  readonly onHidden: () => void
}

/** The parts of document and window that tell; tests bring plain event targets. */
export type PageSource = {
  readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState }
  readonly window: EventTarget
}

/** Watches the page until the returned function is called. */
export function watchPage(listener: PageListener, source: PageSource = { document, window }): () => void {
  const onVisibility = () => {
    if (source.document.visibilityState === 'hidden') listener.onHidden()
  }
  source.document.addEventListener('visibilitychange', onVisibility)
  source.document.addEventListener('freeze', listener.onHidden)
  source.window.addEventListener('pagehide', listener.onHidden)
  return () => {
    source.document.removeEventListener('visibilitychange', onVisibility)
    source.document.removeEventListener('freeze', listener.onHidden)
    source.window.removeEventListener('pagehide', listener.onHidden)
  }
}
