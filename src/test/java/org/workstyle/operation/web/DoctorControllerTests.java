package org.workstyle.operation.web;

import java.io.UnsupportedEncodingException;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.AccountId;
import org.workstyle.account.CurrentUser;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PortalTest
@Transactional
class DoctorControllerTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	StatementCount statements;

	@ParameterizedTest
	@EnumSource(Role.class)
	void opensToAdministratorsOnly(Role role) {
		HttpStatus expected = (role == Role.ADMIN) ? HttpStatus.OK : HttpStatus.FORBIDDEN;

		assertThat(this.mvc.get().uri("/doctor").with(user(signedIn(role)))).hasStatus(expected);
		assertThat(this.mvc.post().uri("/doctor/examinations").with(user(signedIn(role))).with(csrf()))
			.hasStatus((role == Role.ADMIN) ? HttpStatus.FOUND : HttpStatus.FORBIDDEN);
	}

	@Test
	void refusesAnExaminationWithoutToken() {
		assertThat(this.mvc.post().uri("/doctor/examinations").with(user(signedIn(Role.ADMIN))))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void saysThatNothingWasExaminedYet() {
		assertThat(page().select("main").text()).contains("还没有体检结果");
	}

	@Test
	void showsWhatTheExaminationFound() {
		this.mvc.post().uri("/doctor/examinations").with(user(signedIn(Role.ADMIN))).with(csrf()).exchange();
		this.statements.reset();

		Document page = page();

		assertThat(page.select("tbody th").eachText()).startsWith("数据库", "备份", "磁盘空间", "审计日志", "附件", "工作日历");
		assertThat(page.select("tbody tr").get(0).text()).contains("正常", "PostgreSQL");
		assertThat(page.select("tbody tr").get(1).text()).contains("请关注", "还没有备份");
		assertThat(page.select("tbody tr").get(3).text()).contains("完好无缺");
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
	}

	private Document page() {
		try {
			return Jsoup.parse(this.mvc.get()
				.uri("/doctor")
				.with(user(signedIn(Role.ADMIN)))
				.exchange()
				.getResponse()
				.getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static CurrentUser signedIn(Role role) {
		return new CurrentUser(new AccountId(UUID.fromString("01890000-0000-7000-8000-00000000d0c1")), null, "doctor",
				"系统管理员", Set.of(role));
	}

}
