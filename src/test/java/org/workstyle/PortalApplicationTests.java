package org.workstyle;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class PortalApplicationTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void asksToSignIn() {
		assertThat(this.mvc.get().uri("/")).hasStatus3xxRedirection().hasRedirectedUrl("/login");
	}

}
