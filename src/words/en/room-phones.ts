// A workshop in which people vote with their phones: what the preparation, the desk and the wall say of it.

export const roomPhones = {
  voting: {
    hands: {
      name: 'By a show of hands',
      what: 'You count them and type the numbers. Nothing else is needed.',
    },
    phones: {
      name: 'With phones',
      what: 'A code on the wall, no account, no app. Whoever has no phone raises a hand.',
    },
  },
  server: {
    asking: 'One moment, the team server is asked.',
    ready: 'The team server is there. The room opens on it and stays for twelve hours.',
    none: 'This page did not come from a team server, or it cannot be reached just now. Phones need one: “npm start” runs it. By a show of hands everything works without it.',
    signed_out:
      'The team server opens rooms for facilitators and owners. Sign in first, then come back.',
    not_allowed: 'Your role cannot open rooms. An owner can make you a facilitator.',
    refused: 'The team server did not open the room. Try it again.',
    signIn: 'Sign in',
    again: 'Ask again',
  },
  kept: 'with phones',
  desk: {
    phones: (count: number) => (count === 1 ? '1 phone is in' : `${count} phones are in`),
    who: 'Nicknames, on this desk only',
    hands:
      'Hands of those without a phone are counted here and added. From five votes on the split is shown, to you alone.',
    another: 'Lead from another device',
    anotherWhy: 'Whoever has the link of this desk leads the room. Do not show it on the wall.',
    copyLink: 'Copy the link of this desk',
    copied: 'Copied.',
    lost: 'No connection to the team server. The votes are kept, and all goes on when it is back.',
    notHosted:
      'The team server does not hold this room for you: it ends after twelve hours, or the link is not whole.',
  },
  wall: {
    join: 'Join with your phone',
    phones: (count: number) => (count === 1 ? '1 phone is in' : `${count} phones are in`),
    locked: 'The room is closed',
  },
};
