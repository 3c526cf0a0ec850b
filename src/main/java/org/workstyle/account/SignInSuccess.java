package org.workstyle.account;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

import org.workstyle.draft.UnsentForms;
import org.workstyle.shared.Actor;

/**
 * Goes on to the page that was wanted, by way of a new password where one is due.
 */
@Component
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

	private final SignedInSessions sessions;

	private final boolean oneSession;

	private final UnsentForms unsent;

	SignInSuccess(SignedInSessions sessions, SignInProperties properties, RequestCache wanted, UnsentForms unsent) {
		this.sessions = sessions;
		this.unsent = unsent;
		this.oneSession = properties.oneSession();
		setRequestCache(wanted);
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		if (this.oneSession) {
			this.sessions.endOthers(authentication.getName(), request.getSession().getId());
		}
		if (authentication.getPrincipal() instanceof Actor actor) {
			this.unsent.signedIn(actor, request, response);
		}
		if (authentication.getPrincipal() instanceof CurrentUser user && user.isPasswordExpired()) {
			getRedirectStrategy().sendRedirect(request, response, NewPasswordFilter.PAGE);
			return;
		}
		super.onAuthenticationSuccess(request, response, authentication);
	}

}
