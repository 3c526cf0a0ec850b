package org.workstyle.assessment;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.workstyle.account.CurrentUser;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.map;

/**
 * Everything that can be tried with a year, in each of its states.
 */
@AssessmentTest
class YearTransitionTests {

	/**
	 * States: no quarter, a quarter runs, all closed but adjustments wait, all closed and
	 * decided, proposed, approved, closed.
	 */
	private static final String TABLE = """
			propose|office|/years/2028/proposal|404 quarters-open undecided-year ok year-state.PROPOSED year-state.PROPOSED year-state.PROPOSED
			return|committee|/years/2028/return?reason=r|404 year-state.OPEN year-state.OPEN year-state.OPEN ok year-state.OPEN year-state.OPEN
			approve|committee|/years/2028/approval|404 year-state.APPROVED year-state.APPROVED year-state.APPROVED ok year-state.APPROVED year-state.APPROVED
			close|office|/years/2028/closure?reason=r|404 year-state.CLOSED year-state.CLOSED year-state.CLOSED year-state.CLOSED ok year-state.CLOSED
			correct|office|/years/2028/corrections?reason=r|404 year-not-approved year-not-approved year-not-approved year-not-approved year-unchanged year-unchanged
			open a quarter|office|/quarters?quarter=2028Q2|ok ok ok ok year-proposed year-proposed year-proposed
			propose adjustment|office|/adjustments?year=2028&unit={a}&points=1&reason=r&evidence=e|not-open ok ok ok year-proposed year-proposed year-proposed
			decide adjustment|colleague|/adjustments/{one}/decision?approved=true&reason=r&year=2028|404 ok ok decided-already year-proposed year-proposed year-proposed
			decide adjustment again|colleague|/adjustments/{nine}/decision?approved=true&reason=r&year=2028|404 decided-already decided-already decided-already year-proposed year-proposed year-proposed
			decide adjustment beyond the cap|colleague|/adjustments/{two}/decision?approved=true&reason=r&year=2028|404 cap-year cap-year decided-already year-proposed year-proposed year-proposed
			""";

	@TestBean(methodName = "org.workstyle.assessment.AssessmentClock#create")
	Clock clock;

	@Autowired
	AssessmentDesk desk;

	@Autowired
	PortalPages pages;

	@Autowired
	DatabaseDigest digest;

	@Autowired
	JdbcClient jdbc;

	private final Map<String, CurrentUser> people = new HashMap<>();

	private final Map<String, String> names = new HashMap<>();

	@BeforeEach
	void people() {
		AssessmentClock.is("2028-04-20");
		this.names.put("a", this.desk.branch().toString());
		this.people.put("office", this.desk.somebody(Role.PERFORMANCE));
		this.people.put("colleague", this.desk.somebody(Role.PERFORMANCE));
		this.people.put("committee", this.desk.somebody(Role.COMMITTEE));
		for (String record : List.of("one", "two", "nine")) {
			this.names.put(record, UUID.randomUUID().toString());
		}
	}

	@Test
	void refusesWhatAStateDoesNotAllowAndWhoeverMayNot() {
		TransitionTable table = new TransitionTable(this.desk, this.pages, this.digest, this.people);
		table.tryAll(transitions(), 0);

		does("office", "/quarters?quarter=2028Q1");
		adjust("one", "1");
		adjust("two", "2");
		adjust("nine", "9");
		does("colleague", "/adjustments/{nine}/decision?approved=true&reason=r&year=2028");
		table.tryAll(transitions(), 1);

		does("office", "/quarters/2028Q1/review");
		does("office", "/quarters/2028Q1/publication?incomplete=true");
		AssessmentClock.is("2028-05-20");
		does("office", "/quarters/2028Q1/closure?reason=r");
		table.tryAll(transitions(), 2);
		namesWhatWaits();

		does("colleague", "/adjustments/{one}/decision?approved=true&reason=r&year=2028");
		does("colleague", "/adjustments/{two}/decision?approved=false&reason=r&year=2028");
		assertThat(this.pages.page("/years/2028", this.people.get("office")).select("#undecided")).isEmpty();
		table.tryAll(transitions(), 3);

		does("office", "/years/2028/proposal");
		does("committee", "/years/2028/return?reason=r");
		does("office", "/years/2028/proposal");
		table.tryAll(transitions(), 4);

		does("committee", "/years/2028/approval");
		table.tryAll(transitions(), 5);

		does("office", "/years/2028/closure?reason=r");
		table.tryAll(transitions(), 6);
	}

	/**
	 * Both the page and the refusal name the adjustments.
	 */
	private void namesWhatWaits() {
		CurrentUser office = this.people.get("office");
		String unit = this.jdbc.sql("select short_name from unit where id = cast(:id as uuid)")
			.param("id", this.names.get("a"))
			.query(String.class)
			.single();
		Element page = this.pages.page("/years/2028", office).getElementById("undecided");
		assertThat(page).isNotNull();
		assertThat(page.text()).contains("2 项", unit + " +1.00 · " + unit + " +2.00");
		assertThat(page.select("a").attr("href")).isEqualTo("/adjustments?year=2028");
		assertThat(this.desk.next(this.pages.post("/years/2028/proposal", map(), office), office).text())
			.contains("还有 2 项全年加减分待审批（" + unit + " +1.00 · " + unit + " +2.00）");
		assertThat(this.pages.page("/years/2028", this.people.get("committee")).select("#undecided")).isEmpty();
	}

	private List<Transition> transitions() {
		return Transition.table(TABLE, this.names);
	}

	private void adjust(String name, String points) {
		does("office", "/adjustments?year=2028&unit={a}&reason=r&evidence=e&points=" + points);
		this.names.put(name,
				this.jdbc.sql("select id from adjustment where year = 2028 and points = " + points)
					.query(UUID.class)
					.single()
					.toString());
	}

	private void does(String who, String what) {
		Transition one = Transition.table("x|x|" + what + "|ok", this.names).get(0);
		this.desk.done(one.address(), one.fields(), this.people.get(who));
	}

}
