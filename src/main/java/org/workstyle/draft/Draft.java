package org.workstyle.draft;

import java.time.Instant;

/**
 * What somebody has typed into a form and not sent yet.
 *
 * @param form names the form, such as {@code study-session:new:PARTY_LECTURE}
 * @param content names and values of its fields, as the browser wrote them
 * @param address where the form is
 * @param title what its page is called
 * @param savedAt when it was last saved
 */
public record Draft(String form, String content, String address, String title, Instant savedAt) {

	/** The longest content that is kept. */
	public static final int LONGEST = 500_000;

}
