package org.workstyle.regulation;

import java.time.YearMonth;
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
 * Both halves of "regulations reviewed in time" and of the read-receipt rate as data
 * elements. A review that a new revision made needless counts as done; a reader counts
 * for the unit of the day on which the reading was due.
 */
@Component
class RegulationElements implements DerivedElementQuery {

	static final String REVIEWS_DUE = "regulation_reviews_due";

	static final String REVIEWS_ONTIME = "regulation_reviews_ontime";

	static final String READS_DUE = "regulation_reads_due";

	static final String READS_ONTIME = "regulation_reads_ontime";

	private static final String VALUES = """
			with seen as (
			  select regulation_id, effective_on as seen_on from regulation_revision where stage = 'PUBLISHED'
			  union
			  select regulation_id, reviewed_on from regulation_review
			),
			review as (
			  select r.owner_id as unit_id, cast(s.seen_on + r.review_months * interval '1 month' as date) as due_on,
			    lead(s.seen_on) over (partition by s.regulation_id order by s.seen_on) as next_on, r.repealed_on
			  from seen s join regulation r on r.id = s.regulation_id
			),
			reading as (
			  select m.unit_id, q.due_on, e.confirmed_at
			  from read_request q
			  join membership m on m.person_id = q.person_id and m.home
			    and m.valid_from <= q.due_on and (m.valid_to is null or m.valid_to > q.due_on)
			  left join read_receipt e on e.revision_id = q.revision_id and e.person_id = q.person_id
			  where q.due_on between :from and :to
			)
			select 'regulation_reviews_due' as code, unit_id, cast(date_trunc('month', due_on) as date) as month,
			  count(*) as value
			from review where due_on between :from and :to and (repealed_on is null or repealed_on > due_on)
			group by unit_id, date_trunc('month', due_on)
			union all
			select 'regulation_reviews_ontime', unit_id, cast(date_trunc('month', due_on) as date),
			  count(*) filter (where next_on <= due_on)
			from review where due_on between :from and :to and (repealed_on is null or repealed_on > due_on)
			group by unit_id, date_trunc('month', due_on)
			union all
			select 'regulation_reads_due', unit_id, cast(date_trunc('month', due_on) as date), count(*)
			from reading group by unit_id, date_trunc('month', due_on)
			union all
			select 'regulation_reads_ontime', unit_id, cast(date_trunc('month', due_on) as date),
			  count(*) filter (where cast(confirmed_at at time zone 'Asia/Shanghai' as date) <= due_on)
			from reading group by unit_id, date_trunc('month', due_on)
			""";

	@Override
	public List<ElementFacts> elements() {
		return List.of(element(REVIEWS_DUE, "应评估制度数", "Reviews of regulations due", Measure.ITEMS),
				element(REVIEWS_ONTIME, "按期评估制度数", "Regulations reviewed in time", Measure.ITEMS),
				element(READS_DUE, "制度应阅人次", "Readings of regulations due", Measure.PEOPLE),
				element(READS_ONTIME, "制度按期阅读人次", "Readings of regulations confirmed in time", Measure.PEOPLE));
	}

	@Override
	public String query() {
		return VALUES;
	}

	@Override
	public String recordsAddress(String code, UnitId unit, YearMonth from, YearMonth to) {
		return code.equals(REVIEWS_DUE) || code.equals(REVIEWS_ONTIME)
				? "/regulations?owner=" + unit + "&on=" + to.atEndOfMonth() : "/regulations?on=" + to.atEndOfMonth();
	}

	private static ElementFacts element(String code, String nameZh, String nameEn, Measure measure) {
		return new ElementFacts(code, nameZh, nameEn, measure, Periodicity.MONTH, OverMonths.SUM, OverUnits.SUM,
				ElementSource.DERIVED, null, "");
	}

}
