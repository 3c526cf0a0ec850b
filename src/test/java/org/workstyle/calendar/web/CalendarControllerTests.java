package org.workstyle.calendar.web;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.AccountId;
import org.workstyle.account.CurrentUser;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PortalTest
@Transactional
class CalendarControllerTests {

	private static final UUID ACCOUNT = UUID.fromString("01890000-0000-7000-8000-000000000003");

	private static final String NOTICE = "date,kind,source\n2031年1月1日,放假,国办发明电〔2030〕9号\n2031-01-04,work,国办发明电〔2030〕9号\n";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	UnknownYearCard card;

	@Autowired
	JdbcClient jdbc;

	@Test
	void showsAYearToEverybody() {
		Document page = page("/calendar?year=2023", Role.STAFF);

		assertThat(page.select("time[datetime=2023-01-28] + abbr").text()).isEqualTo("班");
		assertThat(page.select("time[datetime=2023-01-27] + abbr").text()).isEqualTo("休");
		assertThat(page.select("td.bg-yellow-lt")).hasSize(7);
		assertThat(page.select("caption").first()).extracting((caption) -> caption.text())
			.asString()
			.contains("工作日 18 天");
		assertThat(page.text()).contains("国办发明电〔2022〕16号");
		assertThat(page.select("a[href=/calendar/notices/new]")).isEmpty();
	}

	@Test
	void warnsOfAYearWithoutNotice() {
		assertThat(page("/calendar?year=2031", Role.STAFF).select(".alert-warning").text()).contains("2031年");
		assertThat(this.card.unknownYears(LocalDate.of(2026, 11, 30))).isEmpty();
		assertThat(this.card.unknownYears(LocalDate.of(2026, 12, 1))).containsExactly(2027);
		assertThat(this.card.unknownYears(LocalDate.of(2027, 1, 1))).containsExactly(2027);
	}

	@Test
	void namesEveryWrongLineBeforeAnythingIsEntered() {
		Document page = parse(post("/calendar/notices/preview", Role.ADMIN,
				"2031-02-30,off,x\n2031-01-01,maybe,x\n2031-01-02,off\n2031-01-03,off,x\n2031-01-03,work,x\nno day"));

		assertThat(page.select("td.text-danger")).hasSize(5);
		assertThat(page.select("td.text-danger").eachText()).first().asString().contains("日期无法识别");
		assertThat(page.select("button[formaction]")).isEmpty();
		assertThat(page.select("#lines").val()).startsWith("2031-02-30");
		assertThat(daysOf2031()).isZero();
	}

	@Test
	void previewsAFileAndEntersItWithAReason() {
		MockMultipartFile file = new MockMultipartFile("file", "2031.csv", "text/csv",
				NOTICE.getBytes(Charset.forName("GB18030")));
		Document preview = parse(this.mvc.post()
			.uri("/calendar/notices/preview")
			.multipart()
			.file(file)
			.with(signedIn(Role.ADMIN))
			.with(csrf())
			.exchange());

		assertThat(preview.select("tbody tr")).hasSize(2);
		assertThat(preview.select("button[formaction=/calendar/notices]")).hasSize(1);

		assertThat(this.mvc.post()
			.uri("/calendar/notices")
			.param("lines", preview.select("#lines").val())
			.param("reason", "录入2031年通知")
			.with(signedIn(Role.ADMIN))
			.with(csrf())).hasRedirectedUrl("/calendar?year=2031");
		assertThat(daysOf2031()).isEqualTo(2);
		assertThat(this.jdbc
			.sql("select details from audit_entry where event = 'CALENDAR_CHANGED' and subject_id = '2031'")
			.query(String.class)
			.single()).contains("录入2031年通知", "2031-01-04");
	}

	@Test
	void asksForAReason() {
		Document page = parse(post("/calendar/notices", Role.ADMIN, NOTICE));

		assertThat(page.select("#reason[aria-invalid=true]")).hasSize(1);
		assertThat(page.select("#lines").val()).contains("2031-01-04");
		assertThat(daysOf2031()).isZero();
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "ADMIN")
	void letsOnlyAdministratorsEnterNotices(Role role) {
		assertThat(this.mvc.get().uri("/calendar/notices/new").with(signedIn(role))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post("/calendar/notices", role, NOTICE)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.post().uri("/calendar/notices").with(signedIn(Role.ADMIN))).hasStatus(HttpStatus.FORBIDDEN);
	}

	private int daysOf2031() {
		return this.jdbc.sql("select count(*) from calendar_day where day between '2031-01-01' and '2031-12-31'")
			.query(Integer.class)
			.single();
	}

	private MvcTestResult post(String address, Role role, String lines) {
		return this.mvc.post().uri(address).param("lines", lines).with(signedIn(role)).with(csrf()).exchange();
	}

	private Document page(String address, Role role) {
		return parse(this.mvc.get().uri(address).with(signedIn(role)).exchange());
	}

	private static Document parse(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		try {
			return Jsoup.parse(result.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static RequestPostProcessor signedIn(Role role) {
		return user(new CurrentUser(new AccountId(ACCOUNT), null, "li", "李某", Set.of(role)));
	}

}
