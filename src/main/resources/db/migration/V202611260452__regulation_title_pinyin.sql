-- How a title is spelled, in full and by initials. Titles entered before are spelled at the next start.
alter table regulation add column pinyin text not null default '';
create index regulation_pinyin_missing_ix on regulation (id) where pinyin = '';
