package org.workstyle.study;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.DerivedElementQuery;
import org.workstyle.indicator.ElementFacts;
import org.workstyle.indicator.ElementSource;
import org.workstyle.indicator.Measure;
import org.workstyle.indicator.OverMonths;
import org.workstyle.indicator.OverUnits;
import org.workstyle.indicator.Periodicity;

/**
 * Study as data elements: sessions held, both halves of attendance rates, reflections.
 * People count for the unit they belonged to when the session was held; one who made it
 * up later counts once, for the session missed and not for the one it was made up by.
 */
@Component
class StudyElements implements DerivedElementQuery {

	static final String HELD = "study_sessions";

	static final String ATTENDED = "study_attended";

	static final String EXPECTED = "study_expected";

	static final String REGULATIONS_ATTENDED = "attended";

	static final String REGULATIONS_EXPECTED = "expected";

	static final String REFLECTIONS = "study_reflections";

	private static final String OF_REGULATIONS = "只计制度学习，即登记时“学习的制度”一栏至少填写一部制度的已登记学习活动；计划、取消的和未填写制度的不计";

	private static final String VALUES = """
			with marks as (
			  select a.unit_id, cast(date_trunc('month', a.held_on) as date) as month,
			    a.state in ('PRESENT', 'MADE_UP') as took_part,
			    exists (select from study_session_regulation r where r.session_id = s.id) as of_regulations
			  from study_attendance a join study_session s on s.id = a.session_id
			  where a.held_on between :from and :to and a.unit_id is not null and s.status = 'RECORDED'
			    and not exists (select from study_attendance m
			      where m.made_up_session_id = a.session_id and m.person_id = a.person_id)
			)
			select 'study_sessions' as code, host_id as unit_id, cast(date_trunc('month', held_on) as date) as month,
			  count(*) as value
			from study_session_host where held_on between :from and :to and status = 'RECORDED'
			group by host_id, date_trunc('month', held_on)
			union all
			select 'study_attended', unit_id, month, count(*) filter (where took_part) from marks group by unit_id, month
			union all
			select 'study_expected', unit_id, month, count(*) from marks group by unit_id, month
			union all
			select 'attended', unit_id, month, count(*) filter (where took_part) from marks
			where of_regulations group by unit_id, month
			union all
			select 'expected', unit_id, month, count(*) from marks where of_regulations group by unit_id, month
			union all
			select 'study_reflections', a.unit_id, cast(date_trunc('month', a.held_on) as date), count(*)
			from reflection r join study_attendance a on a.session_id = r.session_id and a.person_id = r.person_id
			where a.held_on between :from and :to and a.unit_id is not null
			group by a.unit_id, date_trunc('month', a.held_on)
			""";

	@Override
	public List<ElementFacts> elements() {
		List<ElementFacts> elements = new ArrayList<>();
		elements.add(element(HELD, "学习活动场次", "Study sessions held", Measure.SESSIONS));
		elements.add(element(ATTENDED, "学习出席人次", "Attendances at study", Measure.PEOPLE));
		elements.add(element(EXPECTED, "学习应到人次", "Attendances at study expected", Measure.PEOPLE));
		elements.add(element(REGULATIONS_ATTENDED, "参学人次", "Attendances at study of regulations", Measure.PEOPLE,
				OF_REGULATIONS));
		elements.add(element(REGULATIONS_EXPECTED, "应学人次", "Attendances at study of regulations expected",
				Measure.PEOPLE, OF_REGULATIONS));
		elements.add(element(REFLECTIONS, "心得体会篇数", "Reflections handed in", Measure.ITEMS));
		return elements;
	}

	@Override
	public String query() {
		return VALUES;
	}

	@Override
	public String recordsAddress(String code, UnitId unit, YearMonth from, YearMonth to) {
		if (code.equals(HELD)) {
			return "/study-sessions?status=RECORDED&host=" + unit + "&from=" + from.atDay(1) + "&to="
					+ to.atEndOfMonth();
		}
		return "/study-attendance?element=" + code + "&unit=" + unit + "&from=" + from + "&to=" + to;
	}

	private static ElementFacts element(String code, String nameZh, String nameEn, Measure measure) {
		return element(code, nameZh, nameEn, measure, "");
	}

	private static ElementFacts element(String code, String nameZh, String nameEn, Measure measure, String note) {
		return new ElementFacts(code, nameZh, nameEn, measure, Periodicity.MONTH, OverMonths.SUM, OverUnits.SUM,
				ElementSource.DERIVED, null, note);
	}

}
