package org.workstyle.account;

import java.util.Set;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The sessions of an account, wherever they began.
 */
@Component
public class SignedInSessions {

	private final FindByIndexNameSessionRepository<?> sessions;

	SignedInSessions(FindByIndexNameSessionRepository<?> sessions) {
		this.sessions = sessions;
	}

	@TransactionalEventListener
	void on(AccountChanged event) {
		if (event.change().endsSessions()) {
			idsOf(event.username()).forEach(this.sessions::deleteById);
		}
	}

	/**
	 * Ends all sessions of the account but one.
	 * @param username the account's name
	 * @param kept the session that goes on
	 */
	public void endOthers(String username, String kept) {
		idsOf(username).stream().filter((id) -> !id.equals(kept)).forEach(this.sessions::deleteById);
	}

	private Set<String> idsOf(String username) {
		return Set.copyOf(this.sessions.findByPrincipalName(username).keySet());
	}

}
