package org.workstyle.assessment;

import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.DispatcherServlet;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;

import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.workstyle.support.PortalPages.map;

/**
 * Moves quarters on through the pages, as the performance office and heads do.
 */
@TestComponent
class AssessmentDesk {

	private static final String REPORT = """
			insert into reading (element_id, unit_id, month, state, value, reported_by_name)
			select d.id, :unit, m.month, 'REPORTED', 900 + abs(hashtext(d.code || m.month || :unit::text)) % 100, '王五'
			from data_element d
			cross join generate_series(:first::date, :last::date, interval '1 month') as m (month)
			where d.periodicity = 'MONTH' or m.month = :first::date
			on conflict do nothing
			""";

	private final PortalPages pages;

	private final MockMvcTester mvc;

	private final MessageSource messages;

	private final Organization organization;

	private final JdbcClient jdbc;

	AssessmentDesk(PortalPages pages, MockMvcTester mvc, MessageSource messages, Organization organization,
			JdbcClient jdbc) {
		this.pages = pages;
		this.mvc = mvc;
		this.messages = messages;
		this.organization = organization;
		this.jdbc = jdbc;
	}

	UnitId branch() {
		return this.organization.unit(UnitType.TAX_BRANCH, this.organization.bureau());
	}

	CurrentUser head(UnitId unit) {
		return this.organization.account(this.organization.person("王五", unit), Role.UNIT_HEAD);
	}

	CurrentUser somebody(Role role) {
		return this.organization.account(null, role);
	}

	/**
	 * Reports values between 900 and 999 for all elements of a unit.
	 */
	void report(UnitId unit, Quarter quarter) {
		this.jdbc.sql(REPORT)
			.param("unit", unit.value())
			.param("first", quarter.firstDay().toString())
			.param("last", quarter.lastDay().toString())
			.update();
	}

	/**
	 * Types a value into the entry grid; whether it is taken, the grid tells.
	 */
	void enter(UnitId unit, CurrentUser who, String code, String month, String value) {
		Map<String, Object> seen = this.jdbc
			.sql("""
					select d.id::text as element, coalesce(r.version, 0)::text as version
					from data_element d left join reading r on r.element_id = d.id and r.unit_id = :unit and r.month = :month
					where d.code = :code
					""")
			.param("unit", unit.value())
			.param("month", YearMonth.parse(month).atDay(1))
			.param("code", code)
			.query()
			.singleRow();
		MvcTestResult answer = this.pages.post("/readings/cells",
				map("cell", seen.get("element") + "." + unit + "." + month, "value", value, "version",
						String.valueOf(seen.get("version")), "period",
						Quarter.containing(YearMonth.parse(month).atDay(1)).toString()),
				who);
		assertThat(answer).as(code + " " + month).hasStatusOk();
	}

	/**
	 * Opens a quarter, reports for the units, reviews and publishes, though nobody handed
	 * in.
	 */
	void publish(Quarter quarter, CurrentUser office, UnitId... units) {
		done("/quarters", map("quarter", quarter.toString()), office);
		for (UnitId unit : units) {
			report(unit, quarter);
		}
		done("/quarters/" + quarter + "/review", map(), office);
		done("/quarters/" + quarter + "/publication", map("incomplete", "true"), office);
	}

	/**
	 * Does something that is taken.
	 */
	void done(String address, MultiValueMap<String, String> fields, CurrentUser who) {
		MvcTestResult answer = this.pages.post(address, fields, who);
		assertThat(answer).as(address + " " + fields).hasStatus3xxRedirection();
		assertThat(flash(answer).get("flash")).as(address + " " + fields).asString().contains(".done.");
	}

	/**
	 * Tries something that is refused, and reads what the person is told.
	 * @return the message's key, or the status where it is no page of the portal's
	 */
	String refused(String address, MultiValueMap<String, String> fields, CurrentUser who) {
		MvcTestResult answer = this.pages.post(address, fields, who);
		int status = answer.getResponse().getStatus();
		if (status == 302) {
			String key = String.valueOf(flash(answer).get("flash"));
			tells(answer, key, who);
			return key.replace("assessment.error.", "");
		}
		return (status == 200 || status == 422) ? PortalPages.body(answer) : String.valueOf(status);
	}

	/**
	 * Returns what the message says, whatever it names.
	 */
	Pattern said(String key) {
		String text = this.messages.getMessage(key, new Object[] { "\u0001", "\u0001" }, SIMPLIFIED_CHINESE);
		return Pattern.compile("(?s).*" + Pattern.quote(text).replace("\u0001", "\\E[^{]+\\Q") + ".*");
	}

	Map<String, Object> flash(MvcTestResult answer) {
		return answer.getMvcResult().getFlashMap();
	}

	/**
	 * Where there is a page to go back to, it tells why.
	 */
	private void tells(MvcTestResult answer, String key, CurrentUser who) {
		Document next = next(answer, who);
		if (!next.select("#main").isEmpty()) {
			assertThat(next.select(".alert-danger").text()).as(key).matches(said(key));
		}
	}

	/**
	 * Returns the page that an answer leads to, as the person sees it.
	 */
	Document next(MvcTestResult answer, CurrentUser who) {
		String next = String.valueOf(answer.getResponse().getRedirectedUrl());
		return Jsoup.parse(PortalPages.body(this.mvc.get()
			.uri(next)
			.with(user(who))
			.requestAttr(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, answer.getMvcResult().getFlashMap())
			.exchange()));
	}

}
