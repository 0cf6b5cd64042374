// Who may come into a room: the facilitator locks it, takes phones out, lets a second facilitator lead it.

export const roomEntry = `
alter table room
  add column locked boolean not null default false,
  add column removed uuid[] not null default '{}',
  add column cohost_token bytea;
`;
