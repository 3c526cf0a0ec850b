package org.workstyle.layout;

import java.util.Map;

import org.workstyle.shared.Actor;

/**
 * A card on "my desk", added by a module's bean.
 */
public interface DeskCard {

	/**
	 * Returns where the card stands; smaller is nearer the top.
	 */
	int order();

	/**
	 * Returns the template that draws the card, such as {@code task/_desk}: the whole
	 * template is one {@code section} and reads its figures from {@code card}.
	 */
	String fragment();

	/**
	 * Returns what the template shows; an empty map leaves the card out.
	 * @param actor whose desk it is
	 */
	Map<String, Object> model(Actor actor);

}
