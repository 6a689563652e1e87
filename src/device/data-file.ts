import { type FileReading, LARGEST_EXPORT_BYTES, readExport } from '#journal/export-file.ts'

/** Long enough for the browser to have taken the file over; then its memory is given back. */
const KEPT_MS = 60_000

/** Hands a text to the browser as a file to be saved, under a name. */
export function saveFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  // Some browsers follow only a link that is in the page.
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}

/** Reads a file that somebody chose; one that is far too large is not even opened. Never throws. */
export async function readChosenFile(file: Pick<File, 'size' | 'text'>): Promise<FileReading> {
  if (file.size > LARGEST_EXPORT_BYTES) return { kind: 'refused', reason: 'too-big' }
  try {
    return readExport(await file.text())
  } catch {
    // It was moved or deleted meanwhile, or the browser may not open it.
    return { kind: 'refused', reason: 'unreadable' }
  }
}
