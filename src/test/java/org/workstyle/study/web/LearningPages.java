package org.workstyle.study.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Opens pages and sends forms as somebody signed in.
 */
@TestComponent
class LearningPages {

	private final MockMvcTester mvc;

	LearningPages(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	Document page(String address, CurrentUser who) {
		MvcTestResult answer = get(address, who);
		assertThat(answer).as(address).hasStatusOk();
		return Jsoup.parse(body(answer));
	}

	MvcTestResult get(String address, CurrentUser who) {
		return this.mvc.get().uri(java.net.URI.create(encoded(address))).with(user(who)).exchange();
	}

	MvcTestResult post(String address, MultiValueMap<String, String> fields, CurrentUser who) {
		return this.mvc.post().uri(address).params(fields).with(user(who)).with(csrf()).exchange();
	}

	MvcTestResult withoutToken(String address, CurrentUser who) {
		return this.mvc.post().uri(address).with(user(who)).exchange();
	}

	/**
	 * Sends a form that is taken.
	 * @return where it leads
	 */
	String sent(String address, MultiValueMap<String, String> fields, CurrentUser who) {
		MvcTestResult answer = post(address, fields, who);
		assertThat(answer).as(address + " " + fields).hasStatus3xxRedirection();
		return String.valueOf(answer.getResponse().getRedirectedUrl());
	}

	/**
	 * Sends a form with a file and nothing else that is taken.
	 * @return where it leads
	 */
	String sent(String address, MockMultipartFile file, CurrentUser who) {
		MvcTestResult answer = this.mvc.post()
			.uri(address)
			.multipart()
			.file(file)
			.with(user(who))
			.with(csrf())
			.exchange();
		assertThat(answer).as(address).hasStatus3xxRedirection();
		return String.valueOf(answer.getResponse().getRedirectedUrl());
	}

	/**
	 * Sends a form that comes back with errors.
	 */
	Document refused(String address, MultiValueMap<String, String> fields, CurrentUser who) {
		MvcTestResult answer = post(address, fields, who);
		assertThat(answer).as(address + " " + fields).hasStatusOk();
		return Jsoup.parse(body(answer));
	}

	/**
	 * Returns what the form of the page sends whose address ends so.
	 */
	static MultiValueMap<String, String> fields(Document page, String action) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		FormElement form = (FormElement) page.select("form[action$=" + action + "]").first();
		assertThat(form).as(action).isNotNull();
		form.formData().forEach((field) -> fields.add(field.key(), field.value()));
		fields.remove("_csrf");
		return fields;
	}

	static MultiValueMap<String, String> map(String... pairs) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		for (int index = 0; index < pairs.length; index += 2) {
			fields.add(pairs[index], pairs[index + 1]);
		}
		return fields;
	}

	static int rows(MvcTestResult sheet) {
		try (ReadableWorkbook workbook = new ReadableWorkbook(
				new ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()))) {
			return workbook.getFirstSheet().read().size() - 1;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String encoded(String address) {
		return address.replace(" ", "%20");
	}

}
