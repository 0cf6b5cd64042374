// Teams and their people, links as cards, shared tablets.

export const managerPeople = {
  home: {
    title: 'Your teams',
    begin: 'Three steps to the first result',
    steps: [
      { title: 'Make a team', text: 'A shift, a shop, a floor: those you coach together.' },
      { title: 'Add the names', text: 'One a line. Each gets a link, printed as a card.' },
      {
        title: 'Assign a scenario',
        text: 'Say by when, and what you will see. They are told before they begin.',
      },
    ],
    people: (count: number) =>
      count === 0 ? 'Nobody yet' : count === 1 ? '1 person' : `${count} people`,
    runBy: (names: readonly string[]) => `Run by ${names.join(', ')}`,
    open: 'How it goes',
    toPeople: 'People and links',
    newTeam: 'A new team',
    teamName: 'Name of the team',
    teamNameHint: 'As everybody calls it: “Front desk”, “Tuesday shift”.',
    make: 'Make the team',
    sample: 'See it filled first',
    sampleHint: 'Eight people who do not exist, with results. Nothing of it is kept.',
    openSample: 'Look at a sample team',
  },
  people: {
    title: 'People',
    lead: 'Nobody needs an account or an e-mail address. A name and a link are enough.',
    hereOnly:
      'You are here under an address that opens on this computer only, and so would every link. For phones and tablets, sign in first under the address that npm start printed as “In your network”.',
    add: 'Add people',
    names: 'Names',
    namesHint: 'One a line, or a CSV with the names in its first column.',
    addThem: 'Add these people',
    added: (count: number) => {
      if (count === 0) return 'Nobody new was added.';
      return count === 1 ? '1 person was added.' : `${count} people were added.`;
    },
    known: (line: number, name: string) => `Line ${line}: ${name} is in the team already.`,
    wrong: (line: number, problem: string) => `Line ${line}: ${problem}`,
    fresh: (count: number) => (count === 1 ? '1 link is ready' : `${count} links are ready`),
    toldOnce:
      'Print them now: a link is shown only once. Later it can be replaced, not read again.',
    printCards: 'Print the cards',
    thenAssign: 'Then assign a scenario',
    everybody: (count: number) => (count === 1 ? '1 person' : `All ${count} people`),
    joined: 'has opened the link',
    waiting: 'has a link, not opened yet',
    noLink: 'has no link',
    more: 'More',
    newLink: 'New card',
    endLink: 'End the link',
    resetPin: 'Take the PIN away',
    exportAll: 'Export everything',
    hasLeft: 'Has left',
    left: (count: number) => (count === 1 ? '1 person has left' : `${count} people have left`),
    leftHint:
      'They are in no list and no figure, and their links have ended. Their results are kept until you delete them. Who comes back gets a new card.',
    isBack: 'Is back',
    deleteHint:
      'Everything about this person is deleted, results too. Only a count stays. Export it first if they want it.',
    deleteNow: (name: string) => `Delete ${name}`,
    anewForAll: 'Print all cards anew',
    anewHint: 'Everybody gets a new link, and all old cards and links end.',
    anewNow: 'Make new links for everybody',
    deleteTeam: 'Delete this team',
    deleteTeamHint: 'The team, its tablets and its assignments go. This cannot be undone.',
    deleteTeamNow: 'Delete the team',
  },
  tablets: {
    title: 'Shared tablets',
    lead: 'On a tablet of the team people pick their name and a PIN of four digits, and see nothing of each other.',
    scan: (until: string) => `Open this once on the tablet itself, until ${until}.`,
    end: 'End',
    make: 'Add a tablet',
    name: 'Name of the tablet',
    nameHint: 'So that you know it: “Break room”.',
    seen: (day: string) => `last seen ${day}`,
    neverSeen: 'not set up yet',
  },
  cards: {
    title: 'Cards',
    lead: 'One card a person: cut them apart and hand them out. A link is as good as a key, so give each only to its owner.',
    nobody: 'There is nobody in this team yet.',
    toldOnce:
      'A link is shown only once, so there is nothing left to print. New links can be made; the old ones end.',
    makeAll: (count: number) => (count === 1 ? 'Make a new link' : `Make ${count} new links`),
    hereOnly:
      'These addresses open on this computer only. For phones and tablets, sign in under the address that npm start printed as “In your network”, and print the cards anew there.',
    print: 'Print the cards',
    how: 'Your link to Make It Right. Scan it, or type the address; practise as often as you like.',
    until: (day: string) => `Opens until ${day}.`,
    copy: 'Copy the address',
  },
};
