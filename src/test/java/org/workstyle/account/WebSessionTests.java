package org.workstyle.account;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class WebSessionTests {

	@Autowired
	SessionRepository<? extends Session> sessions;

	@Test
	void pagesOpenedAtOnceWriteIntoOneSession() {
		assertThat(writtenByBoth(this.sessions)).isEqualTo("second page");
	}

	private static <S extends Session> String writtenByBoth(SessionRepository<S> sessions) {
		S begun = sessions.createSession();
		sessions.save(begun);
		S first = sessions.findById(begun.getId());
		S second = sessions.findById(begun.getId());
		first.setAttribute("token", "first page");
		second.setAttribute("token", "second page");

		sessions.save(first);
		sessions.save(second);

		return sessions.findById(begun.getId()).getRequiredAttribute("token");
	}

}
