// The branch map: every decision and ending of a story, as a drawing and as a list.

export const map = {
  title: 'All the ways it could have gone',
  elsewhere: 'Elsewhere',
  toDebrief: 'Back to the debrief',
  toResult: 'The result',
  seen: {
    /** The two numbers seen: signs. */
    counts: (decisions: string, allDecisions: number, endings: string, allEndings: number) =>
      `${decisions} of ${allDecisions} moments, ${endings} of ${allEndings} endings.`,
    invitation:
      'Choose one to see where its lines lead, and go back in: nothing you say there counts.',
  },
  window: 'The map. On a place, arrow keys lead from place to place.',
  signs: 'Signs on the map',
  ways: { own: 'your way', seen: 'seen another time', unseen: 'not seen yet' },
  countsTwice: 'counts twice',
  marks: {
    red: 'crossed a red line',
    fault: 'a line that hurt',
    mended: 'a line that hurt, put right later',
    mends: 'put it right',
    tries: 'tried to put it right, not yet whole',
  },
  endings: {
    kept: 'Ending: customer kept',
    at_risk: 'Ending: customer at risk',
    lost: 'Ending: customer lost',
  },
  yourEnding: 'your ending',
  /** From 1. */
  step: (number: number) => `step ${number} of your way`,
  /** In the name of a place, among other things. */
  timesSeen: (visits: number) =>
    visits === 0
      ? 'not seen yet'
      : visits === 1
        ? 'seen once'
        : visits === 2
          ? 'seen twice'
          : `seen ${visits} times`,
  /** The name of an ending that has not been seen; from 1. */
  hiddenEnding: (number: number) => `Ending ${number}`,
  /** In the box of an ending, which can be narrow. */
  inBox: { kept: 'kept', at_risk: 'at risk', lost: 'lost' },
  inWords: 'The map in words',
  decisions: 'Moments to decide',
  endingsList: 'Endings',
  yourLine: 'Your line',
  leadsTo: 'leads to',
  or: 'or',
  whatToSay: 'What one can say there',
  otherLines: 'Where other lines lead',
  youSaid: 'You said',
  noWay: 'We could not find the way back to this moment.',
  reenter: 'Re-enter here',
  from: 'One comes here from',
  close: 'Back to the map',
};
