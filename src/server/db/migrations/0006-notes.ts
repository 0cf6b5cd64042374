// What a learner noted about an attempt: their own guess, a band for each skill, and the rule they chose.

export const notes = `
alter table attempt add column guessed jsonb, add column rule text;
`;
