/** Counts how many of the last few frames said yes. */
export type Votes = {
  /** Takes in one frame; whether enough of the last ones, this one included, said yes. */
  readonly add: (isYes: boolean, needed: number, of: number) => boolean
  readonly clear: () => void
}

/** Votes of at most 31 frames; adding allocates nothing. */
export function createVotes(): Votes {
  let last = 0
  return {
    add(isYes, needed, of) {
      last = ((last << 1) | (isYes ? 1 : 0)) & 0x7fff_ffff
      let count = 0
      for (let age = 0; age < of; age += 1) count += (last >> age) & 1
      return count >= needed
    },
    clear() {
      last = 0
    },
  }
}
