package org.workstyle.study.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.Account;
import org.workstyle.account.AccountManagement;
import org.workstyle.account.CurrentUser;
import org.workstyle.account.NewAccount;
import org.workstyle.account.PersonId;
import org.workstyle.shared.Role;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.MicroClass;
import org.workstyle.study.SessionDetails;
import org.workstyle.study.SessionStatus;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySessionId;
import org.workstyle.study.StudySessionRecords;
import org.workstyle.support.Keyboard;
import org.workstyle.support.PortalBrowser;
import org.workstyle.support.PortalBrowser.Window;
import org.workstyle.support.PortalBrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sessions entered in a browser without touching the mouse.
 */
@PortalBrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class SessionByKeyboardTests {

	private static final LocalDate DAY = LocalDate.of(2023, 6, 27);

	private static final LocalTime BEGIN = LocalTime.of(8, 5);

	private static final LocalTime END = LocalTime.of(9, 35);

	@Autowired
	PortalBrowser browser;

	@Autowired
	AccountManagement accounts;

	@Autowired
	StudySessionRecords records;

	@Autowired
	JdbcClient jdbc;

	private final Map<String, Window> windows = new HashMap<>();

	@AfterAll
	void close() {
		this.windows.values().forEach(Window::close);
	}

	@ParameterizedTest
	@EnumSource
	void logsASessionOfTheKind(StudyKind kind) {
		String username = writerOf(kind);
		Window window = signedIn(username);
		Keyboard keyboard = new Keyboard(window.page());
		reachForm(keyboard, window.page(), kind);
		typeFacts(keyboard, "键盘登记" + kind);
		keyboard.tabTo("input[name='attendees[0].state']").press("ArrowRight");
		keyboard.tabTo("input[name='attendees[0].reason']").type("外出核查");
		keyboard.press("Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab").on("a[href='#content']").press("Enter");
		typeContent(keyboard, kind);

		keyboard.press("Control+Enter");

		SessionDetails session = recorded(window.page(), username);
		expectFacts(session, kind);
		expectAttendance(session);
		expectContent(session, kind);
		assertThat(window.troubles()).isEmpty();
	}

	/**
	 * From the page on the screen over the menu and the list to the kinds and the form.
	 */
	private static void reachForm(Keyboard keyboard, Page page, StudyKind kind) {
		keyboard.tabTo(".navbar-vertical a[href='/study-sessions']").press("Enter");
		page.waitForURL((url) -> url.endsWith("/study-sessions"));
		keyboard.accessKey('n');
		page.waitForURL((url) -> url.endsWith("/study-sessions/new"));
		keyboard.press("Tab").on(".skip-link").press("Enter");
		keyboard.tabTo("main a[href='/study-sessions/new?kind=" + kind + "']").press("Enter");
		page.waitForURL((url) -> url.endsWith("?kind=" + kind));
		keyboard.on("#heldOn");
	}

	private static void typeFacts(Keyboard keyboard, String topic) {
		keyboard.type(DAY).tabTo("#topic").type(topic);
		keyboard.tabTo("#presenter").pick("th", "谭恒");
		keyboard.tabTo("#place").type("键盘活动室");
		keyboard.tabTo("#startsAt").type(BEGIN);
		keyboard.tabTo("#endsAt").type(END);
		keyboard.tabTo("#creditHours").type("1.5");
	}

	private static void typeContent(Keyboard keyboard, StudyKind kind) {
		keyboard.tabTo("input[name=forms]").press("Space");
		if (kind == StudyKind.DISCIPLINE_MICRO_CLASS) {
			keyboard.tabTo("#turnTeaching").type("轮流讲纪法");
			keyboard.tabTo("#caseGuidance").type("以案例引入");
			keyboard.tabTo("#practice").type("现场实操");
			keyboard.tabTo("#leaderComment").type("领导作点评");
		}
		keyboard.tabTo("input[name=discussed]").press("Space");
		keyboard.tabTo("#discussion").type("逐个发言");
		keyboard.tabTo("#regulations").type("《首问责任制》").press("Enter").type("《限时办结制》");
		keyboard.tabTo("#minutes").type("会议记录第一段").press("Enter").type("会议记录第二段");
	}

	private SessionDetails recorded(Page page, String username) {
		page.waitForURL((url) -> url.matches(".*/study-sessions/[0-9a-f-]{36}"));
		Account account = this.accounts.find(username).orElseThrow();
		return this.records.find(StudySessionId.of(page.url().substring(page.url().lastIndexOf('/') + 1)),
				new CurrentUser(account.id(), account.person(), username, username, account.roles()));
	}

	private static void expectFacts(SessionDetails session, StudyKind kind) {
		assertThat(session.status()).isEqualTo(SessionStatus.RECORDED);
		assertThat(session.facts().kind()).isEqualTo(kind);
		assertThat(session.facts().heldOn()).isEqualTo(DAY);
		assertThat(session.facts().topic()).isEqualTo("键盘登记" + kind);
		assertThat(session.presenterName()).isEqualTo("谭恒");
		assertThat(session.facts().place()).isEqualTo("键盘活动室");
		assertThat(session.facts().startsAt()).isEqualTo(BEGIN);
		assertThat(session.facts().endsAt()).isEqualTo(END);
		assertThat(session.facts().creditHours()).isEqualByComparingTo("1.5");
	}

	private static void expectAttendance(SessionDetails session) {
		assertThat(session.attendance()).hasSizeGreaterThan(1);
		assertThat(session.attendance()).filteredOn((line) -> line.state() == AttendanceState.LEAVE)
			.singleElement()
			.satisfies((line) -> assertThat(Objects.requireNonNull(line.leave()).reason()).isEqualTo("外出核查"));
		assertThat(session.attendance()).filteredOn((line) -> line.state() == AttendanceState.PRESENT)
			.hasSize(session.attendance().size() - 1);
	}

	private static void expectContent(SessionDetails session, StudyKind kind) {
		assertThat(session.facts().forms()).hasSize(1);
		assertThat(session.facts().discussed()).isTrue();
		assertThat(session.facts().discussion()).isEqualTo("逐个发言");
		assertThat(session.facts().regulations()).containsExactly("《首问责任制》", "《限时办结制》");
		assertThat(session.facts().minutes()).isEqualToNormalizingNewlines("会议记录第一段\n会议记录第二段");
		if (kind == StudyKind.DISCIPLINE_MICRO_CLASS) {
			assertThat(session.facts().microClass()).isEqualTo(new MicroClass("轮流讲纪法", "以案例引入", "现场实操", "领导作点评"));
		}
	}

	private Window signedIn(String username) {
		return this.windows.computeIfAbsent(username,
				(name) -> this.browser.open("zh-CN", 1440, ColorScheme.LIGHT).signIn(name));
	}

	/**
	 * Returns who of the demonstration enters sessions of the kind.
	 */
	private String writerOf(StudyKind kind) {
		return switch (kind) {
			case CENTRE_GROUP, FIRST_AGENDA_ITEM -> "committee";
			case DISCIPLINE_MICRO_CLASS -> "head-jj";
			case YOUTH_STUDY -> youth();
			default -> "head-f1";
		};
	}

	/**
	 * Opens an account for the head of a youth group, who has none in the demonstration.
	 */
	private String youth() {
		UUID head = this.jdbc
			.sql("select m.person_id from membership m join unit u on u.id = m.unit_id"
					+ " where u.code = 'QN1' and m.position = 'HEAD' and m.valid_to is null")
			.query(UUID.class)
			.single();
		this.accounts.openDemonstration(
				List.of(new NewAccount(new PersonId(head), "youth", "youth", Set.of(Role.STAFF))), "Demo-2023!");
		return "youth";
	}

}
