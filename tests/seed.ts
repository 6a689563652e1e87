import fc from 'fast-check'

// Every property is tried on samples of one seed, so that a run on one machine says what it says on another; `npm run
// sweep -- properties` tries them on many. A seed in a property itself would be tried alone, again and again.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_260_302) })
