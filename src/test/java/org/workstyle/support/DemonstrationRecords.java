package org.workstyle.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.Account;
import org.workstyle.account.AccountManagement;
import org.workstyle.account.CurrentUser;
import org.workstyle.account.NewAccount;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.SampleArrears;
import org.workstyle.attachment.AttachmentOwner;
import org.workstyle.attachment.Attachments;
import org.workstyle.exchange.Imports;
import org.workstyle.indicator.CauseKind;
import org.workstyle.indicator.ImprovementFacts;
import org.workstyle.indicator.ImprovementManagement;
import org.workstyle.indicator.IndicatorId;
import org.workstyle.inspection.CheckOutcome;
import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.SampleInspections;
import org.workstyle.regulation.ArticleExceptions;
import org.workstyle.regulation.ArticleId;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.regulation.DutyFacts;
import org.workstyle.regulation.DutyFrequency;
import org.workstyle.regulation.DutyManagement;
import org.workstyle.regulation.ExceptionFacts;
import org.workstyle.regulation.RegulationFixture;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.RegulationManagement;
import org.workstyle.regulation.RevisionManagement;
import org.workstyle.shared.Role;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.ReflectionManagement;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySessionFixture;
import org.workstyle.study.StudySessionId;
import org.workstyle.study.StudySessionManagement;
import org.workstyle.taxpayer.TaxpayerFixture;
import org.workstyle.taxpayer.TaxpayerManagement;

/**
 * People and records of the demonstration by short names, for tables of addresses. The
 * unit of {@code staff} and {@code head} is 征收管理股; {@code other} heads another one.
 */
@TestComponent
public class DemonstrationRecords {

	private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

	private static final LocalDate DAY = LocalDate.of(2023, 6, 15);

	private final JdbcClient jdbc;

	private final AccountManagement accounts;

	private final StudySessionManagement sessions;

	private final Imports imports;

	private final Attachments attachments;

	private final ReflectionManagement reflections;

	private final ImprovementManagement improvements;

	private final RegulationManagement regulations;

	private final RevisionManagement revisions;

	private final DutyManagement duties;

	private final ArticleExceptions exceptions;

	private final SampleInspections inspections;

	private final TaxpayerManagement taxpayers;

	private final SampleArrears sampleArrears;

	private final Map<String, CurrentUser> people = new ConcurrentHashMap<>();

	private final Map<String, String> found = new ConcurrentHashMap<>();

	/** What stands for a name in braces; add a line for each new kind of record. */
	private final Map<String, Supplier<Object>> records = Map.ofEntries(Map.entry("session", this::session),
			Map.entry("run", this::run), Map.entry("attachment", this::attachment),
			Map.entry("regulation", this::regulation), Map.entry("draft", this::draft),
			Map.entry("article", this::article), Map.entry("duty", this::duty), Map.entry("exception", this::exception),
			record("hours", "select id from study_hours order by id limit 1"),
			Map.entry("staff", () -> person("staff").personId()), Map.entry("unit", () -> unit("ZG").value()),
			Map.entry("reflection", this::reflection), Map.entry("pledge", this::pledge),
			Map.entry("improvement", this::improvement),
			record("rule", "select id from validation_rule order by id limit 1"),
			record("group", "select id from unit where type = 'PARTY_BRANCH' order by code limit 1"),
			record("requirement", "select id from study_requirement where kind = 'BRANCH_ASSEMBLY' limit 1"),
			record("account", "select id from account where username = 'committee'"),
			record("scored", "select s.unit_id || '/indicators/' || s.indicator_code from edition_score s"
					+ " join edition e on e.id = s.edition_id where e.year = 2023 and e.quarter_number = 1 limit 1"),
			record("form", "select code from study_form order by position limit 1"),
			record("indicator", "select id from indicator order by code limit 1"),
			record("element", "select id from data_element order by code limit 1"),
			record("dimension", "select id from dimension order by code limit 1"),
			record("setting", "select code from indicator_setting limit 1"), Map.entry("inspection", this::inspection),
			Map.entry("result", this::result), Map.entry("finding", this::finding),
			record("branch", "select id from unit where code = 'F2'"),
			record("source",
					"select s.id from large_source s join unit u on u.id = s.unit_id and u.code = 'F2' limit 1"),
			Map.entry("template", this::template), Map.entry("taxpayer", this::taxpayer),
			Map.entry("case", this::arrearsCase), Map.entry("taken", this::taken),
			Map.entry("item", () -> arrears().item(arrearsCase(), person("staff"))),
			Map.entry("payment", () -> arrears().payment(arrearsCase(), person("staff"))),
			Map.entry("stop", () -> arrears().stop(arrearsCase(), person("staff"))),
			Map.entry("proposal", () -> arrears().proposal(arrearsCase(), person("staff"))));

	DemonstrationRecords(JdbcClient jdbc, AccountManagement accounts, StudySessionManagement sessions, Imports imports,
			Attachments attachments, ReflectionManagement reflections, ImprovementManagement improvements,
			RegulationManagement regulations, RevisionManagement revisions, DutyManagement duties,
			ArticleExceptions exceptions, SampleInspections inspections, TaxpayerManagement taxpayers,
			SampleArrears sampleArrears) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.sessions = sessions;
		this.imports = imports;
		this.attachments = attachments;
		this.reflections = reflections;
		this.improvements = improvements;
		this.regulations = regulations;
		this.revisions = revisions;
		this.duties = duties;
		this.exceptions = exceptions;
		this.inspections = inspections;
		this.taxpayers = taxpayers;
		this.sampleArrears = sampleArrears;
	}

	private Map.Entry<String, Supplier<Object>> record(String name, String sql) {
		return Map.entry(name, () -> this.jdbc.sql(sql).query().singleValue());
	}

	/**
	 * Returns an account of the demonstration, or {@code other}, who heads another unit.
	 */
	public CurrentUser person(String username) {
		return this.people.computeIfAbsent(username, (name) -> {
			String signedIn = name.equals("other") ? other() : name;
			Account account = this.accounts.find(signedIn).orElseThrow();
			return new CurrentUser(account.id(), account.person(), signedIn, account.displayName(), account.roles());
		});
	}

	private String other() {
		PersonId head = headOf("F8");
		return this.jdbc.sql("select username from account where person_id = ?")
			.param(head.value())
			.query(String.class)
			.optional()
			.orElseGet(() -> {
				this.accounts.open(new NewAccount(head, "other", "other", Set.of(Role.STAFF, Role.UNIT_HEAD)));
				return "other";
			});
	}

	/**
	 * Puts a record in place of each name in braces, the same one each time.
	 */
	public String address(String pattern) {
		return NAME.matcher(pattern)
			.replaceAll((name) -> this.found.computeIfAbsent(name.group(1), (key) -> record(key)));
	}

	/**
	 * Puts a new record in place of each name in braces where the kind can be made anew.
	 */
	public String fresh(String pattern) {
		return NAME.matcher(pattern).replaceAll((name) -> record(name.group(1)));
	}

	private String record(String name) {
		Supplier<Object> record = this.records.get(name);
		if (record == null) {
			throw new IllegalArgumentException("Add {" + name + "} to DemonstrationRecords.records");
		}
		return String.valueOf(record.get());
	}

	/**
	 * A session of the own unit, which {@code staff} and {@code head} may change.
	 */
	private Object session() {
		CurrentUser head = person("head");
		List<PersonId> attendees = List.of(new PersonId(head.personId()), new PersonId(person("staff").personId()));
		return this.sessions.record(
				StudySessionFixture.of(StudyKind.INTEGRITY_EDUCATION, unit("ZG"), DAY.minusDays(this.found.size())),
				StudySessionFixture.all(AttendanceState.PRESENT, attendees), head);
	}

	private Object reflection() {
		return this.reflections.handIn(StudySessionId.of(record("session")), "学习体会", null, person("staff"));
	}

	private Object improvement() {
		return this.improvements.record(new ImprovementFacts(new IndicatorId(UUID.fromString(record("indicator"))),
				unit("ZG"), "窗口排队", CauseKind.METHOD, "高峰期窗口不足", "错峰预约", new PersonId(person("staff").personId()),
				LocalDate.of(2023, 12, 31), null), person("head"));
	}

	private Object pledge() {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("insert into service_pledge (id, person_id, text, pledged_on, review_due_on, version)"
					+ " values (?, ?, '服务承诺', ?, ?, 0)")
			.params(id, person("staff").personId(), DAY, DAY.plusMonths(6))
			.update();
		return id;
	}

	private Object regulation() {
		return RegulationFixture.published(this.regulations, this.revisions, RegulationFixture.facts(unit("ZG")),
				RegulationFixture.articles("总则", "会议每月召开一次。"), DAY, person("head"));
	}

	private Object draft() {
		return this.regulations.register(RegulationFixture.facts(unit("ZG")), "首次制定", person("head"));
	}

	private Object article() {
		return this.jdbc.sql("select id from article where regulation_id = ? order by position limit 1")
			.param(((RegulationId) regulation()).value())
			.query(UUID.class)
			.single();
	}

	private Object duty() {
		DutyFacts facts = new DutyFacts(unit("ZG"), null, new PersonId(person("staff").personId()), "职责",
				DutyFrequency.ONCE, null, DAY.plusMonths(6), DAY);
		return this.duties.assign(new ArticleId((UUID) article()), facts, person("head"));
	}

	private Object exception() {
		return this.exceptions.grant(new ArticleId((UUID) article()),
				new ExceptionFacts(unit("F8"), null, "路途较远", DAY, DAY.plusYears(1)), person("head"));
	}

	private Object attachment() {
		return this.attachments
			.store(new AttachmentOwner("study-session", UUID.fromString(record("session"))), "material", "a.txt",
					new ByteArrayInputStream("学习材料".getBytes(StandardCharsets.UTF_8)))
			.id();
	}

	private InspectionId inspection() {
		return this.inspections.open(articles(), person("inspector"), unit("ZG"));
	}

	private Object result() {
		return this.inspections.record(inspection(), 0, unit("ZG"), CheckOutcome.NOT_COMPLIANT, person("inspector"));
	}

	private Object finding() {
		return this.inspections.finding(articles(), unit("ZG"), person("inspector"));
	}

	private Object template() {
		return this.inspections.template(inspection(), person("inspector"));
	}

	private Object taxpayer() {
		return this.taxpayers.enter(TaxpayerFixture.facts("西山果蔬有限公司"), unit("F8"), null, person("other"));
	}

	private SampleArrears arrears() {
		return this.sampleArrears;
	}

	private String taken() {
		ArrearsCaseId id = arrearsCase();
		UUID measure = UUID.randomUUID();
		this.jdbc.sql("""
				insert into arrears_measure (id, case_id, step, taken_on, entry_key, entered_at, entered_by, version)
				values (:id, :case, 'TRANSFER', :day, :id, now(), :by, 0)
				""")
			.param("id", measure)
			.param("case", id.value())
			.param("day", DAY)
			.param("by", person("staff").accountId())
			.update();
		return id + "/measures/" + measure;
	}

	private ArrearsCaseId arrearsCase() {
		return this.sampleArrears.openCase(unit("F8"), person("other"), unit("ZG"));
	}

	private List<ArticleRow> articles() {
		return this.inspections.articles(unit("ZG"), person("head"), "会议每月召开一次。");
	}

	private Object run() {
		CurrentUser importer = person("performance");
		try {
			return this.imports.receive(this.imports.kind("online-learning", importer), "a.csv",
					new ByteArrayInputStream("人员编号,平台,月份,学时,积分\n".getBytes(StandardCharsets.UTF_8)), importer);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public UnitId unit(String code) {
		return new UnitId(this.jdbc.sql("select id from unit where code = ?").param(code).query(UUID.class).single());
	}

	private PersonId headOf(String unit) {
		return new PersonId(this.jdbc
			.sql("select m.person_id from membership m join unit u on u.id = m.unit_id"
					+ " where u.code = ? and m.home and m.position = 'HEAD' and m.valid_to is null")
			.param(unit)
			.query(UUID.class)
			.single());
	}

}
