package org.workstyle.account;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.workstyle.audit.AuditLog;

/**
 * Takes down what happens to accounts, in the same transaction.
 */
@Component
class AccountAudit {

	private final AuditLog log;

	AccountAudit(AuditLog log) {
		this.log = log;
	}

	@EventListener
	void on(AccountChanged event) {
		Map<String, String> details = new TreeMap<>(event.details());
		details.put("username", event.username());
		this.log.record(event.change().auditEvent(), "account", event.account().toString(), details);
	}

}
