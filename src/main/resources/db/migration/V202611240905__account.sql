-- Units form a tree; party branches, youth groups and the like are units too, whose type says that
-- they are groups across the tree. All validity is half-open: from the first day to the day before "valid_to".
create table unit (
  id uuid not null,
  code text not null,
  name text not null,
  short_name text not null,
  pinyin text not null,
  type text not null,
  position integer not null default 0,
  founded_on date not null,
  dissolved_on date,
  version bigint not null,
  constraint unit_pk primary key (id),
  constraint unit_code_uk unique (code),
  constraint unit_life_ck check (dissolved_on is null or dissolved_on > founded_on)
);

create table unit_parent (
  id uuid not null,
  unit_id uuid not null,
  parent_id uuid not null,
  valid_from date not null,
  valid_to date,
  constraint unit_parent_pk primary key (id),
  constraint unit_parent_unit_fk foreign key (unit_id) references unit (id),
  constraint unit_parent_parent_fk foreign key (parent_id) references unit (id),
  constraint unit_parent_self_ck check (unit_id <> parent_id),
  constraint unit_parent_period_ck check (valid_to is null or valid_to > valid_from),
  constraint unit_parent_once_ex exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
    deferrable initially deferred
);
create index unit_parent_parent_ix on unit_parent (parent_id);

create table unit_successor (
  unit_id uuid not null,
  successor_id uuid not null,
  succeeded_on date not null,
  reason text not null,
  constraint unit_successor_pk primary key (unit_id, successor_id),
  constraint unit_successor_unit_fk foreign key (unit_id) references unit (id),
  constraint unit_successor_successor_fk foreign key (successor_id) references unit (id)
);
create index unit_successor_successor_ix on unit_successor (successor_id);

create table person (
  id uuid not null,
  staff_number text not null,
  name text not null,
  pinyin text not null,
  party_standing text not null,
  joined_on date not null,
  left_on date,
  version bigint not null,
  constraint person_pk primary key (id),
  constraint person_staff_number_uk unique (staff_number)
);
create index person_pinyin_ix on person (pinyin, id);
create index person_search_ix on person using gin ((name || ' ' || pinyin || ' ' || staff_number) gin_trgm_ops);

create table membership (
  id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  home boolean not null,
  position text not null,
  post text,
  valid_from date not null,
  valid_to date,
  constraint membership_pk primary key (id),
  constraint membership_person_fk foreign key (person_id) references person (id),
  constraint membership_unit_fk foreign key (unit_id) references unit (id),
  constraint membership_period_ck check (valid_to is null or valid_to > valid_from),
  constraint membership_home_ex exclude using gist (person_id with =, daterange(valid_from, valid_to) with &&)
    where (home) deferrable initially deferred,
  constraint membership_once_ex exclude using gist
    (person_id with =, unit_id with =, daterange(valid_from, valid_to) with &&) deferrable initially deferred
);
create index membership_unit_ix on membership (unit_id, valid_from);
create index membership_person_ix on membership (person_id, valid_from);

create table account (
  id uuid not null,
  person_id uuid,
  username text not null,
  display_name text not null,
  password text not null,
  password_changed_at timestamptz not null,
  password_expired boolean not null,
  disabled boolean not null,
  demonstration boolean not null default false,
  created_at timestamptz not null,
  version bigint not null,
  constraint account_pk primary key (id),
  constraint account_username_uk unique (username),
  constraint account_person_uk unique (person_id),
  constraint account_person_fk foreign key (person_id) references person (id),
  constraint account_username_ck check (username = lower(username))
);

create table account_role (
  account_id uuid not null,
  role text not null,
  constraint account_role_pk primary key (account_id, role),
  constraint account_role_account_fk foreign key (account_id) references account (id)
);
create index account_role_role_ix on account_role (role, account_id);

-- The last passwords of an account, which must not be chosen again.
create table account_password (
  account_id uuid not null,
  password text not null,
  chosen_at timestamptz not null,
  constraint account_password_pk primary key (account_id, chosen_at),
  constraint account_password_account_fk foreign key (account_id) references account (id)
);

-- Every attempt, and the lock-outs that followed. The username is what was typed.
create table sign_in (
  id bigint generated always as identity,
  account_id uuid,
  username text not null,
  attempted_at timestamptz not null,
  address text not null,
  user_agent text,
  outcome text not null,
  constraint sign_in_pk primary key (id),
  constraint sign_in_account_fk foreign key (account_id) references account (id)
);
create index sign_in_username_ix on sign_in (username, attempted_at desc, id desc);
create index sign_in_address_ix on sign_in (address, attempted_at desc);
create index sign_in_account_ix on sign_in (account_id, attempted_at desc, id desc);
create index sign_in_locked_ix on sign_in (attempted_at) where outcome like '%LOCKED_OUT';

create table unit_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  code text,
  name text,
  short_name text,
  type text,
  position integer,
  founded_on date,
  dissolved_on date,
  constraint unit_history_pk primary key (id, revision),
  constraint unit_history_revision_fk foreign key (revision) references revision (id)
);

create table unit_parent_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  unit_id uuid,
  parent_id uuid,
  valid_from date,
  valid_to date,
  constraint unit_parent_history_pk primary key (id, revision),
  constraint unit_parent_history_revision_fk foreign key (revision) references revision (id)
);

create table person_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  staff_number text,
  name text,
  party_standing text,
  joined_on date,
  left_on date,
  constraint person_history_pk primary key (id, revision),
  constraint person_history_revision_fk foreign key (revision) references revision (id)
);

create table membership_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  person_id uuid,
  unit_id uuid,
  home boolean,
  position text,
  post text,
  valid_from date,
  valid_to date,
  constraint membership_history_pk primary key (id, revision),
  constraint membership_history_revision_fk foreign key (revision) references revision (id)
);

create table account_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  person_id uuid,
  username text,
  display_name text,
  disabled boolean,
  demonstration boolean,
  constraint account_history_pk primary key (id, revision),
  constraint account_history_revision_fk foreign key (revision) references revision (id)
);

create table account_role_history (
  account_id uuid not null,
  role text not null,
  revision bigint not null,
  revision_type smallint not null,
  constraint account_role_history_pk primary key (account_id, role, revision),
  constraint account_role_history_revision_fk foreign key (revision) references revision (id)
);
