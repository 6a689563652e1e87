/** Asks for the storage and its library together: asked for only by the storage, the library would come a wait later. */
export function loadStorageInAdvance(): readonly Promise<unknown>[] {
  return [import('./storage.ts'), import('dexie'), import('./storage-keeper.ts'), import('./people-registry.ts')]
}
