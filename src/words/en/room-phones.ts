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
  phones: (count: number) => (count === 1 ? '1 phone is in' : `${count} phones are in`),
  desk: {
    hands: 'Whoever has no phone raises a hand: count these here, they are added.',
    lock: 'Lock the room',
    recode: 'New code',
    who: 'Nicknames, on this desk only',
    remove: (nickname: string) => `Take ${nickname} out of the room`,
    share: 'A second facilitator',
    shareWhy:
      'Whoever has the link leads the room too, on any device. A new link ends the one before. Do not show it on the wall.',
    makeLink: 'Make a link',
    copied: 'Copied:',
    lost: 'No connection to the team server. The votes are kept, and all goes on when it is back.',
    notHosted:
      'The team server does not hold this room for you: it ends after twelve hours, or the link is not whole or has been renewed.',
  },
  wall: {
    join: 'Join with your phone',
    locked: 'The room is closed',
  },
};
