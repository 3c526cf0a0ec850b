package org.workstyle.regulation;

/**
 * What of regulations waits for somebody.
 *
 * @param duties duties he or she answers for
 * @param unread revisions to be read and confirmed
 * @param reviews regulations in sight whose review is due
 */
public record RegulationFigures(int duties, int unread, int reviews) {

}
