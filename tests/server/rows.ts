/** A row in every table, with what is awkward in text. */
export const ROWS = `
  insert into org (name, lines_days) values (E'Caf\\u00e9 \\\\. \\u2028 tab\\there', 30);
  insert into manager (id, name, roles, password) values ('00000000-0000-4000-8000-000000000001', E'O''Neil\\nline', '{owner,manager}', 'x');
  insert into team (id, name) values ('00000000-0000-4000-8000-000000000002', '\\.');
  insert into team_manager select team.id, manager.id from team, manager;
  insert into person (id, name) values ('00000000-0000-4000-8000-000000000003', '\\N');
  insert into team_person select team.id, person.id from team, person;
  insert into device (team, name) select id, '' from team;
  insert into link (token, kind, person, expires_at) select '\\x00ff0a0d', 'person', id, now() from person;
  insert into session (token, person, expires_at) select '\\x5c2e0a', id, now() from person;
  insert into edition (edition, scenario, keying, language, body, walk) values ('e', 's', 'k', 'en', '{"a": "\\u2028"}', '[]');
  insert into assignment (id, scenario, mode, due_on) values ('00000000-0000-4000-8000-000000000004', 's', 'assess', '2026-03-31');
  insert into assigned select assignment.id, person.id from assignment, person;
  insert into attempt (person, id, scenario, edition, keying, mode, nth, started_at, seed, picks) select id, 'a', 's', 'e', 'k', 'assess', 1, now(), 9007199254740993, '{a,"b,c",""}' from person;
  insert into room (id, edition, host_token) values ('00000000-0000-4000-8000-000000000005', 'e', '\\x00');
  insert into voter (room, id, token, nickname) select id, id, '\\x01', E'\\r' from room;
  insert into room_event (room, rev, event) select id, 1, '{"type": "next"}' from room;
  insert into vote (room, decision, round, voter, choice, seq) select id, 'd', 1, id, 'c', 1 from room;
  insert into read_log (person, what) select id, 'lines' from person;
  insert into rate_limit (key, points) values ('k', 1);
  insert into talk (person, on_day) select id, '2026-11-27' from person;
  insert into kept_count (team, scenario, keying, choice, people)
    select id, 's', 'k', 'c', 5 from team;
`;
