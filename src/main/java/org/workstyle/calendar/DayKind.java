package org.workstyle.calendar;

/**
 * What a notice makes of a day.
 */
public enum DayKind {

	/** Off: a statutory day off, or one that was exchanged for a make-up workday. */
	OFF,

	/** A make-up workday (调休上班), mostly on a weekend. */
	WORK

}
