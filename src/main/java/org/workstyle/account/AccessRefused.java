package org.workstyle.account;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

import org.workstyle.audit.AuditLog;

/**
 * Takes down and answers 403 to somebody signed in who may not do that.
 */
@Component
class AccessRefused implements AccessDeniedHandler {

	private final AuditLog log;

	AccessRefused(AuditLog log) {
		this.log = log;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException {
		this.log.record("ACCESS_DENIED", null, null,
				Map.of("method", request.getMethod(), "path", request.getRequestURI()));
		if (!response.isCommitted()) {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

}
