import fc from 'fast-check'

// Thousands of mutants run these tests: a property gets this long, not all of its runs. Fewer runs notice less, so the
// score that comes out is too low rather than too high.
fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: 400, markInterruptAsFailure: false })
