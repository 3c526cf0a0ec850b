#!/usr/bin/env bash
# Fills an empty, migrated database by COPY: 50 units, 400 people, and sessions of ten years with 20 attendees each.
# Usage: fill.sh <database> <sessions>, with PGHOST, PGPORT, PGUSER and PGPASSWORD of the tables' owner.
set -euo pipefail
database=$1 sessions=$2
# Rows made here keep the rules of foreign keys, which would be asked for each of them.
indexes=$(mktemp)
export PGOPTIONS='-c session_replication_role=replica'

copy() { psql -qX -d "$database" -c "copy ($2) to stdout" | psql -qX -d "$database" -c "copy $1 from stdin"; }

unit() { echo "lpad(($1)::text, 32, '0')::uuid"; }
person() { echo "('018f0000-0000-7000-9000-' || lpad(to_hex($1), 12, '0'))::uuid"; }
session() { echo "('018f0000-0000-7000-8000-' || lpad(to_hex($1), 12, '0'))::uuid"; }

# 1 bureau, 2-21 departments and tax branches, 22 the centre group, 23-42 party branches, 43-50 youth groups
copy 'unit (id, code, name, short_name, pinyin, type, position, founded_on, version)' "
  select $(unit n), 'U' || n, '第' || n || '单位', n || '单位', 'dw', case when n = 1 then 'BUREAU' when n <= 11 then 'DEPARTMENT'
    when n <= 21 then 'TAX_BRANCH' when n = 22 then 'CENTRE_GROUP' when n <= 42 then 'PARTY_BRANCH' else 'YOUTH_GROUP' end,
    n, date '2016-01-01', 0 from generate_series(1, 50) n"
copy 'unit_parent (id, unit_id, parent_id, valid_from)' "
  select $(unit 'n'), $(unit n), $(unit 1), date '2016-01-01' from generate_series(2, 21) n"
copy 'person (id, staff_number, name, pinyin, party_standing, joined_on, version)' "
  select $(person n), 'S' || n, '测试' || n, 'cs', 'FULL', date '2016-01-01', 0 from generate_series(1, 400) n"
# The first person heads the bureau, the second works in a branch.
copy 'membership (id, person_id, unit_id, home, position, valid_from)' "
  select gen_random_uuid(), $(person n), $(unit 'case when n = 1 then 1 else 2 + n % 20 end'), true, 'MEMBER', date '2016-01-01'
  from generate_series(1, 400) n
  union all
  select gen_random_uuid(), $(person n), $(unit '23 + n % 20'), false, case when n % 20 = 0 then 'HEAD' else 'MEMBER' end,
    date '2016-01-01' from generate_series(2, 400) n
  union all
  select gen_random_uuid(), $(person n), $(unit '43 + n % 8'), false, 'MEMBER', date '2016-01-01'
  from generate_series(300, 400) n"
copy 'account (id, person_id, username, display_name, password, password_changed_at, password_expired, disabled, created_at, version)' "
  values ($(unit 1), null::uuid, 'overseer', '绩效办', '{noop}Bench-2023!', now(), false, false, now(), 0),
    ($(unit 2), $(person 1), 'head', '局长', '{noop}Bench-2023!', now(), false, false, now(), 0),
    ($(unit 3), $(person 2), 'member', '干部', '{noop}Bench-2023!', now(), false, false, now(), 0)"
copy 'account_role' "values ($(unit 1), 'PERFORMANCE'), ($(unit 2), 'UNIT_HEAD'), ($(unit 2), 'STAFF'), ($(unit 3), 'STAFF')"

psql -qXAt -d "$database" > "$indexes" <<'SQL'
select indexdef || ';' from pg_indexes i where tablename in ('study_session', 'study_session_host', 'study_attendance')
  and not exists (select from pg_constraint c where c.conname = i.indexname);
SQL
psql -qX -d "$database" <<'SQL' > /dev/null
select 'drop index ' || indexname from pg_indexes i where tablename in ('study_session', 'study_session_host', 'study_attendance')
  and not exists (select from pg_constraint c where c.conname = i.indexname) \gexec
SQL
kinds="array['BRANCH_ASSEMBLY', 'BRANCH_COMMITTEE', 'PARTY_LECTURE', 'THEMED_PARTY_DAY', 'INTEGRITY_EDUCATION', 'BRANCH_OFFICE_STUDY',
  'PROFESSIONAL_TRAINING', 'DISCIPLINE_MICRO_CLASS', 'YOUTH_STUDY', 'CENTRE_GROUP']"
day="(date '2017-01-01' + (n::bigint * 3652 / $sessions)::integer)"
status="case n % 50 when 0 then 'PLANNED' when 1 then 'CANCELLED' else 'RECORDED' end"
copy 'study_session (id, kind, status, host_id, held_on, starts_at, ends_at, credit_hours, place, topic, discussed, recorded_at, version)' "
  select $(session n), ($kinds)[1 + n / 7 % 10], $status, $(unit '1 + n % 50'), $day, time '09:00', time '11:00', 2.0, '三楼会议室',
    case when n % 3 = 0 then '共学党章第' || n || '讲' when n % ($sessions / 200) = 1 then '一案六说' else '专题研讨第' || n || '期' end, n % 2 = 0, now(), 0
  from generate_series(1, $sessions) n"
copy 'study_session_host (session_id, host_id, kind, held_on, status)' "
  select $(session n), $(unit '1 + n % 50'), ($kinds)[1 + n / 7 % 10], $day, $status from generate_series(1, $sessions) n
  union all
  select $(session n), $(unit '1 + (n + 1) % 50'), ($kinds)[1 + n / 7 % 10], $day, $status
  from generate_series(20, $sessions, 20) n"
copy 'study_attendance (id, session_id, person_id, unit_id, held_on, state, entitled_to_vote)' "
  select ('018f0000-0000-7000-a000-' || lpad(to_hex(n::bigint * 20 + k), 12, '0'))::uuid, $(session n),
    $(person '1 + (n + k * 20) % 400'), $(unit '2 + (1 + n + k * 20) % 20'), $day,
    case when n % 50 = 0 then 'EXPECTED' when (n + k) % 17 = 0 then 'LEAVE' when (n + k) % 31 = 0 then 'ABSENT' else 'PRESENT' end, true
  from generate_series(1, $sessions) n, generate_series(0, 19) k"
psql -qX -d "$database" -f "$indexes"
rm "$indexes"
psql -qX -d "$database" -c 'vacuum (analyze)' -c checkpoint
