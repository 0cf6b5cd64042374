// What is said when something did not work, or is still to come: it may be that nothing more can be
// fetched, so these words are always there.

export const notices = {
  notSaved: 'Not saved:',
  whyNotSaved: {
    full: 'this device has no room left for it. You can go on, but it will be gone when this page closes.',
    blocked:
      'this browser does not let pages keep anything. You can go on, but it will be gone when this page closes.',
    moved_on_elsewhere:
      'this attempt has gone on in another tab. What you do here is not kept; what you did there is.',
    left_alone:
      'what was saved here before cannot be read, and is left as it is. You can go on, but what you note will be gone when this page closes.',
  },
  catchUp: 'Go on from there, here',
  openElsewhere:
    'This attempt has been opened in another tab too. Go on in one of the two: only there it is kept.',
  pickLost:
    'You had not moved on from your last line yet, so it is not kept. Say it again, or another.',
  tryingOther: 'Trying another line.',
  nothingCounts: 'Nothing counts: your result stays as it is.',
  backToDebrief: 'Back to my debrief',
  oneMoment: 'One moment of this story.',
  nobodysMoment:
    'The lines before it were taken on the shortest way. Nothing is kept, nothing counts.',
  toTeam: 'To the team’s pages',
  onItsWay: 'One moment, it is on its way.',
  loadAnew: 'Load the page anew',
  tryAgain: 'Try again',
  toTitle: 'To the title page',
  notArrived: 'The story has not arrived',
  stillThere: 'Everything you have played on this device is still there.',
  missing: {
    unreachable:
      'There is no connection, and a part of the game is still to come. Look at the connection, then try the same again; nothing is lost.',
    lost: 'A part of the game did not come: the connection dropped, or the game has been renewed since this page was opened. Load the page anew; what you have played is kept.',
    remembered: 'One moment, the page is loaded anew.',
  },
  ourFault:
    'That did not work, and it is our fault. Try something else, or load the page anew; what you chose is saved up to your last line.',
  refused: {
    download: 'This browser does not let the page hand out a file. Try it in another browser.',
    print: 'This browser does not let the page print. Use the browser’s own menu for it.',
    open_files: 'This browser does not let the page read a file. Try it in another browser.',
    load_anew:
      'This browser does not let the page load itself. Use the browser’s own button for it.',
  },
  broken: {
    title: 'Something broke here',
    sentence:
      'This is our fault, not yours. What you chose is saved up to your last line; opening the page again goes on from there.',
    again: 'Open the page again',
  },
};
