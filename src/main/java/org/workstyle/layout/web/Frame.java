package org.workstyle.layout.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.Actor;

/**
 * What the frame of a page shows beside the page itself.
 *
 * @param actor who is signed in, if anybody
 * @param sections the side menu
 * @param path the address, to come back to after a switch
 * @param posted whether the page answers a form that was sent
 * @param preferences how the person likes to read
 * @param bureau name of the bureau, where the settings give one
 * @param version version of the portal, where it was built with one
 * @param demonstration whether the records are made up
 */
record Frame(@Nullable Actor actor, List<MenuSection> sections, String path, boolean posted, Preferences preferences,
		@Nullable String bureau, @Nullable String version, boolean demonstration) {

}
