/** English words: marking places on the body (Z11, Z12). */
export const marks = {
  'mark.title': 'Something here today?',
  'mark.kind.sore': 'Sore, broken or bruised skin',
  'mark.kind.sore.detail': 'Also a burn, a rash, swollen veins, or a fresh scar.',
  'mark.kind.numb': 'Numb or tingling',
  'mark.kind.numb.detail': 'Also if you have known it for long.',
  'mark.fixed': 'You said that you are not sure where, so every place is left out.',
  'mark.leftOut': 'Left out now: {places}.',
  'mark.farHalf': 'Only the half further away: {places}.',
  'mark.hand':
    '{side, select, left {Your left hand rests, too: it does no work today.} other {Your right hand rests, too: it does no work today.}}',
  'mark.hands': 'Both hands rest, too: they do no work today.',
  'mark.marked': 'marked',
  'mark.other': 'Show the other side: {place}',
  'mark.asked': 'One question about it comes next, before any plan.',
  'mark.goOn': 'Go on',
  'mark.plan.title': 'Something sore or numb?',
  'mark.plan.text': 'Mark the place on the body. The plan is made anew without it.',
  'mark.plan.action': 'Mark a place',
} as const
