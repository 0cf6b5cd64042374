// Rooms with phones: what the facilitator did is kept as events, and votes by the decision they are of.
// Nothing was kept in these tables before.

export const rooms = `
drop table vote;
alter table room
  drop column step, drop column round, drop column phase, drop column way, drop column locked,
  drop column ended_at,
  add column stops text[] not null default '{}',
  add column seed int not null default 0,
  add column open_decision text,
  add column open_round int;
create unique index on room (code);
create table room_event (
  room uuid references room on delete cascade,
  rev int,
  event jsonb not null,
  primary key (room, rev)
);
create table vote (
  room uuid,
  decision text,
  round int,
  voter uuid,
  choice text not null,
  seq bigint not null,
  primary key (room, decision, round, voter),
  foreign key (room, voter) references voter on delete cascade
);
`;
