package org.workstyle.regulation;

import org.jspecify.annotations.Nullable;

/**
 * What was found in the register: a regulation by its title, or one of its articles in
 * force.
 *
 * @param regulation the regulation
 * @param title its title
 * @param revision number of the revision in force, if an article was found
 * @param label number of the article
 * @param number the article's number, to link to it
 * @param insertion which inserted one after that number
 * @param context the unit that keeps the regulation, or what stands around the hit
 */
public record RegulationHit(RegulationId regulation, String title, @Nullable Integer revision, String label, int number,
		int insertion, String context) {

}
