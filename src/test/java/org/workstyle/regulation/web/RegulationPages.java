package org.workstyle.regulation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

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

	private final JdbcClient jdbc;

	public RegulationPages(Organization organization, RegulationManagement regulations, RevisionManagement revisions,
			JdbcClient jdbc) {
		this.organization = organization;
		this.regulations = regulations;
		this.revisions = revisions;
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

}
