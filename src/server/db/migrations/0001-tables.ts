// The first schema. A released migration is never changed; a later one has a file of its own.

export const tables = `
create table org (
  one bool primary key default true check (one),
  name text not null,
  time_zone text not null default 'UTC',
  lines_days int not null default 90
);
create table manager (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  roles text[] not null check (roles <@ array['owner', 'manager', 'facilitator']),
  password text,
  oidc_iss text,
  oidc_sub text,
  ended_at timestamptz,
  unique (oidc_iss, oidc_sub),
  check (num_nonnulls(password, oidc_sub) > 0)
);
create unique index on manager (lower(name));
create table team (
  id uuid primary key default gen_random_uuid(),
  name text not null
);
create table team_manager (
  team uuid references team on delete cascade,
  manager uuid references manager on delete cascade,
  primary key (team, manager)
);
create table person (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  pin text,
  left_at timestamptz,
  created_at timestamptz not null default now()
);
create table team_person (
  team uuid references team on delete cascade,
  person uuid references person on delete cascade,
  primary key (team, person)
);
create index on team_person (person);
create table device (
  id uuid primary key default gen_random_uuid(),
  team uuid not null references team on delete cascade,
  name text not null,
  ended_at timestamptz
);
create table link (
  token bytea primary key,
  kind text not null check (kind in ('setup', 'invite', 'reset', 'person', 'device')),
  manager uuid references manager on delete cascade,
  person uuid references person on delete cascade,
  device uuid references device on delete cascade,
  roles text[],
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index on link (person);
create table session (
  token bytea primary key,
  manager uuid references manager on delete cascade,
  person uuid references person on delete cascade,
  device uuid references device on delete cascade,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  check (num_nonnulls(manager, person, device) >= 1 and not (manager is not null and person is not null))
);
create index on session (manager);
create index on session (person);
create index on session (device);
create table edition (
  edition text primary key,
  scenario text not null,
  keying text not null,
  language text not null,
  body jsonb not null,
  walk jsonb not null,
  first_seen timestamptz not null default now()
);
create table assignment (
  id uuid primary key default gen_random_uuid(),
  scenario text not null,
  mode text not null check (mode in ('learn', 'assess')),
  due_on date,
  pass_mark int not null default 70,
  counts text not null default 'first' check (counts in ('first', 'best')),
  privacy text not null default 'skills' check (privacy in ('private', 'skills', 'open')),
  note text not null default '',
  made_by uuid references manager on delete set null,
  created_at timestamptz not null default now(),
  closed_at timestamptz
);
create table assigned (
  assignment uuid references assignment on delete cascade,
  person uuid references person on delete cascade,
  primary key (assignment, person)
);
create index on assigned (person);
create table attempt (
  person uuid not null references person on delete cascade,
  id text not null,
  assignment uuid references assignment on delete set null,
  scenario text not null,
  edition text not null,
  keying text not null,
  mode text not null,
  nth int not null,
  begun_at timestamptz not null default now(),
  received_at timestamptz,
  started_at timestamptz not null,
  seed bigint not null,
  picks text[],
  firsts text[],
  body_hash bytea,
  state text not null default 'begun' check (state in ('begun', 'verified', 'unverified')),
  reason text,
  ending text,
  passed boolean,
  empathy int,
  ownership int,
  recovery int,
  met int[],
  red int,
  score jsonb,
  checked_with text,
  primary key (person, id),
  unique (person, scenario, mode, nth)
);
create index on attempt (assignment, person);
create index on attempt (scenario, keying) where state = 'verified';
create index on attempt (state) where state = 'unverified';
create table room (
  id uuid primary key default gen_random_uuid(),
  code text,
  edition text not null references edition,
  host uuid references manager on delete set null,
  host_token bytea not null,
  rev int not null default 0,
  step int not null default 0,
  round int not null default 1,
  phase text not null default 'lobby' check (phase in ('lobby', 'open', 'closed', 'revealed', 'ended')),
  way text[] not null default '{}',
  locked boolean not null default false,
  created_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index on room (code) where ended_at is null;
create table voter (
  room uuid references room on delete cascade,
  id uuid default gen_random_uuid(),
  token bytea not null unique,
  nickname text not null,
  joined_at timestamptz not null default now(),
  primary key (room, id)
);
create table vote (
  room uuid,
  step int,
  round int,
  voter uuid,
  choice text not null,
  seq bigint not null,
  at timestamptz not null default now(),
  primary key (room, step, round, voter),
  foreign key (room, voter) references voter on delete cascade
);
create table read_log (
  id bigint generated always as identity primary key,
  manager uuid,
  person uuid,
  what text not null,
  at timestamptz not null default now()
);
create index on read_log (person);
create table rate_limit (
  key text primary key,
  points int not null default 0,
  expire bigint
);
`;
