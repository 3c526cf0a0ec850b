package org.workstyle.account;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A person or a unit that was found.
 *
 * @param id the identifier
 * @param name the name
 * @param code the staff number, or the code of the unit
 * @param unit short name of the person's home unit
 * @param post the post held there
 * @param type the type of a unit; none of a person
 */
public record AccountHit(UUID id, String name, String code, @Nullable String unit, @Nullable String post,
		@Nullable UnitType type) {

}
