package org.workstyle.demo;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

import org.workstyle.account.CurrentUser;

/**
 * Lets somebody do something, so that histories and files say who did.
 */
final class ActingAs {

	private ActingAs() {
	}

	static void somebody(CurrentUser who, Runnable work) {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
		SecurityContextHolder.setContext(context);
		try {
			work.run();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

}
