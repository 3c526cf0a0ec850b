package org.workstyle.inspection;

import java.time.Instant;

/**
 * What became of a finding under the four forms: for inspectors' eyes only.
 *
 * @param form which form
 * @param text what was done
 * @param recordedAt when it was taken down
 * @param recordedBy by whom
 */
public record Handling(DisciplinaryForm form, String text, Instant recordedAt, String recordedBy) {

	/**
	 * Says nothing of what it holds, wherever it may be printed.
	 */
	@Override
	public String toString() {
		return "Handling[confidential]";
	}

}
