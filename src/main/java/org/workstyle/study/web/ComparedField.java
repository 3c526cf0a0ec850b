package org.workstyle.study.web;

/**
 * One field in two versions of a record.
 *
 * @param label the field
 * @param mine what was typed
 * @param theirs what is saved
 * @param different whether they differ
 */
record ComparedField(String label, String mine, String theirs, boolean different) {

	static ComparedField of(String label, String mine, String theirs) {
		boolean same = mine.replaceAll("\\R", "\n").equals(theirs.replaceAll("\\R", "\n"));
		return new ComparedField(label, mine, theirs, !same);
	}

	boolean filled() {
		return !this.mine.isEmpty() || !this.theirs.isEmpty();
	}

}
