package org.workstyle.regulation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.regulation.ArticleText;
import org.workstyle.regulation.RegulationFixture;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.RegulationManagement;
import org.workstyle.regulation.RevisionManagement;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.fields;
import static org.workstyle.support.PortalPages.map;

/**
 * A bureau whose unit keeps regulations: its head, a member, the head of another unit and
 * an inspector.
 */
@TestComponent
@Import({ Organization.class, PortalPages.class })
public class RegulationPages {

	public static final LocalDate MARCH = LocalDate.of(2023, 3, 1);

	private final Organization organization;

	private final RegulationManagement regulations;

	private final RevisionManagement revisions;

	private final PortalPages pages;

	private final JdbcClient jdbc;

	public RegulationPages(Organization organization, RegulationManagement regulations, RevisionManagement revisions,
			PortalPages pages, JdbcClient jdbc) {
		this.organization = organization;
		this.regulations = regulations;
		this.revisions = revisions;
		this.pages = pages;
		this.jdbc = jdbc;
	}

	/**
	 * A unit and its people.
	 */
	public record Office(UnitId unit, PersonId headPerson, CurrentUser head, PersonId memberPerson, CurrentUser member,
			UnitId otherUnit, CurrentUser otherHead, CurrentUser inspector) {

	}

	public Office office() {
		UnitId bureau = this.organization.bureau();
		UnitId unit = this.organization.department(bureau);
		UnitId other = this.organization.department(bureau);
		PersonId head = this.organization.person("赵科长", unit, MemberPosition.HEAD);
		PersonId member = this.organization.person("张三", unit);
		PersonId otherHead = this.organization.person("钱科长", other, MemberPosition.HEAD);
		return new Office(unit, head, this.organization.account(head, Role.UNIT_HEAD), member,
				this.organization.account(member, Role.STAFF), other,
				this.organization.account(otherHead, Role.UNIT_HEAD), this.organization.account(null, Role.INSPECTOR));
	}

	public String title(String name) {
		return name + UUID.randomUUID().toString().substring(0, 8);
	}

	/**
	 * A regulation in force since {@link #MARCH}.
	 */
	public RegulationId published(String title, Office office, String... articles) {
		return RegulationFixture.published(this.regulations, this.revisions,
				RegulationFixture.facts(title, office.unit()), RegulationFixture.articles(articles), MARCH,
				office.head());
	}

	public void revise(RegulationId id, LocalDate from, Office office, List<ArticleText> articles) {
		int number = this.revisions.open(id, "修订", office.head());
		long version = this.jdbc.sql("select version from regulation where id = ?")
			.param(id.value())
			.query(Long.class)
			.single();
		RegulationFixture.publish(this.revisions, id, number, version, articles, from, office.head());
	}

	/**
	 * Enters a regulation as a member of the unit.
	 * @return where its text is entered
	 */
	String register(Office office, String title) {
		return this.pages.sent("/regulations", map("title", title, "owner", office.unit().toString(), "category",
				"ADMINISTRATION", "kind", "INTERNAL", "reviewMonths", "24", "reason", "首次制定"), office.member());
	}

	Document recognise(Office office, String address, String source) {
		return this.pages.refused(address, map("fill", "recognise", "source", source), office.member());
	}

	/**
	 * Publishes a revision that took its steps; a number is needed.
	 */
	void publish(Office office, String regulation, int number, String document, LocalDate from) {
		String address = regulation + "/revisions/" + number + "/publication";
		MultiValueMap<String, String> form = fields(this.pages.page(address, office.head()), "/publication");
		form.set("documentNumber", " ");
		form.set("effectiveOn", from.toString());
		assertThat(this.pages.refused(address, form, office.head()).select("#documentNumber-error")).isNotEmpty();
		form.set("documentNumber", document);
		this.pages.sent(address, form, office.head());
	}

}
