export const managerAnswers = {
  lead: 'Fünf Fragen, jede mit dem nächsten Schritt.',
  sample: { team: 'Ein Beispielteam' },
};
