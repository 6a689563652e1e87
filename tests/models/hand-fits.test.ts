import { expect, test } from 'vitest'
import { handsRecipe } from '#massage/hand-fits.ts'
import { handsRecipeFiles, handsRecipeHash } from '#models/hands-recipe.ts'

test('the hands were fitted to this body, these strokes and these grips', () => {
  expect(handsRecipeFiles.length).toBeGreaterThan(5)
  expect(handsRecipeHash(), 'what the hands are fitted to changed: run npm run hands:build').toBe(handsRecipe)
})
