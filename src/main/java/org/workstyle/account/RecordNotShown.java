package org.workstyle.account;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

import org.workstyle.audit.AuditLog;
import org.workstyle.shared.NotFoundException;

/**
 * Takes down that somebody asked for a record that there is not, or not for them. The
 * answer is left to others.
 */
@Component
class RecordNotShown implements HandlerExceptionResolver, Ordered {

	private final AuditLog log;

	RecordNotShown(AuditLog log) {
		this.log = log;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (ex instanceof NotFoundException) {
			this.log.record("RECORD_NOT_SHOWN", null, null,
					Map.of("method", request.getMethod(), "path", request.getRequestURI()));
		}
		return null;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
