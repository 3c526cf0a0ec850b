package org.workstyle.regulation;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what of an entered text does not belong to it: the title at its head, page
 * numbers, and a table of contents, which ends where its first heading comes again.
 */
final class LeftOut {

	private static final Pattern CONTENTS = Pattern.compile("^目[\\s\\u3000]*[录次]$");

	private static final Pattern PAGE = Pattern.compile("^[-—－–\\s]*[0-9０-９]{1,4}[-—－–\\s]*$");

	private final String title;

	private final Set<String> listed = new HashSet<>();

	private boolean contents;

	LeftOut(String title) {
		this.title = title;
	}

	/**
	 * Whether the line is left out.
	 * @param heading whether it is the heading of a chapter or section
	 * @param atHead whether no article came yet
	 */
	boolean leavesOut(String line, boolean heading, boolean atHead) {
		if (CONTENTS.matcher(line).matches()) {
			this.contents = true;
			return true;
		}
		if (this.contents && heading && this.listed.add(key(line))) {
			return true;
		}
		this.contents = false;
		boolean isTitle = atHead && line.replaceAll("[《》\\s\\u3000]", "").equals(this.title);
		return isTitle || PAGE.matcher(line).matches();
	}

	private static String key(String line) {
		return line.replaceAll("[\\s\\u3000.…·0-9]+$", "").replaceAll("[\\s\\u3000]", "");
	}

}
