package org.workstyle.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.account.AccountId;
import org.workstyle.account.CurrentUser;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PortalTest
@Transactional
@TestPropertySource(properties = "portal.attachments.max-size=3MB")
class AttachmentProcessTests {

	private static final String FILES_OF_HEADS = "test-record";

	private static final UUID RECORD = UUID.fromString("01890000-0000-7000-8000-000000000001");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Attachments attachments;

	@Autowired
	JdbcClient jdbc;

	@Test
	void keepsAFileAndSendsItSafely() throws IOException {
		byte[] content = new byte[(5 << 19) + 7];
		new Random(7).nextBytes(content);
		System.arraycopy(SampleFiles.pdf(), 0, content, 0, SampleFiles.pdf().length);

		assertThat(upload("第一季度 学习材料.pdf", content, Role.UNIT_HEAD)).hasRedirectedUrl("/units");

		Attachment stored = this.attachments.list(owner()).get(0);
		assertThat(stored.storedBy()).isEqualTo("张三");
		MvcTestResult download = download(stored, Role.STAFF);
		assertThat(download.getResponse().getContentAsByteArray()).isEqualTo(content);
		assertThat(download).hasContentType("application/pdf").headers().satisfies((headers) -> {
			assertThat(headers.getFirst("Content-Disposition")).startsWith("attachment;")
				.contains("filename*=UTF-8''%E7%AC%AC%E4%B8%80%E5%AD%A3%E5%BA%A6%20");
			assertThat(headers.get("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
			assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
		});
	}

	@Test
	void tellsWhyAFileIsRefused() {
		assertThat(upload("页面.txt", SampleFiles.text("<html><body>x</body></html>"), Role.UNIT_HEAD)).flash()
			.containsEntry("flash", "attachment.refused.content")
			.containsEntry("flashTone", "danger");
		assertThat(upload("大.pdf", new byte[(3 << 20) + 1], Role.UNIT_HEAD)).flash()
			.containsEntry("flash", "attachment.refused.size");
		assertThat(upload("空.pdf", new byte[0], Role.UNIT_HEAD)).flash()
			.containsEntry("flash", "attachment.refused.empty");
		assertThat(upload("", SampleFiles.pdf(), Role.UNIT_HEAD)).flash()
			.containsEntry("flash", "attachment.refused.name");

		assertThat(this.attachments.list(owner())).isEmpty();
	}

	@Test
	void hidesFilesOfRecordsThePersonDoesNotSee() {
		Attachment stored = store(RECORD, FILES_OF_HEADS);
		Attachment unclaimed = store(RECORD, "nobodys-record");

		assertThat(download(stored, Role.ADMIN)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(download(unclaimed, Role.UNIT_HEAD)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(remove(stored, Role.ADMIN)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(remove(stored, Role.STAFF)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(upload("a.pdf", SampleFiles.pdf(), Role.STAFF)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(upload("a.pdf", SampleFiles.pdf(), Role.ADMIN)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void keepsOnRecordWhatWasRemoved() {
		Attachment stored = store(RECORD, FILES_OF_HEADS);

		assertThat(remove(stored, Role.UNIT_HEAD)).hasRedirectedUrl("/");

		assertThat(download(stored, Role.UNIT_HEAD)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.attachments.list(owner())).isEmpty();
		assertThat(this.jdbc
			.sql("select count(*) from attachment where id = ? and removed_by is not null and content is not null")
			.param(stored.id().value())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void offersUploadAndRemovalToThoseWhoMayChange() throws IOException {
		Attachment stored = store(RECORD, FILES_OF_HEADS);

		Document changing = panel(true);
		Document reading = panel(false);

		assertThat(changing.select("a[href=/attachments/" + stored.id() + "]").text()).isEqualTo("材料.pdf");
		assertThat(changing.select("form[action=/attachments] input[name=_csrf]")).hasSize(1);
		assertThat(changing.select("form[action=/attachments] small").text()).contains("不超过 3 MB");
		assertThat(changing.select("form[action=/attachments/" + stored.id() + "/removal]")).hasSize(1);
		assertThat(reading.select("a[href=/attachments/" + stored.id() + "]")).hasSize(1);
		assertThat(reading.select("form")).isEmpty();
	}

	private Document panel(boolean mayChange) throws IOException {
		MvcTestResult result = this.mvc.get()
			.uri("/test-panel?mayChange=" + mayChange)
			.with(signedIn(Role.UNIT_HEAD))
			.exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private Attachment store(UUID record, String type) {
		return this.attachments.store(new AttachmentOwner(type, record), "MATERIAL", "材料.pdf",
				new ByteArrayInputStream(SampleFiles.pdf()));
	}

	private MvcTestResult upload(String name, byte[] content, Role role) {
		return this.mvc.post()
			.uri("/attachments")
			.multipart()
			.file(new MockMultipartFile("file", name, "application/pdf", content))
			.param("ownerType", FILES_OF_HEADS)
			.param("ownerId", RECORD.toString())
			.param("purpose", "MATERIAL")
			.header("Referer", "https://elsewhere.example/units")
			.with(signedIn(role))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult download(Attachment attachment, Role role) {
		return this.mvc.get().uri("/attachments/{id}", attachment.id()).with(signedIn(role)).exchange();
	}

	private MvcTestResult remove(Attachment attachment, Role role) {
		return this.mvc.post()
			.uri("/attachments/{id}/removal", attachment.id())
			.with(signedIn(role))
			.with(csrf())
			.exchange();
	}

	private static AttachmentOwner owner() {
		return new AttachmentOwner(FILES_OF_HEADS, RECORD);
	}

	private static RequestPostProcessor signedIn(Role role) {
		return user(new CurrentUser(new AccountId(RECORD), null, "zhangsan", "张三", Set.of(role)));
	}

	@Controller
	static class PanelController {

		private final Attachments attachments;

		PanelController(Attachments attachments) {
			this.attachments = attachments;
		}

		@GetMapping("/test-panel")
		String show(@RequestParam boolean mayChange, Model model) {
			model.addAttribute("ownerType", FILES_OF_HEADS);
			model.addAttribute("ownerId", RECORD);
			model.addAttribute("purpose", "MATERIAL");
			model.addAttribute("attachments", this.attachments.list(owner()));
			model.addAttribute("mayChange", mayChange);
			return "fragments/attachments :: panel";
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	@Import(PanelController.class)
	static class Access {

		@Bean
		AttachmentAccess readByStaffAndChangedByHeads() {
			return new AttachmentAccess() {

				@Override
				public String ownerType() {
					return FILES_OF_HEADS;
				}

				@Override
				public boolean mayRead(UUID ownerId, Actor actor) {
					return !actor.is(Role.ADMIN);
				}

				@Override
				public boolean mayChange(UUID ownerId, Actor actor) {
					return actor.is(Role.UNIT_HEAD);
				}

			};
		}

	}

}
