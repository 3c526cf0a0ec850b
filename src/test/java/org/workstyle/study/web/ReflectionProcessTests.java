package org.workstyle.study.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Role;
import org.workstyle.study.AttendanceMark;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySessionFixture;
import org.workstyle.study.StudySessionId;
import org.workstyle.study.StudySessionManagement;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reflection is handed in, amended, commented on and compared with the others.
 */
@PortalTest
@Import({ Organization.class, LearningPages.class })
class ReflectionProcessTests {

	private static final String TEXT = "通过学习党章，我更加明白了税务干部的责任，要把为纳税人服务落到实处，从每一件小事做起。";

	@Autowired
	LearningPages pages;

	@Autowired
	Organization organization;

	@Autowired
	StudySessionManagement sessions;

	@Autowired
	StatementCount statements;

	private CurrentUser writer;

	private CurrentUser colleague;

	private CurrentUser absentee;

	private CurrentUser head;

	private CurrentUser otherHead;

	private CurrentUser inspector;

	private String session;

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		UnitId department = this.organization.department(bureau);
		UnitId branch = this.organization.partyBranch();
		PersonId first = this.organization.member(branch, this.organization.person("张三", department),
				MemberPosition.HEAD);
		PersonId second = this.organization.person("李四", department);
		PersonId third = this.organization.person("王五", department);
		this.writer = this.organization.account(first, Role.STAFF);
		this.colleague = this.organization.account(second, Role.STAFF);
		this.absentee = this.organization.account(third, Role.STAFF);
		this.head = this.organization.account(this.organization.person("赵科长", department), Role.UNIT_HEAD);
		this.otherHead = this.organization
			.account(this.organization.person("钱科长", this.organization.department(bureau)), Role.UNIT_HEAD);
		this.inspector = this.organization.account(null, Role.INSPECTOR);
		StudySessionId id = this.sessions.record(
				StudySessionFixture.of(StudyKind.THEMED_PARTY_DAY, branch, LocalDate.of(2023, 6, 30)),
				List.of(new AttendanceMark(first, AttendanceState.PRESENT, null),
						new AttendanceMark(second, AttendanceState.PRESENT, null),
						new AttendanceMark(third, AttendanceState.ABSENT, null)),
				this.writer);
		this.session = "/study-sessions/" + id;
	}

	@Test
	void isHandedInAmendedUntilCommentedAndCounted() {
		String address = handIn(TEXT, this.writer);
		var form = LearningPages.fields(this.pages.page(address + "/edit", this.writer), address);
		form.set("text", TEXT + "改");
		this.pages.sent(address, form, this.writer);
		assertThat(this.pages.post(address, form, this.writer)).hasStatus(HttpStatus.CONFLICT);
		assertThat(this.pages.page(this.session, this.head).text()).contains("心得体会（1 篇，参加 2 人）");

		var comment = LearningPages.fields(this.pages.page(address, this.head), "/comment");
		comment.set("comment", " ");
		this.pages.sent(address + "/comment", comment, this.head);
		assertThat(this.pages.page(address, this.head).text()).doesNotContain("认识深刻");
		comment.set("comment", "认识深刻，望落实到岗位");
		this.pages.sent(address + "/comment", comment, this.head);

		Document read = this.pages.page(address, this.writer);
		assertThat(read.text()).contains("认识深刻，望落实到岗位", TEXT + "改");
		assertThat(read.select("a[href$=/edit], form[action$=/comment]")).isEmpty();
		var late = LearningPages.map("version", "2", "text", "再改");
		this.pages.sent(address, late, this.writer);
		assertThat(this.pages.page(address, this.writer).text()).doesNotContain("再改");
	}

	@Test
	void isHandedInOnceAndOnlyByThoseWhoTookPart() {
		Document empty = this.pages.refused(this.session + "/reflections", LearningPages.map("text", " "), this.writer);
		assertThat(empty.select("#text-error").text()).contains("请填写正文");

		handIn(TEXT, this.writer);
		Document twice = this.pages.refused(this.session + "/reflections", LearningPages.map("text", "又一篇"),
				this.writer);
		assertThat(twice.select("[data-error-summary]").text()).contains("已经提交过");
		assertThat(twice.select("#text").val()).isEqualTo("又一篇");
		Document absent = this.pages.refused(this.session + "/reflections", LearningPages.map("text", TEXT),
				this.absentee);
		assertThat(absent.select("[data-error-summary]").text()).contains("只有参加了本次学习");
	}

	@Test
	void refusesATextThatIsTooLongAndKeepsAllOfIt() {
		String longText = "学".repeat(20_001);
		assertThat(this.pages.page(this.session + "/reflections/new", this.writer).select("#text").hasAttr("maxlength"))
			.isFalse();

		Document page = this.pages.refused(this.session + "/reflections", LearningPages.map("text", longText),
				this.writer);

		assertThat(page.select("#text-error").text()).isEqualTo("请控制在 20,000 个字以内");
		assertThat(page.select("#text").val()).isEqualTo(longText);
	}

	@Test
	void isReadByItsWriterTheHeadAndTheOfficesOnly() {
		String address = handIn(TEXT, this.writer);

		for (CurrentUser who : new CurrentUser[] { this.writer, this.head, this.inspector }) {
			this.pages.page(address, who);
			assertThat(rows("person=张三", who)).as(who.getUsername()).isPositive();
		}
		for (CurrentUser who : new CurrentUser[] { this.colleague, this.otherHead }) {
			assertThat(this.pages.get(address, who)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(rows("", who)).isZero();
			assertThat(LearningPages.rows(this.pages.get("/reflections/export.xlsx", who))).isZero();
		}
		assertThat(this.pages.post(address + "/comment", LearningPages.map("version", "0", "comment", "好"),
				this.otherHead))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.post(address, LearningPages.map("version", "0", "text", "好"), this.head))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(
				this.pages.post(address + "/comment", LearningPages.map("version", "0", "comment", "好"), this.writer))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.withoutToken(address + "/comment", this.head)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.get("/reflections", this.organization.account(null, Role.ADMIN)))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void isHandedInAsAFileThatStrangersMayNotOpen() {
		MockMultipartFile file = new MockMultipartFile("file", "心得.pdf", "application/pdf",
				"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.UTF_8));

		String address = this.pages.sent(this.session + "/reflections", file, this.writer);

		Document read = this.pages.page(address, this.head);
		assertThat(read.text()).contains("正文见附件", "心得.pdf");
		String attachment = read.select("a[href^=/attachments/]").attr("href");
		for (CurrentUser who : new CurrentUser[] { this.writer, this.head, this.inspector }) {
			assertThat(this.pages.get(attachment, who)).as(who.getUsername()).hasStatusOk();
		}
		for (CurrentUser who : new CurrentUser[] { this.colleague, this.otherHead,
				this.organization.account(null, Role.ADMIN) }) {
			assertThat(this.pages.get(attachment, who)).as(who.getUsername()).hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	@Test
	void isKeptWhileItIsTyped() {
		Document blank = this.pages.page(this.session + "/reflections/new", this.writer);
		String address = handIn(TEXT, this.writer);
		Document amended = this.pages.page(address + "/edit", this.writer);

		assertThat(blank.select("form[data-draft]").attr("data-draft-address"))
			.isEqualTo(this.session + "/reflections/new");
		assertThat(amended.select("form[data-draft]").attr("data-draft-address")).isEqualTo(address + "/edit");
		for (Document form : List.of(blank, amended)) {
			assertThat(form.select("form[data-draft]").attr("data-draft")).matches("[\\w:.-]{1,100}");
		}
	}

	@Test
	void isFilteredAndReadWithFewStatements() {
		String address = handIn(TEXT, this.writer);

		assertThat(rows("commented=false&kind=THEMED_PARTY_DAY&from=2023-06-30&to=2023-06-30", this.head)).isEqualTo(1);
		assertThat(rows("commented=true", this.head)).isZero();
		assertThat(rows("from=2023-07-01", this.head)).isZero();
		assertThat(LearningPages.rows(this.pages.get("/reflections/export.xlsx?commented=false", this.head)))
			.isEqualTo(1);
		for (String page : List.of("/reflections", address, this.session)) {
			this.statements.reset();
			this.pages.page(page, this.head);
			assertThat(this.statements.statements()).as(page).hasSizeLessThanOrEqualTo(8);
		}
	}

	@Test
	void inspectorsSeeCopiedTextsSideBySide() {
		String own = "第" + this.session + "次学习" + TEXT;
		handIn(own, this.writer);
		handIn(own.replace("每一件小事", "点滴"), this.colleague);

		Document list = this.pages.page("/reflections/similar?share=60", this.inspector);
		String pair = list.select("tbody a").attr("href");
		assertThat(pair).contains("/reflections/similar/pair");
		Document both = this.pages.page(pair, this.inspector);
		assertThat(both.select("article")).hasSize(2);
		assertThat(both.select("mark").text()).contains("税务干部的责任").doesNotContain("点滴");
		for (CurrentUser who : Set.of(this.head, this.writer)) {
			assertThat(this.pages.get("/reflections/similar", who)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.pages.get(pair, who)).hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	private String handIn(String text, CurrentUser who) {
		var form = LearningPages.fields(this.pages.page(this.session + "/reflections/new", who), "/reflections");
		form.set("text", text);
		return this.pages.sent(this.session + "/reflections", form, who);
	}

	private int rows(String query, CurrentUser who) {
		return this.pages.page("/reflections?" + query, who).select("tbody tr").size();
	}

}
