package org.workstyle.inspection.web;

import java.nio.charset.StandardCharsets;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Sends forms with files as somebody signed in.
 */
@TestComponent
class Uploading {

	private final MockMvcTester mvc;

	Uploading(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	MvcTestResult send(String address, MultiValueMap<String, String> fields, CurrentUser who,
			MockMultipartFile... files) {
		MockMvcTester.MockMultipartMvcRequestBuilder request = this.mvc.post().uri(address).multipart();
		for (MockMultipartFile file : files) {
			request.file(file);
		}
		return request.params(fields).with(user(who)).with(csrf()).exchange();
	}

	static MockMultipartFile file(String field, String name, String content) {
		return new MockMultipartFile(field, name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
	}

}
