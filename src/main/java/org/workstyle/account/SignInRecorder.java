package org.workstyle.account;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.workstyle.audit.AuditLog;

/**
 * Writes the sign-in history and the audit log from what Spring Security tells.
 */
@Component
@Transactional
class SignInRecorder {

	private static final int LONGEST = 100;

	private final SignIns signIns;

	private final AuditLog log;

	SignInRecorder(SignIns signIns, AuditLog log) {
		this.signIns = signIns;
		this.log = log;
	}

	@EventListener
	void on(AuthenticationSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof CurrentUser user) {
			this.signIns.succeeded(user, SignInProvider.addressOf(event.getAuthentication()), userAgent());
			this.log.recordAs(user, "SIGN_IN", "account", user.account().toString(), Map.of());
		}
	}

	@EventListener
	void on(AbstractAuthenticationFailureEvent event) {
		Authentication attempt = event.getAuthentication();
		String username = Account.normalized(attempt.getName());
		String address = SignInProvider.addressOf(attempt);
		if (event.getException() instanceof LockedException) {
			this.signIns.refused(username, address, userAgent());
			recordFailure("SIGN_IN_FAILED", username, "locked out");
			return;
		}
		recordFailure("SIGN_IN_FAILED", username, "name or password wrong, or account disabled");
		this.signIns.failed(username, address, userAgent())
			.forEach((lockOut) -> recordFailure("LOCKED_OUT", username,
					(lockOut == SignInOutcome.LOCKED_OUT) ? "name" : "address"));
	}

	@EventListener
	void on(LogoutSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof CurrentUser user) {
			this.log.recordAs(user, "SIGN_OUT", "account", user.account().toString(), Map.of());
		}
	}

	private void recordFailure(String event, String username, String why) {
		String shown = (username.length() > LONGEST) ? username.substring(0, LONGEST) : username;
		this.log.recordAs(null, event, null, null, Map.of("username", shown, "why", why));
	}

	private static @Nullable String userAgent() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				? request.getRequest().getHeader(HttpHeaders.USER_AGENT) : null;
	}

}
