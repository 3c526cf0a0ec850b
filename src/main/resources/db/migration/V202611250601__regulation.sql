-- Regulations (制度), their revisions and numbered articles.
create table regulation (
  id uuid not null,
  title text not null,
  category text not null,
  kind text not null,
  owner_id uuid not null,
  review_months integer not null,
  last_reviewed_on date,
  repealed_on date,
  repeal_reason text,
  changed_at timestamptz not null,
  version bigint not null,
  constraint regulation_pk primary key (id),
  constraint regulation_owner_fk foreign key (owner_id) references unit (id),
  constraint regulation_review_ck check (review_months between 1 and 120)
);
create unique index regulation_title_uk on regulation (title) where repealed_on is null;
create index regulation_title_ix on regulation (title collate "zh-x-icu", id);
create index regulation_owner_ix on regulation (owner_id, title collate "zh-x-icu", id);
create index regulation_search_ix on regulation using gin (search_grams(title));

-- A published revision is in force from its effective day until the day before "ends_on". The last
-- constraint makes the answer to "what was in force on that day" unambiguous whoever wrote the rows.
create table regulation_revision (
  id uuid not null,
  regulation_id uuid not null,
  number integer not null,
  stage text not null,
  reason text not null,
  document_number text,
  meeting text,
  effective_on date,
  ends_on date,
  articles integer not null,
  text_saved_at timestamptz,
  published_at timestamptz,
  published_by uuid,
  constraint regulation_revision_pk primary key (id),
  constraint regulation_revision_number_uk unique (regulation_id, number),
  constraint regulation_revision_regulation_fk foreign key (regulation_id) references regulation (id),
  constraint regulation_revision_period_ck check (ends_on is null or ends_on > effective_on),
  constraint regulation_revision_published_ck check (stage <> 'PUBLISHED'
    or (document_number is not null and effective_on is not null and published_at is not null and articles > 0)),
  constraint regulation_revision_in_force_ex exclude using gist
    (regulation_id with =, daterange(effective_on, ends_on) with &&) where (stage = 'PUBLISHED')
    deferrable initially deferred
);
create unique index regulation_revision_open_uk on regulation_revision (regulation_id)
  where stage in ('DRAFT', 'CONSULTATION', 'LEGALITY_REVIEW', 'DELIBERATION');
create index regulation_revision_effective_ix on regulation_revision (effective_on) where stage = 'PUBLISHED';

-- The steps of a revision's life: who took which, when, with what opinion.
create table regulation_revision_step (
  revision_id uuid not null,
  position integer not null,
  stage text not null,
  taken_at timestamptz not null,
  taken_by uuid,
  note text,
  constraint regulation_revision_step_pk primary key (revision_id, position),
  constraint regulation_revision_step_revision_fk foreign key (revision_id)
    references regulation_revision (id) on delete cascade
);

-- The text of a revision, piece by piece. "origin_id" is the piece in which an article first stood: it
-- stays the same when a later revision changes, moves or renumbers the article.
create table article (
  id uuid not null,
  revision_id uuid not null,
  regulation_id uuid not null,
  origin_id uuid not null,
  position integer not null,
  kind text not null,
  number integer not null,
  insertion integer not null,
  label text not null,
  heading text not null,
  text text not null,
  constraint article_pk primary key (id),
  constraint article_position_uk unique (revision_id, position),
  constraint article_revision_fk foreign key (revision_id) references regulation_revision (id) on delete cascade,
  constraint article_regulation_fk foreign key (regulation_id) references regulation (id)
);
create unique index article_number_uk on article (revision_id, number, insertion) where kind = 'ARTICLE';
create index article_origin_ix on article (origin_id, revision_id);
create index article_regulation_ix on article (regulation_id);
create index article_search_ix on article using gin (search_grams(heading || ' ' || text));

-- Earlier states (Hibernate Envers). A text keeps its earlier states as revisions of its own.
create table regulation_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  title text,
  category text,
  kind text,
  owner_id uuid,
  review_months integer,
  last_reviewed_on date,
  repealed_on date,
  repeal_reason text,
  constraint regulation_history_pk primary key (id, revision),
  constraint regulation_history_revision_fk foreign key (revision) references revision (id)
);
create index regulation_history_revision_ix on regulation_history (revision);

create table regulation_revision_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  regulation_id uuid,
  number integer,
  stage text,
  reason text,
  document_number text,
  meeting text,
  effective_on date,
  ends_on date,
  articles integer,
  text_saved_at timestamptz,
  published_at timestamptz,
  published_by uuid,
  constraint regulation_revision_history_pk primary key (id, revision),
  constraint regulation_revision_history_revision_fk foreign key (revision) references revision (id)
);
create index regulation_revision_history_regulation_ix on regulation_revision_history (regulation_id, revision);
create index regulation_revision_history_revision_ix on regulation_revision_history (revision);
