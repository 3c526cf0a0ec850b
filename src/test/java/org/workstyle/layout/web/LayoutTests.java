package org.workstyle.layout.web;

import java.io.UnsupportedEncodingException;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PortalTest
@Import(SpecimenController.class)
class LayoutTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ResourceUrlProvider assets;

	@Test
	void greetsInChineseUnlessTheBrowserAsksForEnglish() {
		Document chinese = page(this.mvc.get().uri("/").header("Accept-Language", "fr, zh-CN;q=0.8"));
		Document english = page(this.mvc.get().uri("/").header("Accept-Language", "en-GB, zh;q=0.5"));

		assertThat(chinese.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
		assertThat(chinese.selectFirst("h1").text()).isEqualTo("李明，您好");
		assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
		assertThat(english.selectFirst("h1").text()).isEqualTo("Hello, 李明");
	}

	@Test
	void showsEachFragmentOnce() {
		Document page = page(this.mvc.get().uri("/specimen"));

		assertThat(page.select("main, h1")).hasSize(2);
		assertThat(page.select(".skip-link").attr("href")).isEqualTo("#main");
		assertThat(page.select("#tools")).hasSize(1);
		assertThat(page.select("label[for=topic]").text()).startsWith("Topic");
		assertThat(page.select("#topic").attr("aria-describedby")).isEqualTo("topic-help");
		assertThat(page.select("input[type=date]#day").val()).isEqualTo("2023-06-30");
		assertThat(page.select("td").first().text()).isEqualTo("2023年6月30日");
		assertThat(page.select("select#chair option").eachText()).containsExactly("请选择", "Alpha");
		assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/specimen?kind=a&after=next%20cursor");
		assertThat(page.select("dialog#sure form input[name=_csrf]")).hasSize(1);
	}

	@Test
	void keepsWhatWasTypedAndNamesTheField() {
		Document page = page(this.mvc.post()
			.uri("/specimen")
			.with(csrf())
			.param("topic", "  ")
			.param("day", "tomorrow")
			.param("hours", "two"));

		assertThat(page.select("#day").val()).isEqualTo("tomorrow");
		assertThat(page.select("#hours").val()).isEqualTo("two");
		assertThat(page.select("#topic-error").text()).isEqualTo("请填写此项");
		assertThat(page.select("#day").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.select("#day").attr("aria-describedby")).isEqualTo("day-error");
		assertThat(page.select("#day-error").text()).contains("2023年6月30日");
		assertThat(page.select("[data-error-summary] a").eachAttr("href")).contains("#topic", "#day", "#hours");
	}

	@Test
	void readsDaysAsPeopleTypeThem() {
		assertThat(this.mvc.post()
			.uri("/specimen")
			.with(authentication(signedIn(Role.STAFF)))
			.with(csrf())
			.param("topic", "a")
			.param("day", "２０２３年6月30日")
			.param("time", "9：30")).hasRedirectedUrl("/specimen");
	}

	@Test
	void offersChoicesToAPicker() {
		Document options = page(this.mvc.get().uri("/specimen/options?q=zs"));

		assertThat(options.select("li[role=option]").attr("data-value")).isEqualTo("p1");
		assertThat(options.select("html[lang]")).isEmpty();
	}

	@Test
	void remembersLanguageAndThemeAndGoesBackOnlyToThePortal() {
		assertThat(this.mvc.post()
			.uri("/preferences/language")
			.with(csrf())
			.with(authentication(signedIn(Role.STAFF)))
			.param("value", "en")
			.param("back", "//elsewhere.example")).hasRedirectedUrl("/").cookies().hasValue("language", "en");
		assertThat(this.mvc.post()
			.uri("/preferences/theme")
			.with(csrf())
			.with(authentication(signedIn(Role.STAFF)))
			.param("value", "dark")
			.param("back", "/specimen?kind=a")).hasRedirectedUrl("/specimen?kind=a")
			.cookies()
			.hasValue("theme", "dark");

		Document page = page(this.mvc.get().uri("/").cookie(new Cookie("language", "en"), new Cookie("theme", "dark")));

		assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
		assertThat(page.selectFirst("html").attr("data-bs-theme")).isEqualTo("dark");
	}

	@Test
	void marksThePlaceInTheMenu() {
		Document page = page(this.mvc.get().uri("/"));

		assertThat(page.select("#menu a[aria-current=page]").attr("href")).isEqualTo("/");
	}

	@Test
	void versionsAllAssetsAndAllowsNothingInline() {
		MockMvcRequestBuilder request = this.mvc.get().uri("/specimen").with(authentication(signedIn(Role.STAFF)));
		Document page = page(this.mvc.get().uri("/specimen"));

		assertThat(page.select("link[rel=stylesheet], script[src], link[rel=icon]")).isNotEmpty()
			.allSatisfy(
					(asset) -> assertThat(asset.attr("href") + asset.attr("src")).matches(".*-[0-9a-f]{32}\\.\\w+"));
		assertThat(page.select("[style], script:not([src]), [onclick], [onchange], [onsubmit]")).isEmpty();
		assertThat(request).headers()
			.hasHeaderSatisfying("Content-Security-Policy",
					(policy) -> assertThat(policy.toString()).contains("default-src 'self'").doesNotContain("unsafe-"))
			.hasHeaderSatisfying("Cache-Control", (value) -> assertThat(value.toString()).contains("no-store"));
	}

	@Test
	void servesAssetsForAYear() {
		Document page = page(this.mvc.get().uri("/"));

		assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
			.allSatisfy((address) -> assertThat(this.mvc.get().uri(address)).hasStatusOk()
				.hasHeader("Cache-Control", "max-age=31536000, public"));
	}

	@Test
	void looksForAssetsInTheirOwnFoldersOnly() {
		assertThat(this.assets.getHandlerMap()).containsKeys("/css/**", "/js/**", "/webjars/**")
			.doesNotContainKey("/**");
	}

	@Test
	void signInPageNeedsNobody() {
		Document page = document(this.mvc.get().uri("/login?error"));

		assertThat(page.select("form input[name=username]")).hasSize(1);
		assertThat(page.select("[role=alert]").text()).isEqualTo("用户名或密码不正确");
	}

	private Document page(MockMvcRequestBuilder request) {
		return document(request.with(authentication(signedIn(Role.STAFF))));
	}

	private static Document document(MockMvcRequestBuilder request) {
		try {
			return Jsoup.parse(request.exchange().getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static TestingAuthenticationToken signedIn(Role... roles) {
		Set<Role> held = Set.of(roles);
		return new TestingAuthenticationToken(new Reader(UUID.randomUUID(), held), "",
				held.stream().map(Role::authority).toArray(String[]::new));
	}

	private record Reader(UUID accountId, Set<Role> roles) implements Actor {

		@Override
		public UUID personId() {
			return this.accountId;
		}

		@Override
		public String displayName() {
			return "李明";
		}

	}

}
