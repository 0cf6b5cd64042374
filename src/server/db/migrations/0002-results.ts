// What the results need beside the attempts.

export const results = `
alter table assignment add column team uuid references team on delete cascade;
create index on assignment (team);
create table talk (
  person uuid references person on delete cascade,
  on_day date not null,
  manager uuid references manager on delete set null,
  primary key (person, on_day)
);
create table kept_count (
  team uuid references team on delete cascade,
  scenario text not null,
  keying text not null,
  choice text not null,
  people int not null,
  primary key (team, keying, choice)
);
`;
