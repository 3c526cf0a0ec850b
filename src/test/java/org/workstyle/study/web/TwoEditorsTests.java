package org.workstyle.study.web;

import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.workstyle.account.Account;
import org.workstyle.account.AccountManagement;
import org.workstyle.account.CurrentUser;
import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.PersonSummary;
import org.workstyle.account.UnitId;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySessionFixture;
import org.workstyle.study.StudySessionManagement;
import org.workstyle.support.PortalBrowser;
import org.workstyle.support.PortalBrowser.Window;
import org.workstyle.support.PortalBrowserTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Two people of a unit write into one record at the same time.
 */
@PortalBrowserTest
class TwoEditorsTests {

	private static final LocalDate DAY = LocalDate.of(2023, 6, 21);

	private static final String HERS = "科长补充：会后三天内整改。";

	private static final String HIS = "记录员补充：共有八人发言。";

	@Autowired
	PortalBrowser browser;

	@Autowired
	AccountManagement accounts;

	@Autowired
	PersonDirectory people;

	@Autowired
	StudySessionManagement sessions;

	private String address;

	@BeforeEach
	void record() {
		Account account = this.accounts.find("head").orElseThrow();
		CurrentUser head = new CurrentUser(account.id(), account.person(), "head", "head", account.roles());
		UnitId unit = this.people.find(new PersonId(head.personId()), DAY).orElseThrow().unit();
		List<PersonId> colleagues = this.people.membersOf(unit, DAY).stream().map(PersonSummary::id).toList();
		this.address = "/study-sessions/"
				+ this.sessions.record(StudySessionFixture.of(StudyKind.PROFESSIONAL_TRAINING, unit, DAY),
						StudySessionFixture.all(AttendanceState.PRESENT, colleagues), head);
	}

	@Test
	void theSecondSeesBothVersionsAndSavesThemTogether() {
		try (Window first = this.browser.open("zh-CN", 1440, ColorScheme.LIGHT).signIn("head");
				Window second = this.browser.open("zh-CN", 1440, ColorScheme.LIGHT).signIn("staff")) {
			Page hers = first.go(this.address + "/edit");
			Page his = second.go(this.address + "/edit");
			hers.locator("#minutes").fill(HERS);
			String absent = hers.locator("#attendees tbody tr").nth(1).locator("th span").textContent();
			hers.locator("input[name='attendees[1].state'][value=ABSENT]").check();
			save(hers);
			his.locator("#minutes").fill(HIS);
			his.locator("#place").fill("四楼会议室");

			his.keyboard().press("Control+Enter");

			assertThat(his.locator("h1")).hasText("他人已修改这项学习活动");
			expectDifferent(his, "会议记录", HIS, HERS);
			expectDifferent(his, "地点", "四楼会议室", "三楼会议室");
			expectDifferent(his, absent, "出席", "缺席");
			assertThat(his.locator("tr", byText("开始时间"))).not().hasClass("table-warning");
			his.locator("main .btn-primary").click();

			assertThat(his.locator("#minutes")).hasValue(HIS);
			assertThat(his.locator("#place")).hasValue("四楼会议室");
			expectDifferent(his, "会议记录", HIS, HERS);
			his.locator("#minutes").fill(HERS + "\n" + HIS);
			his.locator("input[name='attendees[1].state'][value=ABSENT]").check();
			save(his);

			assertThat(his.locator("main")).containsText(HERS);
			assertThat(his.locator("main")).containsText(HIS);
			assertThat(his.locator("tr", byText(absent))).containsText("缺席");
			Page history = second.go(this.address + "/history");
			assertThat(history.locator("main")).containsText("四楼会议室");
		}
	}

	private static void save(Page page) {
		page.keyboard().press("Control+Enter");
		page.waitForURL((url) -> url.matches(".*/study-sessions/[0-9a-f-]{36}"));
	}

	private static void expectDifferent(Page page, String field, String mine, String theirs) {
		Locator row = page.locator("tr.table-warning", byText(field));
		assertThat(row.locator("td").nth(0)).hasText(mine);
		assertThat(row.locator("td").nth(1)).hasText(theirs);
	}

	private static Page.LocatorOptions byText(String text) {
		return new Page.LocatorOptions().setHasText(text);
	}

}
