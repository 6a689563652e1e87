import { fileURLToPath } from 'node:url'

type Modules = { getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null }

/** Waits for the runtime within its module. In one file with what the runtime imports, each would wait for the other. */
const entry = 'src/app/main.tsx'

/**
 * What a first visit needs, in the order in which it needs it. A wave is asked for as a whole, so each is one file:
 * sixty small ones took longer on a slow link than their bytes did, as each waits for its own answer.
 */
const waves: Readonly<Record<string, readonly string[]>> = {
  shell: [entry],
  runtime: ['src/app/runtime.ts'],
  still: ['src/screens/welcome/still.tsx'],
  solid: ['src/stage/solid/solid-body.tsx'],
}

/**
 * Libraries with a file of their own: they stay cached when we change, and a heap profile tells whose allocation is
 * whose.
 */
const libraries: Readonly<Record<string, RegExp>> = {
  three: /node_modules[\\/]three[\\/]/,
  fiber: /node_modules[\\/]@react-three[\\/]/,
}

/** Modules are named with forward slashes, also on Windows. */
function idOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url)).replaceAll('\\', '/')
}

function sortIntoFiles(modules: Modules): ReadonlyMap<string, string> {
  const fileOf = new Map<string, string>()
  const take = (id: string, wave: string): void => {
    const info = modules.getModuleInfo(id)
    if (info === null || fileOf.has(id)) return
    const library = Object.keys(libraries).find((name) => libraries[name]?.test(id))
    fileOf.set(id, library ?? wave)
    for (const next of info.importedIds) take(next, library ?? wave)
  }
  for (const [wave, roots] of Object.entries(waves)) {
    for (const root of roots) {
      const id = idOf(root)
      if (modules.getModuleInfo(id) === null) throw new Error(`${root} is not built, but a wave begins with it`)
      take(id, wave)
    }
  }
  fileOf.delete(idOf(entry))
  return fileOf
}

/** Says which file a module goes into: that of the wave that needs it first. Null for what a first visit does not need. */
export function fileNaming(): (id: string, modules: Modules) => string | null {
  let fileOf: ReadonlyMap<string, string> | undefined
  return (id, modules) => {
    fileOf ??= sortIntoFiles(modules)
    return fileOf.get(id) ?? null
  }
}
