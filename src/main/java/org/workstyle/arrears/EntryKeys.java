package org.workstyle.arrears;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows which forms were stored: one sent twice by a double click or a retry waits for
 * the first and then changes nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EntryKeys {

	private final JdbcClient jdbc;

	EntryKeys(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whether the form is stored for the first time.
	 * @param form the form's identifier
	 */
	boolean isFirst(UUID form, ArrearsCaseId arrearsCase) {
		return this.jdbc.sql("insert into arrears_entry (id, case_id) values (:form, :case) on conflict do nothing")
			.param("form", form)
			.param("case", arrearsCase.value())
			.update() == 1;
	}

}
