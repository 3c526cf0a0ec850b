package org.workstyle.account;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.workstyle.exchange.BadRow;
import org.workstyle.exchange.ImportCounts;
import org.workstyle.exchange.ImportKind;
import org.workstyle.exchange.ImportPreview;
import org.workstyle.exchange.ImportRun;
import org.workstyle.exchange.ImportRunId;
import org.workstyle.exchange.ImportState;
import org.workstyle.exchange.Imports;
import org.workstyle.exchange.PreviewRow;
import org.workstyle.exchange.RowGroup;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PortalTest
@Import(Organization.class)
class PeopleImportTests {

	private static final String HEADING = "人员编号,姓名,政治面貌,单位代码,职位类别,岗位,入局日期,版本\n";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Imports imports;

	@Autowired
	ImportPreview preview;

	@Autowired
	Organization organization;

	@Autowired
	UnitDirectory units;

	@Autowired
	PersonDirectory people;

	@Autowired
	PersonManagement management;

	@Autowired
	Clock clock;

	CurrentUser admin;

	String office = "";

	String branch = "";

	String number = "";

	PersonId person;

	@BeforeEach
	void found() {
		UnitId bureau = this.organization.bureau();
		UnitId home = this.organization.department(bureau);
		this.admin = this.organization.account(null, Role.ADMIN);
		this.office = this.units.find(home).orElseThrow().code();
		this.branch = this.units.find(this.organization.department(bureau)).orElseThrow().code();
		this.person = this.organization.person("钱七", home);
		this.number = this.management.get(this.person).staffNumber();
	}

	@Test
	void changesNothingByTheExportAsItIs() throws IOException {
		UnitId home = this.units.findByCode(this.office).orElseThrow().id();
		this.organization.person("李四", home, MemberPosition.HEAD);
		byte[] export = this.mvc.get()
			.uri("/people/export.xlsx?unit=" + home)
			.with(user(this.admin))
			.exchange()
			.getResponse()
			.getContentAsByteArray();

		assertThat(check("people.xlsx", export).counts()).isEqualTo(new ImportCounts(0, 0, 2, 0));
		this.management.correct(this.person, this.management.get(this.person).version(), "钱柒", PartyStanding.FULL);
		ImportRun stale = check("people.xlsx", export);
		assertThat(stale.counts()).isEqualTo(new ImportCounts(0, 0, 1, 1));
		assertThat(this.preview.wrong(stale.id(), 0, 10).get(0).problems())
			.extracting((problem) -> problem.messageKey())
			.containsExactly("exchange.cell.changed-since");
	}

	@Test
	void hiresMovesAndCorrects() throws IOException {
		String newcomer = "N" + this.number;
		ImportRun run = check(newcomer + ",孙八,群众," + this.office + ",成员,科员,2023年7月3日,\n" + this.number + ",钱柒,正式党员,"
				+ this.branch + ",副职,,,\n");
		assertThat(run.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0));
		List<PreviewRow> changed = this.preview.rows(run.id(), kind(), RowGroup.CHANGED, 0, 10,
				Locale.SIMPLIFIED_CHINESE);
		assertThat(changed.get(0).cells()).contains(new PreviewRow.PreviewCell("钱柒", "钱七"),
				new PreviewRow.PreviewCell(this.branch, this.office));

		this.imports.confirm(run.id(), this.admin);
		assertThat(settle(run.id()).state()).isEqualTo(ImportState.CONFIRMED);

		LocalDate today = LocalDate.now(this.clock);
		PersonSummary hired = this.people.search(newcomer, today, 1).get(0);
		assertThat(hired.name()).isEqualTo("孙八");
		assertThat(this.management.get(this.person).name()).isEqualTo("钱柒");
		assertThat(this.people.find(this.person, today).orElseThrow().unit())
			.isEqualTo(this.units.findByCode(this.branch).orElseThrow().id());
		assertThat(this.people.find(this.person, today.minusYears(1)).orElseThrow().unit())
			.isEqualTo(this.units.findByCode(this.office).orElseThrow().id());
		assertThat(check(this.number + ",钱柒,正式党员," + this.branch + ",副职,,,\n").counts())
			.isEqualTo(new ImportCounts(0, 0, 1, 0));
	}

	@Test
	void namesARowThatSomebodyChangedSinceTheExport() throws IOException {
		long exported = this.management.get(this.person).version();
		this.management.correct(this.person, exported, "钱七七", PartyStanding.NONE);

		ImportRun run = check(this.number + ",钱八,群众," + this.office + ",成员,,," + exported + "\n" + "新,人,群众,没有,成员,,,\n");

		assertThat(run.counts().wrong()).isEqualTo(2);
		List<BadRow> wrong = this.preview.wrong(run.id(), 0, 10);
		assertThat(wrong.get(0).problems()).extracting((problem) -> problem.messageKey())
			.containsExactly("exchange.cell.changed-since");
		assertThat(wrong.get(1).problems()).extracting((problem) -> problem.messageKey())
			.containsExactly("account.import.people.unit.unknown", "exchange.cell.required");
		assertThatExceptionOfType(PortalException.class).isThrownBy(() -> this.imports.confirm(run.id(), this.admin));
		assertThat(this.management.get(this.person).name()).isEqualTo("钱七七");
	}

	@Test
	void isForAdministratorsOnly() {
		for (Role role : List.of(Role.STAFF, Role.UNIT_HEAD, Role.PERFORMANCE, Role.INSPECTOR, Role.COMMITTEE)) {
			CurrentUser other = this.organization.account(null, role);
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.imports.kind("people", other));
		}
	}

	private ImportKind kind() {
		return this.imports.kind("people", this.admin);
	}

	private ImportRun check(String rows) throws IOException {
		return check("people.csv", (HEADING + rows).getBytes(StandardCharsets.UTF_8));
	}

	private ImportRun check(String name, byte[] file) throws IOException {
		return settle(this.imports.receive(kind(), name, new ByteArrayInputStream(file), this.admin));
	}

	private ImportRun settle(ImportRunId id) {
		await().atMost(Duration.ofSeconds(20)).until(() -> !this.imports.find(id, this.admin).state().isBusy());
		return this.imports.find(id, this.admin);
	}

}
