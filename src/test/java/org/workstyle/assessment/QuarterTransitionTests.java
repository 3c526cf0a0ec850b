package org.workstyle.assessment;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.indicator.StarterInstallation;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;

/**
 * Everything that can be tried with a quarter, in each of its states.
 */
@AssessmentTest
class QuarterTransitionTests {

	/**
	 * States: none, open, under review, published, appeals decided, appeals over, closed.
	 */
	private static final String TABLE = """
			open|office|/quarters?quarter=2022Q1|ok open-already open-already open-already open-already open-already open-already
			review|office|{q}/review|404 ok state.UNDER_REVIEW state.UNDER_REVIEW state.UNDER_REVIEW state.UNDER_REVIEW state.UNDER_REVIEW
			publish|office|{q}/publication|404 state.PUBLISHED undecided state.PUBLISHED state.PUBLISHED state.PUBLISHED state.PUBLISHED
			close|office|{q}/closure?reason=r|404 state.CLOSED state.CLOSED appeals-open appeals-until ok state.CLOSED
			submit again|head|{q}/units/{a}/submission|404 submitted-already submitted-already published published published published
			submit|second|{q}/units/{b}/submission|404 ok ok published published published published
			return|office|{q}/units/{a}/return?reason=r|404 ok ok published published published published
			return again|office|{q}/units/{b}/return?reason=r|404 returned-already returned-already published published published published
			return nothing|office|{q}/units/{c}/return?reason=r|404 not-submitted not-submitted published published published published
			late|office|{q}/units/{a}/exceptions?endsOn=2099-01-01&reason=r|404 ok ok published published published published
			late in the past|office|{q}/units/{a}/exceptions?endsOn=2022-01-01&reason=r|404 ends-in-past ends-in-past published published published published
			leave out|office|{q}/units/{a}/exceptions?indicator=C1-01&reason=r|404 ok ok published published published published
			leave out nothing|office|{q}/units/{a}/exceptions?indicator=X9-99&reason=r|404 no-indicator no-indicator published published published published
			grant nothing|office|{q}/units/{a}/exceptions?reason=r|exception-of-what exception-of-what exception-of-what exception-of-what exception-of-what exception-of-what exception-of-what
			revoke|office|{q}/exceptions/{granted}/revocation?reason=r|404 ok ok published published published published
			revoke again|office|{q}/exceptions/{revoked}/revocation?reason=r|404 revoked-already revoked-already published published published published
			propose adjustment|office|/adjustments?year=2022&quarter=1&unit={a}&points=1&reason=r&evidence=e|not-open ok ok adjust-published adjust-published adjust-published adjust-published
			propose no points|office|/adjustments?year=2022&quarter=1&unit={a}&points=0&reason=r&evidence=e|not-open no-points no-points adjust-published adjust-published adjust-published adjust-published
			decide adjustment|colleague|/adjustments/{one}/decision?approved=true&reason=r&year=2022|404 ok ok adjust-published adjust-published adjust-published adjust-published
			decide adjustment of one's own|office|/adjustments/{one}/decision?approved=true&reason=r&year=2022|404 own-proposal own-proposal adjust-published adjust-published adjust-published adjust-published
			decide adjustment again|colleague|/adjustments/{four}/decision?approved=false&reason=r&year=2022|404 decided-already decided-already decided-already decided-already decided-already decided-already
			decide adjustment beyond the cap|colleague|/adjustments/{two}/decision?approved=true&reason=r&year=2022|404 cap-quarter cap-quarter adjust-published adjust-published adjust-published adjust-published
			appeal|head|{q}/appeals?unit={a}&indicator=C1-03&reason=r|404 appeal-closed appeal-closed ok ok appeal-closed appeal-closed
			appeal again|head|{q}/appeals?unit={a}&indicator=C1-01&reason=r|404 appeal-closed appeal-closed appeal-once appeal-once appeal-closed appeal-closed
			decide appeal|office|{q}/appeals/{pending}/decision?decision=GRANTED&reason=r|404 404 404 ok appeal-decided appeal-decided appeal-decided
			decide appeal again|office|{q}/appeals/{decided}/decision?decision=GRANTED&reason=r|404 404 404 appeal-decided appeal-decided appeal-decided appeal-decided
			correct|office|{q}/corrections?unit={a}&element=tax_due&month=2022-01&value=9&reason=r|404 not-published not-published ok ok ok ok
			correct nothing|office|{q}/corrections?unit={a}&element=tax_due&month=2022-01&value=&reason=r|404 not-published not-published nothing-corrected nothing-corrected nothing-corrected nothing-corrected
			correct another quarter|office|{q}/corrections?unit={a}&element=tax_due&month=2022-04&value=9&reason=r|other-quarter other-quarter other-quarter other-quarter other-quarter other-quarter other-quarter
			correct for a refused appeal|office|{q}/corrections?unit={a}&element=tax_due&month=2022-01&value=9&appeal={decided}&reason=r|404 not-published not-published not-granted not-granted not-granted not-granted
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
	StarterInstallation starter;

	@Autowired
	JdbcClient jdbc;

	private final Map<String, CurrentUser> people = new HashMap<>();

	private final Map<String, String> names = new HashMap<>();

	@BeforeEach
	void people() {
		AssessmentClock.is("2023-04-10");
		this.starter.install(2022);
		for (String unit : List.of("a", "b", "c")) {
			this.names.put(unit, this.desk.branch().toString());
		}
		this.people.put("head", this.desk.head(UnitId.of(this.names.get("a"))));
		this.people.put("second", this.desk.head(UnitId.of(this.names.get("b"))));
		this.people.put("stranger", this.desk.head(this.desk.branch()));
		this.people.put("office", this.desk.somebody(Role.PERFORMANCE));
		this.people.put("colleague", this.desk.somebody(Role.PERFORMANCE));
		this.names.put("q", "/quarters/2022Q1");
		for (String record : List.of("granted", "revoked", "one", "two", "four", "pending", "decided")) {
			this.names.put(record, UUID.randomUUID().toString());
		}
	}

	@Test
	void refusesWhatAStateDoesNotAllowAndWhoeverMayNot() {
		TransitionTable table = new TransitionTable(this.desk, this.pages, this.digest, this.people);
		table.tryAll(transitions(), 0);

		office("/quarters?quarter=2022Q1");
		handInAndGrant();
		table.tryAll(transitions(), 1);

		office("{q}/review");
		table.tryAll(transitions(), 2);

		for (String each : List.of("one", "two")) {
			does("colleague", "/adjustments/{" + each + "}/decision?approved=false&reason=r&year=2022");
		}
		office("{q}/publication?incomplete=true");
		this.jdbc.sql(
				"update adjustment set state = 'PROPOSED', decided_by = null, decided_by_name = null, decided_at = null,"
						+ " decision_reason = null where year = 2022 and state = 'REFUSED'")
			.update();
		appeal("C1-02", "decided");
		office("{q}/appeals/{decided}/decision?decision=REFUSED&reason=r");
		appeal("C1-01", "pending");
		table.tryAll(transitions(), 3);

		office("{q}/appeals/{pending}/decision?decision=GRANTED&reason=r");
		table.tryAll(transitions(), 4);

		AssessmentClock.is("2023-05-20");
		table.tryAll(transitions(), 5);
		does("colleague", "/adjustments/{one}/decision?approved=false&reason=r&year=2022");
		this.jdbc.sql("update adjustment set state = 'PROPOSED' where id = '" + this.names.get("one") + "'").update();

		office("{q}/closure?reason=r");
		table.tryAll(transitions(), 6);
		for (String each : List.of("one", "two")) {
			does("colleague", "/adjustments/{" + each + "}/decision?approved=false&reason=r&year=2022");
		}
	}

	private List<Transition> transitions() {
		return Transition.table(TABLE, this.names);
	}

	private void handInAndGrant() {
		does("head", "{q}/units/{a}/submission");
		does("second", "{q}/units/{b}/submission");
		office("{q}/units/{b}/return?reason=r");
		office("{q}/units/{a}/exceptions?endsOn=2023-04-20&reason=granted");
		office("{q}/units/{a}/exceptions?endsOn=2023-04-20&reason=revoked");
		note("granted", "select id from quarter_exception where reason = 'granted'");
		note("revoked", "select id from quarter_exception where reason = 'revoked'");
		office("{q}/exceptions/{revoked}/revocation?reason=r");
		for (String points : List.of("one=1", "two=2", "four=4")) {
			String[] pair = points.split("=");
			office("/adjustments?year=2022&quarter=1&unit={a}&reason=r&evidence=e&points=" + pair[1]);
			note(pair[0], "select id from adjustment where year = 2022 and points = " + pair[1]);
		}
		does("colleague", "/adjustments/{four}/decision?approved=true&reason=r&year=2022");
	}

	private void appeal(String indicator, String name) {
		does("head", "{q}/appeals?unit={a}&reason=r&indicator=" + indicator);
		note(name, "select id from appeal where indicator_code = '" + indicator + "'");
	}

	private void note(String name, String sql) {
		this.names.put(name, this.jdbc.sql(sql).query(UUID.class).single().toString());
	}

	private void office(String what) {
		does("office", what);
	}

	private void does(String who, String what) {
		Transition one = Transition.table("x|x|" + what + "|ok", this.names).get(0);
		this.desk.done(one.address(), one.fields(), this.people.get(who));
	}

}
