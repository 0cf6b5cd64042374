export const managerAnswers = {
  lead: 'Five questions, each with the next thing to do.',
  sample: { team: 'A sample team' },
};
