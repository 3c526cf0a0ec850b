package org.workstyle.regulation;

import org.jspecify.annotations.Nullable;

/**
 * A place in another regulation that refers to one.
 *
 * @param regulation the other regulation
 * @param title its title
 * @param revision number of its revision in force
 * @param article number of the article that refers, nothing for a preamble
 * @param named number of the article referred to, if one is
 */
public record InboundReference(RegulationId regulation, String title, int revision, String article,
		@Nullable String named) {

}
