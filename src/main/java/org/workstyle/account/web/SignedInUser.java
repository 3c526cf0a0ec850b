package org.workstyle.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.SignedInSessions;

/**
 * Replaces who is signed in, in the session at hand, and ends the account's others.
 */
@Component
class SignedInUser {

	private final SignedInSessions sessions;

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	SignedInUser(SignedInSessions sessions) {
		this.sessions = sessions;
	}

	void continueAs(CurrentUser user, HttpServletRequest request, HttpServletResponse response) {
		this.sessions.endOthers(user.getUsername(), request.getSession().getId());
		request.changeSessionId();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

}
