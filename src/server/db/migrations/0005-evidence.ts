// Of the evidence in an attempt a band needs sums and a count: single decisions are no longer kept with it.

export const evidence = `
update attempt set score = jsonb_set(score, '{evidence}', (
  select jsonb_object_agg(skill, jsonb_build_object(
    'reached', one -> 'reached', 'possible', one -> 'possible', 'passes', one -> 'passes',
    'decisions', jsonb_array_length(one -> 'samples')))
  from jsonb_each(score -> 'evidence') as each(skill, one)))
where score -> 'evidence' is not null;
`;
