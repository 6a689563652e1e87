import type { Heard } from './judge.ts'

/** What the page tells the worker. */
export type ToWorker =
  /** Frames of 512 samples come through this port, from the audio thread. */
  | { readonly type: 'open'; readonly frames: MessagePort }
  | { readonly type: 'listening'; readonly isListening: boolean; readonly isWorking: boolean }
  | { readonly type: 'speaking'; readonly isSpeaking: boolean }

/** What the worker tells the page. */
export type FromWorker =
  /** Frames are coming and are judged; said twice a second while that is so. */
  | { readonly type: 'beat' }
  | { readonly type: 'heard'; readonly what: Heard }
  /** Frames stay away, or more come than can be judged, or the model broke. */
  | { readonly type: 'lost'; readonly why: string }
