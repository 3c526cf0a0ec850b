package org.workstyle.inspection.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.inspection.FindingId;
import org.workstyle.inspection.SampleInspections;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What became of a finding under the four forms is read by inspectors only. A marker is
 * written there and then looked for wherever anybody else could meet it.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class, SampleInspections.class, Uploading.class })
@ExtendWith(OutputCaptureExtension.class)
class ConfidentialHandlingTests {

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	SampleInspections samples;

	@Autowired
	JdbcClient jdbc;

	private String marker;

	private FindingId handled;

	private FindingId plain;

	private CurrentUser inspector;

	private Map<String, CurrentUser> others;

	@BeforeEach
	void markedFinding() {
		this.marker = "机密" + UUID.randomUUID().toString().replace("-", "");
		UnitId bureau = this.organization.bureau();
		UnitId department = this.organization.department(bureau);
		CurrentUser head = this.organization.account(this.organization.person("赵科长", department), Role.STAFF,
				Role.UNIT_HEAD);
		this.inspector = this.organization
			.account(this.organization.person("孙纪检", this.organization.department(bureau)), Role.STAFF, Role.INSPECTOR);
		List<ArticleRow> articles = this.samples.articles(department, head, "会议每月召开一次。");
		this.handled = this.samples.finding(articles, department, this.inspector);
		this.plain = this.samples.finding(articles, department, this.inspector);
		this.others = new LinkedHashMap<>();
		this.others.put("staff", this.organization.account(this.organization.person("张三", department), Role.STAFF));
		this.others.put("head", head);
		this.others.put("performance", this.organization.account(null, Role.PERFORMANCE));
		this.others.put("committee", this.organization.account(null, Role.COMMITTEE));
		this.others.put("admin", this.organization.account(null, Role.ADMIN));
		record(this.handled);
	}

	@Test
	void inspectorsReadItAfterGivingAReason() {
		String address = "/findings/" + this.handled + "/handling";
		assertThat(this.pages.page(address, this.inspector).text()).doesNotContain(this.marker)
			.doesNotContain("已记录的处置");

		Document opened = this.pages.refused(address + "/readings", PortalPages.map("reason", "年度统计"), this.inspector);
		assertThat(opened.select("section[aria-labelledby=taken]").text()).contains(this.marker, "第一种形态",
				this.inspector.displayName());

		Element form = opened.select("main form[action$=/handling]").first();
		assertThat(form.attr("enctype")).as("a form that is never kept for after sign-in")
			.isEqualTo("multipart/form-data");
		assertThat(form.hasAttr("data-draft")).isFalse();

		this.pages.sent(address + "/readings", PortalPages.map("reason", " "), this.inspector);
		assertThat(this.pages.withoutToken(address + "/readings", this.inspector)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void badInputIsKeptAndNamed() {
		String address = "/findings/" + this.handled + "/handling";
		Document refused = this.pages.refused(address, PortalPages.map("form", "", "text", "谈话提醒", "reason", "登记"),
				this.inspector);
		assertThat(refused.select("#form-error")).isNotEmpty();
		assertThat(refused.select("#text").text()).isEqualTo("谈话提醒");
	}

	@Test
	void everyOpeningIsAuditedAndSaysTheSameWhetherThereIsAnythingOrNot() {
		read(this.handled);
		read(this.plain);

		for (FindingId finding : List.of(this.handled, this.plain)) {
			assertThat(this.jdbc
				.sql("select event || details from audit_entry where subject_id = :id and event like 'CONFIDENTIAL%'"
						+ " order by id desc limit 1")
				.param("id", finding.toString())
				.query(String.class)
				.single()).isEqualTo("CONFIDENTIAL_OPENED{\"reason\":\"年度统计\"}");
		}
		assertThat(this.jdbc
			.sql("select actor_name from audit_entry where subject_id = :id and event like 'CONFIDENTIAL%'")
			.param("id", this.handled.toString())
			.query(String.class)
			.list()).containsOnly(this.inspector.displayName()).hasSize(2);
	}

	@Test
	void nobodyElseReachesIt() {
		String address = "/findings/" + this.handled + "/handling";
		this.others.forEach((role, other) -> {
			assertThat(this.pages.get(address, other)).as(role).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.pages.post(address + "/readings", PortalPages.map("reason", "好奇"), other)).as(role)
				.hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.pages.post(address, PortalPages.map("form", "FIRST", "text", "x", "reason", "x"), other))
				.as(role)
				.hasStatus(HttpStatus.FORBIDDEN);
		});
	}

	/**
	 * Lists, exports, histories, search, tasks, audit log: read by each role, and by
	 * inspectors too, who meet it on its own page only.
	 */
	@Test
	void noOtherPageOrFileSaysIt() throws IOException {
		read(this.handled);
		Map<String, CurrentUser> everybody = new LinkedHashMap<>(this.others);
		everybody.put("inspector", this.inspector);
		for (Map.Entry<String, CurrentUser> reader : everybody.entrySet()) {
			for (String address : List.of("/", "/findings", "/findings?text=" + this.marker, "/findings/export.xlsx",
					"/findings/" + this.handled, "/findings/" + this.handled + "/history", "/inspections",
					"/inspections/export.xlsx", "/check-results", "/check-results/export.xlsx", "/compliance-rates",
					"/compliance-rates/export.xlsx", "/search?q=" + this.marker, "/search/panel?q=" + this.marker,
					"/tasks", "/audit", "/findings/" + this.handled + "/handling",
					"/findings/" + this.handled + "/edit")) {
				MvcTestResult answer = this.pages.get(address, reader.getValue());
				boolean searched = address.contains(this.marker);
				int most = searched ? occurrences(
						PortalPages.body(this.pages.get(address.replace(this.marker, "无此内容"), reader.getValue())),
						"无此内容") : 0;
				assertThat(occurrences(text(answer), this.marker)).as(reader.getKey() + " " + address)
					.isLessThanOrEqualTo(most);
			}
		}
	}

	/**
	 * The page of a finding with something confidential looks like one without.
	 */
	@Test
	void nobodyElseLearnsThatThereIsAnything() {
		this.others.forEach((role, other) -> {
			if (!role.equals("admin")) {
				assertThat(shape(this.handled, other)).as(role).isEqualTo(shape(this.plain, other));
			}
			assertThat(PortalPages.body(this.pages.get("/findings/" + this.handled, other))).as(role)
				.doesNotContain("handling", "保密", "四种形态");
		});
	}

	@Test
	void itLiesInItsOwnTableOnlyAndIsNeverChanged() {
		read(this.handled);
		List<String> tables = this.jdbc.sql(
				"select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
			.query(String.class)
			.list();
		List<String> found = new ArrayList<>();
		for (String table : tables) {
			if (this.jdbc
				.sql("select exists (select from " + table + " t where cast(to_jsonb(t) as text) like :marker)")
				.param("marker", "%" + this.marker + "%")
				.query(Boolean.class)
				.single()) {
				found.add(table);
			}
		}
		assertThat(tables).hasSizeGreaterThan(50);
		assertThat(found).containsExactly("finding_handling");
		for (String change : List.of("update finding_handling set text = ''", "delete from finding_handling")) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(change).update());
		}
	}

	@Test
	void noLogSaysIt(CapturedOutput output) {
		record(this.handled);
		read(this.handled);
		this.pages.post("/findings/" + this.handled + "/handling",
				PortalPages.map("form", "FIFTH", "text", this.marker, "reason", "x"), this.inspector);

		assertThat(output.getAll()).doesNotContain(this.marker);
	}

	private void record(FindingId finding) {
		MultiValueMap<String, String> fields = PortalPages.map("form", "FIRST", "text", this.marker, "reason", "登记处置");
		this.pages.sent("/findings/" + finding + "/handling", fields, this.inspector);
	}

	private void read(FindingId finding) {
		this.pages.refused("/findings/" + finding + "/handling/readings", PortalPages.map("reason", "年度统计"),
				this.inspector);
	}

	private String shape(FindingId finding, CurrentUser reader) {
		Document page = this.pages.page("/findings/" + finding, reader);
		page.select("time, .text-secondary, .page-title, title, input[name=version], input[name=_csrf], .badge")
			.remove();
		String links = String.join(" ", page.select("main a, main form").eachAttr("href"));
		return (page.select("main").text() + links).replace(finding.toString(), "id")
			.replaceAll("[0-9a-f-]{36}", "other");
	}

	private static int occurrences(String text, String sought) {
		return (text.length() - text.replace(sought, "").length()) / sought.length();
	}

	/**
	 * The words of a page, or of all parts of a workbook.
	 */
	private static String text(MvcTestResult answer) throws IOException {
		byte[] content = answer.getResponse().getContentAsByteArray();
		if (content.length < 2 || content[0] != 'P' || content[1] != 'K') {
			return new String(content, StandardCharsets.UTF_8);
		}
		StringBuilder text = new StringBuilder();
		Path file = Files.write(Files.createTempFile("export", ".xlsx"), content);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		Files.delete(file);
		return text.toString();
	}

}
