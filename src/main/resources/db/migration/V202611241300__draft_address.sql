-- Where a draft was typed, so that the desk can lead back to it.
alter table draft
  add column address text not null default '/',
  add column title text not null default '';
alter table draft alter column address drop default, alter column title drop default;
