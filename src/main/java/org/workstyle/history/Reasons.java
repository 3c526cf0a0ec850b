package org.workstyle.history;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes the reason for what the current transaction changes; the history shows it beside
 * the changes.
 */
@Component
public class Reasons {

	private static final Object KEY = new Object();

	/**
	 * Gives the reason for all that the current transaction changes.
	 * @throws IllegalStateException if there is no transaction
	 */
	public void give(String reason) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			throw new IllegalStateException("A reason belongs to a transaction");
		}
		if (TransactionSynchronizationManager.unbindResourceIfPossible(KEY) == null) {
			TransactionSynchronizationManager.registerSynchronization(new Forgetting());
		}
		TransactionSynchronizationManager.bindResource(KEY, reason);
	}

	/**
	 * Takes the reason back: what belongs together in the transaction was more than it
	 * was given for.
	 */
	public void withdraw() {
		TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
	}

	static @Nullable String current() {
		return (String) TransactionSynchronizationManager.getResource(KEY);
	}

	private static final class Forgetting implements TransactionSynchronization {

		@Override
		public void suspend() {
			throw new IllegalStateException("A transaction with a reason cannot be suspended");
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
		}

	}

}
