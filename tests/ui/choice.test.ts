import { describe, expect, it } from 'vitest'
import { type MultiChoiceOption, toggleChoice } from '#ui/choice.tsx'

const options: readonly MultiChoiceOption[] = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
  { value: 'none', label: 'None', isAlone: true },
  { value: 'not-sure', label: 'Not sure', isAlone: true },
]

describe('choosing several', () => {
  it.each([
    { from: [], press: 'a', to: ['a'], why: 'takes a first one' },
    { from: ['a'], press: 'b', to: ['a', 'b'], why: 'adds another' },
    { from: ['a', 'b'], press: 'a', to: ['b'], why: 'gives one back' },
    { from: ['a', 'b'], press: 'none', to: ['none'], why: 'clears the others for one that stands alone' },
    { from: ['none'], press: 'a', to: ['a'], why: 'clears the lonely one for another' },
    { from: ['none'], press: 'not-sure', to: ['not-sure'], why: 'lets one lonely answer replace the other' },
    { from: ['not-sure'], press: 'not-sure', to: [], why: 'gives a lonely one back' },
  ])('$why', ({ from, press, to }) => {
    expect(toggleChoice(options, from, press)).toEqual(to)
  })
})
