package org.workstyle.account;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

import org.workstyle.audit.AuditLog;
import org.workstyle.draft.UnsentForms;

/**
 * Takes down and answers 403 to somebody signed in who may not do that. A form sent after
 * its session had ended is kept instead, and offered again after sign-in; one that cannot
 * be kept leads to sign-in, too, which says so.
 */
@Component
class AccessRefused implements AccessDeniedHandler {

	private final AuditLog log;

	private final UnsentForms unsent;

	private final RedirectStrategy redirect = new DefaultRedirectStrategy();

	AccessRefused(AuditLog log, UnsentForms unsent) {
		this.log = log;
		this.unsent = unsent;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException {
		Optional<String> goOn = (refusal instanceof CsrfException)
				? this.unsent.keep(request).or(() -> this.unsent.refuse(request)) : Optional.empty();
		if (goOn.isPresent()) {
			this.redirect.sendRedirect(request, response, goOn.get());
			return;
		}
		this.log.record("ACCESS_DENIED", null, null,
				Map.of("method", request.getMethod(), "path", request.getRequestURI()));
		if (!response.isCommitted()) {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

}
